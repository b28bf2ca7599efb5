/** Arrows point at the domain; the domain points at the graph port and at nothing else. One sentence per rule. */
const engines = '(^|node_modules/)(neo4j-driver|@grafeo-db/js)(/|$)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or need a third.',
      severity: 'error',
      from: { path: '^src' },
      to: { circular: true },
    },
    {
      name: 'no-cycles-in-tests',
      comment: 'Tests may share a type both ways, and nothing else.',
      severity: 'error',
      from: { path: '^(tests|scripts)' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody imports is used, or goes.',
      severity: 'error',
      from: { orphan: true, path: '^src', pathNot: '^src/(main|cli)\\.ts$|\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'nothing-unresolved',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared-packages-only',
      comment: 'The program imports only packages named under dependencies; the page is built, and brings what it needs.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/web/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional', 'npm-peer'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-points-nowhere-out',
      comment: 'The domain knows no door, no engine, no file and no loading.',
      severity: 'error',
      from: {
        path: '^src/(paths|profiles|plans|agendas|feeders|recommendations|candidates|assessments|suggestions|passports|reports|cohorts|exploring|research|measures|evaluations|access|audit|limits)/',
      },
      to: {
        path: [
          '^src/(http|graphql|cli|map|plots|web|watching)(/|\\.ts$)',
          '^src/graph/engines/',
          '^src/catalogue/load',
          '^(node:)?fs(/promises)?$',
          '^src/(main|serve|config|services)\\.ts$',
        ],
      },
    },
    {
      name: 'map-is-pure',
      comment: 'The map is drawn in the browser too: it knows its own files, how names are written and the library it draws with.',
      severity: 'error',
      from: { path: '^src/map/' },
      to: { pathNot: '^src/(map/|text/name-of\\.ts$)|(^|node_modules/)preact(-render-to-string)?/' },
    },
    {
      name: 'plots-are-pure',
      comment: 'A plot is drawn from what a measure answers: it knows the types of others, and the libraries it draws with.',
      severity: 'error',
      from: { path: '^src/plots/' },
      to: {
        pathNot: '^src/plots/|(^|node_modules/)(@types/)?(preact|preact-render-to-string|d3-[a-z]+)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'page-takes-types',
      comment:
        'The page draws maps, cuts texts and names labels and relations with the code of the service, and knows of everything else the types alone.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: {
        path: '^src/',
        pathNot: '^src/((web|map|text|cohort-files)/|exploring/(labels|relations)\\.ts$|errors\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nobody-needs-the-page',
      comment: 'The service sends the page as it was built, and imports nothing of it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/web/' },
      to: { path: '^src/web/' },
    },
    {
      name: 'files-of-people-run-anywhere',
      comment: 'What reads and writes the files of cohorts runs in the page too: nothing of Node, no door, no graph.',
      severity: 'error',
      from: { path: '^src/cohort-files/' },
      to: { path: '^src/(http|graphql|cli|graph|map|web|main|serve|config|services)(/|\\.ts$)|^(node:)?(fs|path|os|stream|buffer)(/|$)' },
    },
    {
      name: 'graph-points-nowhere-in',
      comment: 'The graph port knows nothing of who asks: no door, no use case.',
      severity: 'error',
      from: { path: '^src/graph/', pathNot: '^src/graph/queries' },
      to: {
        path: '^src/(http|graphql|cli|map|charting|exploring|research|measures|access|audit|limits|paths|profiles|plans|agendas|feeders|recommendations|candidates|assessments|suggestions|passports|reports|cohorts|catalogue|main|serve|services|config)(/|\\.ts$)',
      },
    },
    {
      name: 'engines-in-one-place',
      comment: 'Only src/graph/engines and src/app.ts import the package of a graph engine.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(graph/engines/|app\\.ts$)' },
      to: { path: engines },
    },
    {
      name: 'engines-behind-the-root',
      comment: 'Only src/app.ts picks an engine.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(graph/engines/|app\\.ts$)' },
      to: { path: '^src/graph/engines/' },
    },
    {
      name: 'root-only-from-the-process',
      comment: 'Only main, serve, cli and tests build the application.',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(main|serve|cli)(\\.ts$|/)' },
      to: { path: '^src/app\\.ts$' },
    },
    {
      name: 'services-for-doors',
      comment: 'The list of what can be asked is for the doors and for the root that makes it.',
      severity: 'error',
      from: {
        path: '^src/(paths|profiles|plans|agendas|feeders|recommendations|candidates|assessments|suggestions|passports|reports|cohorts|catalogue|exploring|research|measures|charting|access|audit|limits|graph)/',
      },
      to: { path: '^src/services\\.ts$' },
    },
    {
      name: 'doors-do-not-read-the-graph',
      comment: 'A door calls a use case and never the graph.',
      severity: 'error',
      from: { path: '^src/(http|graphql|cli)(/|\\.ts$)' },
      to: { path: '^src/graph/', pathNot: '^src/graph/(graph-engine|query-header|query|queries)[^/]*(/index)?\\.ts$' },
    },
    {
      name: 'doors-do-not-know-each-other',
      comment: 'REST, GraphQL and the command line stand side by side; GraphQL speaks of errors as REST does.',
      severity: 'error',
      from: { path: '^src/(http|graphql)/' },
      to: { path: '^src/cli(/|\\.ts$)' },
    },
    {
      name: 'errors-point-nowhere',
      comment: 'The table of errors may be imported by all and imports nothing.',
      severity: 'error',
      from: { path: '^src/errors\\.ts$' },
      to: { path: '.+' },
    },
    {
      name: 'tests-stay-out',
      comment: 'The program never imports a test, a script or a bench.',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^(tests|scripts|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
