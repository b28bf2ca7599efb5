import type { Language } from './language.js';

/** Words of the help, per command, with examples that work on the seeds. */
export const helpWords = {
  program: {
    nl: 'Padwijzer: loopbaanpaden van wat u kunt naar waar u heen wilt.',
    en: 'Padwijzer: career paths from what you can do to where you want to be.',
  },
  serve: { nl: 'start de dienst (REST en pagina)', en: 'start the service (REST and page)' },
  load: { nl: 'laad de bronbestanden in de graaf', en: 'load the seed files into the graph' },
  paths: { nl: 'zoek paden voor een profiel', en: 'find paths for a profile' },
  functions: { nl: 'toon de functies en hun ids', en: 'list the functions and their ids' },
  doctor: { nl: 'toon wat er geladen is, en wat er mis is', en: 'show what is loaded, and what is wrong' },
  help: { nl: 'toon deze hulp', en: 'show this help' },
  version: { nl: 'toon de versie', en: 'show the version' },
  lang: { nl: 'taal: nl of en (uit LC_ALL of LANG, anders nl)', en: 'language: nl or en (from LC_ALL or LANG, else nl)' },
  debug: { nl: 'toon bij een fout ook waar in het programma', en: 'with an error, also show where in the program' },
  json: { nl: 'JSON in plaats van tekst', en: 'JSON instead of text' },
  profile: { nl: 'JSON-bestand met het profiel; - leest van standaardinvoer', en: 'JSON file with the profile; - reads standard input' },
  candidate: { nl: 'verwijzing van een bewaarde kandidaat', en: 'reference of a stored candidate' },
  plan: { nl: 'ook: opleidingen, vrijstellingen en uren per pad', en: 'also: courses, exemptions and hours per path' },
  agenda: { nl: 'ook: wat eerst te laten beoordelen', en: 'also: what to assess first' },
  robustness: {
    nl: 'ook: of het beste pad standhoudt zonder elk ding waarop het steunt',
    en: 'also: whether the best path holds without each thing it leans on',
  },
  group: { nl: 'opdrachten voor bewaarde gegevens', en: 'commands for what is stored' },
  to: { nl: 'doel of doelen (zonder: het beste pad naar elke functie)', en: 'goal or goals (without: the best path to every function)' },
  toRequired: { nl: 'doel of doelen', en: 'goal or goals' },
  toOptional: { nl: 'doel of doelen (zonder: geen plan)', en: 'goal or goals (without: no plan)' },
  passport: { nl: 'vaardighedenpaspoorten maken en lezen', en: 'make and read skills passports' },
  objective: {
    nl: 'volgorde: shortest, overlap, effort of pareto (shortest)',
    en: 'order: shortest, overlap, effort or pareto (shortest)',
  },
  alternatives: { nl: 'hoogstens zoveel paden, 1 tot 20 (3)', en: 'at most so many paths, 1 to 20 (3)' },
  constraints: { nl: 'Grenzen aan het pad (tussen haakjes wat anders geldt):', en: 'Limits of the path (defaults in parentheses):' },
  q: { nl: 'woorden die in naam, alias of code staan', en: 'words that stand in name, alias or code' },
  branch: { nl: 'alleen functies van deze richting', en: 'only functions of this branch' },
  level: { nl: 'alleen functies van dit niveau (NLQF)', en: 'only functions of this level (NLQF)' },
  examples: { nl: 'Voorbeelden:', en: 'Examples:' },
  exitCodes: { nl: 'Exitcodes:', en: 'Exit codes:' },
  settings: {
    nl: 'Instellingen (GRAPH_URL, PORT, ...) komen uit de omgeving; zie .env.example.',
    en: 'Settings (GRAPH_URL, PORT, ...) come from the environment; see .env.example.',
  },
  'Usage:': { nl: 'Gebruik:', en: 'Usage:' },
  'Options:': { nl: 'Opties:', en: 'Options:' },
  'Global Options:': { nl: 'Algemene opties:', en: 'Global options:' },
  'Commands:': { nl: 'Opdrachten:', en: 'Commands:' },
} as const satisfies Record<string, Record<Language, string>>;

export const examples = {
  program: ['padwijzer load', 'padwijzer paths --profile examples/service-desk-worker.json --to function:ict-infrastructuur-technicus'],
  serve: ['padwijzer serve', 'PORT=9000 GRAPH_URL=memory: padwijzer serve'],
  load: ['padwijzer load', 'GRAPH_URL=bolt://localhost:7687 padwijzer load'],
  paths: [
    'padwijzer paths --profile examples/service-desk-worker.json --to function:ict-infrastructuur-technicus',
    'padwijzer paths --profile examples/developer.json --to function:software-architect --objective overlap --min-evidence evidenced',
    'padwijzer paths --profile examples/developer.json --plan --hours-per-week 16 --to function:software-engineer',
    'padwijzer paths --profile - --to function:medewerker-ict --json < examples/ex-police-officer.json',
  ],
  functions: ['padwijzer functions --q technicus', 'padwijzer functions --branch software-ontwikkeling --lang en'],
  doctor: ['padwijzer doctor', 'padwijzer doctor --json'],
} as const;
