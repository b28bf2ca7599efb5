import type { InputProblem } from '../errors.js';
import type { ReadSeeds } from './read-seeds.js';

/** Lines of a source's text by file name; undefined when there is no such file. */
export type TextOf = (file: string) => readonly string[] | undefined;

export interface SourceCheck {
  /** places checked per source */
  readonly checked: ReadonlyMap<string, number>;
  readonly problems: readonly InputProblem[];
  /** data sets in none of the folders: large downloads that a reader of the documents need not have */
  readonly absent: readonly string[];
}

interface Place {
  readonly source: string;
  readonly line: number;
  readonly lastLine?: number | undefined;
  readonly term: string;
  readonly pointer: string;
}

/** Looks every printed name up on the line its fact gives; a name that is not there, a line too far and a missing text are problems. */
export function checkSources(seeds: ReadSeeds, textOf: TextOf): SourceCheck {
  const sources = new Map(seeds.files.map(({ content }) => [content.source.id, content.source]));
  const texts = new Map<string, readonly string[] | undefined>();
  const checked = new Map<string, number>();
  const problems: InputProblem[] = [];
  const absent: string[] = [];
  for (const place of places(seeds)) {
    const { file, kind } = sources.get(place.source) ?? {};
    if (!texts.has(place.source)) {
      texts.set(place.source, file === undefined ? undefined : textOf(file));
      if (texts.get(place.source) === undefined && kind === 'dataset') absent.push(`${place.source} (${file})`);
      else if (texts.get(place.source) === undefined) problems.push(withoutText(place.source, file));
    }
    const text = texts.get(place.source);
    if (text === undefined) continue;
    checked.set(place.source, (checked.get(place.source) ?? 0) + 1);
    const last = place.lastLine ?? place.line;
    const printed = last > text.length ? undefined : text.slice(place.line - 1, last);
    const where = last === place.line ? `line ${place.line}` : `lines ${place.line} to ${last}`;
    if (printed === undefined)
      problems.push({ pointer: place.pointer, message: `${where} of ${file}: the text ends at line ${text.length}` });
    else if (!readings(printed).some((reading) => reading.includes(plain(place.term)))) {
      problems.push({
        pointer: place.pointer,
        message: `${where} of ${file} does not print "${place.term}"; it reads "${plain(printed.join(' ')).slice(0, 120)}"`,
      });
    }
  }
  return { checked, problems, absent };
}

function withoutText(pointer: string, file: string | undefined): InputProblem {
  return {
    pointer,
    message: file === undefined ? 'names no file, so its facts cannot be checked' : `${file} is in none of the folders given`,
  };
}

function* places(seeds: ReadSeeds): Generator<Place> {
  for (const { content, locate } of seeds.files) {
    const source = content.source.id;
    for (const [index, node] of content.nodes.entries()) {
      for (const [at, place] of node.at.entries()) yield { ...place, source, pointer: locate(['nodes', index, 'at', at]) };
      if (!('aliases' in node)) continue;
      for (const [at, { name, ...place }] of node.aliases.entries())
        yield { ...place, term: name, source, pointer: locate(['nodes', index, 'aliases', at]) };
    }
    for (const [index, edge] of content.edges.entries()) {
      for (const [at, place] of edge.at.entries()) yield { ...place, source, pointer: locate(['edges', index, 'at', at]) };
    }
  }
  for (const [index, match] of seeds.matches.content.matches.entries()) {
    for (const [at, place] of match.at.entries()) yield { ...place, pointer: seeds.matches.locate(['matches', index, 'at', at]) };
  }
}

/** Text from PDF breaks names over lines, some at a hyphen: both readings of the break count. */
function readings(lines: readonly string[]): string[] {
  return [
    plain(lines.join(' ')),
    plain(lines.map((line) => line.trim()).join('')),
    plain(
      lines
        .map((line) => line.trim())
        .join('\n')
        .replaceAll('-\n', '')
        .replaceAll('\n', ' '),
    ),
  ];
}

/** Without link and emphasis marks, white space of any kind as one space. */
function plain(text: string): string {
  return text
    .replace(/\*\*|[[\]\\]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
