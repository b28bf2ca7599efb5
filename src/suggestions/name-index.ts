import MiniSearch from 'minisearch';
import type { suggestionQueries } from '../graph/queries/suggestions.js';
import type { RowOf } from '../graph/query.js';
import { kinds, suggestible, type Kind, type Suggestion } from './shapes.js';
import { plainText, spellings, wordsOf } from './spelling.js';

type Row = RowOf<typeof suggestionQueries.listNames>;

/** One way something is called. */
export interface Label {
  readonly matched: Suggestion['matched'];
  /** plain spellings of it */
  readonly plain: readonly string[];
}
export interface Entry {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly nameEn: string | null;
  /** made when looked at: of tens of thousands of names a few are */
  readonly labels: readonly Label[];
}

/** Every name of a catalogue, to be found by resemblance. */
export interface NameIndex {
  /** entries of these kinds that share a word with a plain text, spelled roughly alike; a bounded number, best first */
  near(plain: string, of: readonly Kind[]): readonly Entry[];
  /** entries of these kinds with this very plain text as a name, alias or code */
  called(plain: string, of: readonly Kind[]): readonly Entry[];
}

/** So many are scored exactly; the search behind them only has to have the right ones among these. */
const mostScored = 60;
/** Typing errors forgiven in finding a word: one in five letters, two at most. A third makes a hundred long texts take a minute. */
const fuzzy = (word: string): number | false => (word.length < 4 ? false : 0.2);
const maxFuzzy = 2;
/** Dutch writes "netwerkbeheerder" and the source "Netwerk Beheerder": a short name is found by its words written as one too. */
const withJoined = (plain: string): string => (/^\S+( \S+){1,2}$/.test(plain) ? `${plain} ${plain.replaceAll(' ', '')}` : plain);
/** "zorgvuldigheid" is found by "zorgvuldig": a long word also by its first seven tenths, which is as unlike as scores allow. */
const andBeginning = (word: string): string[] => (word.length < 7 ? [word] : [word, word.slice(0, Math.ceil(0.7 * word.length))]);

export async function makeNameIndex(rows: readonly Row[]): Promise<NameIndex> {
  const entries = rows.map(entryOf);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  // nearly every text is of one entry alone: a list for each would take more room than the texts
  const byText = new Map<string, Entry | Entry[]>();
  for (const entry of entries) {
    for (const plain of new Set(entry.labels.flatMap((label) => label.plain))) {
      const known = byText.get(plain);
      byText.set(plain, known === undefined ? entry : [...[known].flat(), entry]);
    }
  }
  const search = new MiniSearch<{ id: string; words: string; kind: Kind }>({
    fields: ['words'],
    storeFields: ['kind'],
    tokenize: wordsOf,
    // the words are plain already
    processTerm: (word) => word,
    searchOptions: { combineWith: 'OR', fuzzy, maxFuzzy, prefix: (word) => word.length >= 4 },
  });
  await search.addAllAsync(
    entries.map(({ id, kind, labels }) => ({ id, kind, words: labels.flatMap((label) => label.plain.map(withJoined)).join(' ') })),
    { chunkSize: 500 },
  );
  const among = (of: readonly Kind[]) => (one: { readonly kind: Kind }) => of.includes(one.kind);
  return {
    called: (plain, of) => [byText.get(plain) ?? []].flat().filter(among(of)),
    near: (plain, of) => {
      const words = [...new Set(wordsOf(withJoined(plain)).flatMap(andBeginning))].join(' ');
      const found = search.search(words, { filter: (result) => of.includes(result['kind'] as Kind) });
      return found.slice(0, mostScored).flatMap(({ id }) => byId.get(id as string) ?? []);
    },
  };
}

function entryOf(row: Row): Entry {
  const { id, label, name, nameEn } = row;
  const kind = kinds.find((one) => suggestible[one] === label) as Kind;
  return {
    id,
    kind,
    name,
    nameEn,
    get labels() {
      return labelsOf(row);
    },
  };
}

function labelsOf({ name, nameEn, aliases, code }: Row): Label[] {
  return [
    { matched: { text: name, as: 'name', language: 'nl' }, plain: spellings(name) },
    ...(nameEn === null || nameEn === name
      ? []
      : [{ matched: { text: nameEn, as: 'name' as const, language: 'en' as const }, plain: spellings(nameEn) }]),
    ...aliases.map((alias): Label => ({ matched: { text: alias, as: 'alias', language: 'nl' }, plain: spellings(alias) })),
    ...(code === null ? [] : [{ matched: { text: code, as: 'code' as const, language: null }, plain: [plainText(code)] }]),
  ];
}
