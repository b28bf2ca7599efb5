import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import type { GraphValue } from '../../graph/graph-engine.js';
import { cypherRequest, type CypherAnswer } from '../../research/ask-cypher.js';
import { spreadsheet } from '../../text/spreadsheet.js';
import { readInput } from '../../validation/read-input.js';
import { atOptions } from '../at-options.js';
import type { CommandSpec } from '../command.js';
import { numeric, type Given } from '../constraint-options.js';
import { exitCodes } from '../exit-codes.js';
import { untilInterrupted } from '../subject-option.js';
import { table } from '../table.js';
import { clean } from '../text.js';
import { withServices, type Context } from '../world.js';
import { loadIfEmpty } from './load.js';

export const cypherCommand: CommandSpec = {
  name: 'cypher',
  help: {
    nl: 'vraag de eigen catalogus in Cypher; alleen lezen, en niets van kandidaten, sleutels of het auditlogboek',
    en: "ask one's own catalogue in Cypher; reading only, and nothing of candidates, keys or the audit log",
  },
  arguments: [{ flags: '<statement>', help: { nl: 'één opdracht die leest', en: 'one statement that reads' } }],
  options: [
    { flags: '--format <how>', help: { nl: 'table, csv of json (table)', en: 'table, csv or json (table)' } },
    { flags: '--limit <n>', help: { nl: 'hoogstens zoveel rijen (1000)', en: 'at most so many rows (1000)' } },
    {
      flags: '--timeout-ms <n>',
      help: { nl: 'opgegeven na zoveel milliseconden (20000)', en: 'given up after so many milliseconds (20000)' },
    },
  ],
  examples: [
    'padwijzer cypher "MATCH (f:Function)-[:REQUIRES]->(c:Competence) RETURN c.name AS competence, count(f) AS functions ORDER BY functions DESC"',
    'padwijzer cypher "MATCH (f:Function) RETURN f.id AS id, f.level AS level" --format csv --limit 100',
  ],
  run: cypher,
};

const options = cypherRequest.extend({ format: z.enum(['table', 'csv', 'json']).default('table') });
const optionOf: Readonly<Record<string, string>> = {
  statement: '<statement>',
  format: '--format',
  limit: '--limit',
  timeoutMs: '--timeout-ms',
};

async function cypher(given: Given, context: Context): Promise<number> {
  const { world, language } = context;
  return atOptions(async () => {
    const typed = {
      statement: given['statement'],
      format: given['format'],
      limit: numeric(given['limit']),
      timeoutMs: numeric(given['timeoutMs']),
    };
    const { format, ...asked } = readInput(options, typed, {
      what: ['opties', 'options'],
      place: ([name]) => optionOf[String(name)] ?? '',
    });
    const answer = await withServices(world, async (services) => {
      await loadIfEmpty(services, context);
      return untilInterrupted(context, (signal) => services.research.cypher(asked, { signal }));
    });
    world.stdout.write(drawn[format](answer, context));
    if (answer.copied) world.stderr.write(`${words[language].copied}\n`);
    if (answer.more) world.stderr.write(`${words[language].more(asked.limit)}\n`);
    return exitCodes.fine;
  });
}

const words = {
  nl: {
    copied: 'De graaf bewaart ook kandidaten, sleutels of een auditlogboek: gevraagd is een kopie van de catalogus zonder die.',
    more: (limit: number) => `Er zijn meer rijen dan ${limit}; geef --limit.`,
  },
  en: {
    copied: 'The graph keeps candidates, keys or an audit log as well: a copy of the catalogue without them was asked.',
    more: (limit: number) => `There are more rows than ${limit}; give --limit.`,
  },
} as const;

const cell = (value: GraphValue | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

const drawn: Readonly<Record<'table' | 'csv' | 'json', (answer: CypherAnswer, context: Context) => string>> = {
  json: ({ rows }) => `${JSON.stringify(rows, null, 2)}\n`,
  csv: ({ columns, rows }) => stringify([[...columns], ...rows.map((row) => columns.map((name) => cell(row[name])))], spreadsheet),
  table: ({ columns, rows }, { width, ink }) => {
    if (columns.length === 0) return '';
    const heads = columns.map((name) => ({ title: clean(name), right: rows.every((row) => typeof row[name] === 'number') }));
    const cells = rows.map((row) => columns.map((name) => clean(cell(row[name]))));
    return `${table(heads, cells, width, ink.strong).join('\n')}\n`;
  },
};
