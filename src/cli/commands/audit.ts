import { z } from 'zod';
import { entryHash, mostEntries, type AuditCheck } from '../../audit/audit.js';
import { readInput } from '../../validation/read-input.js';
import type { CommandSpec } from '../command.js';
import { readReference } from '../../candidates/reference.js';
import { numeric, type Given } from '../constraint-options.js';
import { exitCodes } from '../exit-codes.js';
import { helpWords } from '../help-words.js';
import type { Language } from '../language.js';
import { table } from '../table.js';
import { clean } from '../text.js';
import { withServices, type Context } from '../world.js';

const json = { flags: '--json', help: helpWords.json };

/** Who read or changed which candidate. */
export const auditCommands: readonly CommandSpec[] = [
  {
    name: 'audit verify',
    group: { nl: 'wie welke kandidaat las of wijzigde', en: 'who read or changed which candidate' },
    help: {
      nl: 'reken het hele logboek na; einde 1 als er iets niet klopt',
      en: 'recompute the whole log; ends with 1 when something is wrong',
    },
    options: [
      {
        flags: '--expected <hash>',
        help: { nl: 'een eerder genoteerde hash die erin moet staan', en: 'a hash written down earlier, which must stand in it' },
      },
      json,
    ],
    examples: ['padwijzer audit verify'],
    run: verify,
  },
  {
    name: 'audit list',
    help: { nl: 'toon wat er gedaan is, het nieuwste eerst', en: 'show what was done, newest first' },
    options: [
      { flags: '--candidate <reference>', help: { nl: 'alleen met deze kandidaat', en: 'only with this candidate' } },
      { flags: '--most <n>', help: { nl: 'hoogste aantal, 1 tot 100 (25)', en: 'at most so many, 1 to 100 (25)' } },
      json,
    ],
    examples: ['padwijzer audit list --candidate evc-2026-0042'],
    run: list,
  },
];

const optionsRead = { what: ['de opties', 'options'], place: ([name]: readonly PropertyKey[]) => `--${String(name)}` } as const;
const verifyOptions = z.strictObject({ expected: entryHash.optional() });
const listOptions = z.strictObject({ most: mostEntries });

async function verify({ expected, json: asJson }: Given, { world, language }: Context): Promise<number> {
  const asked = readInput(verifyOptions, { expected }, optionsRead);
  const check = await withServices(world, (services) => services.audit.verify(asked.expected));
  world.stdout.write(asJson === true ? `${JSON.stringify(check, null, 2)}\n` : `${told(check, language)}\n`);
  return check.ok ? exitCodes.fine : exitCodes.problemsFound;
}

function told({ entries, hash, problem }: AuditCheck, language: Language): string {
  const nl = language === 'nl';
  if (problem !== null) {
    const at = problem.sequence;
    const sentences: Record<typeof problem.kind, readonly [string, string]> = {
      changed: [`Regel ${at} is niet zoals hij geschreven is.`, `Entry ${at} is not as it was written.`],
      missing: [`Regel ${at} ontbreekt.`, `Entry ${at} is missing.`],
      'cut-short': [
        `Het logboek eindigt niet zoals het geschreven is (regel ${at}).`,
        `The log does not end as it was written (entry ${at}).`,
      ],
      'not-in-log': [
        'De verwachte hash staat niet in het logboek: het is ingekort of vervangen.',
        'The expected hash is not in the log: it was cut short or replaced.',
      ],
    };
    return sentences[problem.kind][nl ? 0 : 1];
  }
  if (hash === null) return nl ? 'Het logboek is leeg.' : 'The log is empty.';
  return nl
    ? `${entries} regels nagerekend, alles klopt.\nNoteer deze hash elders; met --expected blijkt later of het logboek is ingekort:\n${hash}`
    : `${entries} entries recomputed, all is well.\nWrite this hash down elsewhere; --expected then shows whether the log was cut short:\n${hash}`;
}

async function list({ candidate, most, json: asJson }: Given, { world, language, width, ink }: Context): Promise<number> {
  const reference = typeof candidate === 'string' ? readReference(candidate, '--candidate') : undefined;
  const asked = readInput(listOptions, { most: most === undefined ? undefined : numeric(most) }, optionsRead);
  const entries = await withServices(world, (services) => services.audit.list({ candidate: reference, most: asked.most }));
  const heads = (language === 'nl' ? ['Nr', 'Wanneer', 'Wie', 'Wat', 'Kandidaten'] : ['No', 'When', 'Who', 'What', 'Candidates']).map(
    (title, at) => ({ title, right: at === 0 || at === 4 }),
  );
  const rows = entries.map((one) => [String(one.sequence), one.at, clean(one.actor), one.action, String(one.candidates)]);
  const empty = language === 'nl' ? 'Er staat niets in het logboek.' : 'Nothing is in the log.';
  const text =
    asJson === true ? JSON.stringify(entries, null, 2) : rows.length === 0 ? empty : table(heads, rows, width, ink.strong).join('\n');
  world.stdout.write(`${text}\n`);
  return exitCodes.fine;
}
