import { Command, InvalidArgumentError, Option } from 'commander';
import { parts } from '../parts/index.js';

export interface Options {
  /** folder of the ESCO CSV files; null: the seeds alone */
  readonly esco: string | null;
  readonly only: readonly string[] | null;
  readonly engines: readonly ('embedded' | 'neo4j')[];
  readonly catalogues: readonly ('seeds' | 'esco')[];
  readonly quick: boolean;
  readonly json: string | null;
  readonly out: string | null;
  /** figures of an earlier run, kept where nothing new was measured */
  readonly onto: string | null;
  readonly readme: boolean;
  readonly python: string;
}

const engines = ['embedded', 'neo4j'] as const;
const catalogues = ['seeds', 'esco'] as const;

const oneOf =
  <T extends string>(known: readonly T[]) =>
  (text: string): T[] => {
    const given = text.split(',').map((one) => one.trim());
    const wrong = given.filter((one) => !known.includes(one as T));
    if (wrong.length > 0) throw new InvalidArgumentError(`not known: ${wrong.join(', ')}; expected of ${known.join(', ')}`);
    return given as T[];
  };

const examples = `
Examples:
  npm run bench                                     the seeds, on every engine that is found
  npm run bench -- DIR                              with ESCO too: DIR holds its CSV files
  npm run bench -- DIR --readme                     and keep the figures in bench/README.md
  npm run bench -- DIR --only paths --engine embedded --catalogue esco
  npm run bench -- --quick --json figures.json

The embedded engine works on files of its own. A Neo4j is looked for as \`npm run test:neo4j\` does: NEO4J_URI (with NEO4J_USER and
NEO4J_PASSWORD), Docker, Java with Maven. ITS DATA ARE DELETED. For ESCO it needs a heap of 3 GB and the same for transactions.

Parts:
${parts.map(({ name, about }) => `  ${name.padEnd(16)}${about}`).join('\n')}`;

export function readOptions(argv: readonly string[]): Options {
  const program = new Command('npm run bench --')
    .description('Measures loading, searching and serving on every engine, beside baselines in the same run.')
    .argument('[DIR]', 'folder with the official CSV files of ESCO, or the zips that hold them')
    .addOption(new Option('--only <parts>', 'these parts alone').argParser(oneOf(parts.map(({ name }) => name))))
    .addOption(new Option('--engine <engines>', 'embedded, neo4j or both').argParser(oneOf(engines)))
    .addOption(new Option('--catalogue <catalogues>', 'seeds, esco or both').argParser(oneOf(catalogues)))
    .option('--quick', 'a tenth of the rounds: for a look, not for figures')
    .option('--json <file>', 'write every figure as JSON')
    .option('--out <dir>', 'write report.md, figures.json and the plots as SVG')
    .option('--onto <file>', 'figures.json of an earlier run: what is measured now takes the place of the same part there')
    .option('--readme', 'write tables and plots into bench/README.md')
    .addOption(new Option('--python <program>', 'a Python with networkx and scipy').env('PYTHON').default('python3'))
    .addHelpText('after', examples)
    .parse(argv, { from: 'user' });
  const given = program.opts<{
    only?: string[];
    engine?: Options['engines'];
    catalogue?: Options['catalogues'];
    quick?: true;
    json?: string;
    out?: string;
    onto?: string;
    readme?: true;
    python: string;
  }>();
  const [esco = null] = program.args;
  const {
    only = null,
    engine = engines,
    catalogue = catalogues,
    quick = false,
    json = null,
    out = null,
    onto = null,
    readme = false,
    python,
  } = given;
  if (esco === null && given.catalogue?.includes('esco') === true)
    program.error("error: --catalogue esco needs the folder of ESCO's CSV files: npm run bench -- DIR");
  return { esco, only, engines: engine, catalogues: catalogue, quick, json, out, onto, readme, python };
}
