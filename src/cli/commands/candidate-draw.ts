import type { Tagged } from '../../candidates/candidates.js';
import { listNames, type ProfileList } from '../../profiles/check-ids.js';
import type { CandidateProfile } from '../../profiles/profile.js';
import type { Language } from '../language.js';
import { table } from '../table.js';
import { cleanAll, pad, wrap } from '../text.js';
import { say } from '../words.js';
import type { Context } from '../world.js';
import { kindWords, listWords, tell } from './candidate-words.js';

type Item = CandidateProfile['functions'][number] & Partial<CandidateProfile['courses'][number]>;

/** Version and times; what is typed to change it stands without the quotes a shell would take. */
export function drawHead({ candidate, etag }: Tagged, { language, ink }: Context): string[] {
  const { reference, version, createdAt, updatedAt, expiresAt } = candidate;
  const rows: readonly (readonly [string, string])[] = [
    [tell(language, 'candidate'), ink.strong(reference)],
    [tell(language, 'version'), `${version} (${tell(language, 'toChange', { etag: etag.replaceAll('"', '') })})`],
    [tell(language, 'created'), moment(createdAt)],
    [tell(language, 'updated'), moment(updatedAt)],
    [tell(language, 'expires'), moment(expiresAt)],
  ];
  return rows.map(([label, value]) => `${ink.faint(pad(label, 12))}${value}`);
}

export function drawCandidate(tagged: Tagged, context: Context): string {
  const { language, width, ink } = context;
  const profile = cleanAll(tagged.candidate.profile);
  const education =
    profile.educationLevel === undefined ? [] : [`${ink.faint(pad(tell(language, 'diploma'), 12))}${profile.educationLevel}`];
  const unresolved = profile.unresolved.flatMap(({ text, level }) =>
    wrap(level === undefined ? text : `${text} (${say(language, 'level', { level })})`, width - 4).map(
      (line, at) => `${at === 0 ? '  - ' : '    '}${line}`,
    ),
  );
  const lists = listNames.flatMap((list) => drawList(list, profile[list] as readonly Item[], context));
  const blocks = [...lists, ...(unresolved.length === 0 ? [] : ['', ink.strong(say(language, 'unresolved')), ...unresolved])];
  return `${[...drawHead(tagged, context), ...education, ...(blocks.length === 0 ? ['', tell(language, 'nothing')] : blocks)].join('\n')}\n`;
}

function drawList(list: ProfileList, items: readonly Item[], { language, width, ink }: Context): string[] {
  if (items.length === 0) return [];
  const heads = [{ title: say(language, 'id'), keep: true }, { title: tell(language, 'evidence') }, { title: tell(language, 'details') }];
  const rows = items.map((item) => [item.id, say(language, item.evidence), detailsOf(item, language)]);
  return ['', ink.strong(`${listWords[list][language]} (${items.length})`), ...table(heads, rows, width, ink.faint)];
}

function detailsOf({ status, from, until, evidenceKind, date, note }: Item, language: Language): string {
  return [
    status === undefined ? null : tell(language, status),
    from === undefined ? null : tell(language, 'from', { from }),
    until === undefined ? null : tell(language, 'until', { until }),
    evidenceKind === undefined ? null : kindWords[evidenceKind][language],
    date === undefined ? null : tell(language, 'seen', { date }),
    note ?? null,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

const moment = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`;
