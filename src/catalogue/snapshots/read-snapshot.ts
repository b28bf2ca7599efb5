import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { PadwijzerError } from '../../errors.js';
import { rulesVersion } from '../../paths/rules-version.js';
import { edgeId } from '../facts.js';
import type { EdgeRow, NodeRow } from '../fingerprints.js';
import { catalogueVersion, type PartRecord } from '../parts.js';
import type { DeriveSettings } from '../derive-steps.js';
import { edgeLine, endLine, headLine, invalid, nodeLine, type End, type Head } from './snapshot-shape.js';

/** Bytes of a line: the largest, of a shelf of all of ESCO, takes some 50 MB. More is no snapshot. */
const longestLine = 256 * 1024 ** 2;

export type Piece = { readonly head: Head } | { readonly node: NodeRow } | { readonly edge: EdgeRow } | { readonly end: End };

/**
 * A snapshot line by line, each checked; whoever has taken the last knows that it was whole. Throws `file-unreadable`, and
 * `snapshot-invalid` naming file and line.
 */
export async function* readSnapshot(file: string): AsyncGenerator<Piece> {
  const hash = createHash('sha256');
  const ids = new Set<string>();
  let [at, edges] = [0, 0];
  let head: Head | undefined;
  let end: End | undefined;
  for await (const line of linesOf(file)) {
    at += 1;
    if (end !== undefined) throw invalid(file, `line ${at}: something follows the end`, `regel ${at}: na het einde volgt nog iets`);
    const value = jsonOf(line.toString('utf8'), file, at);
    if (head === undefined) {
      head = checkedHead(fitting(headLine, value, file, at), file);
      yield { head };
    } else if ('end' in value) {
      end = fitting(endLine, value, file, at);
      checkEnd(end, { nodes: ids.size, edges, sha256: hash.copy().digest('hex') }, head, file);
      yield { end };
    } else if ('label' in value && edges === 0) {
      const node = fitting(nodeLine, value, file, at);
      if (ids.has(node.id) || node.properties['id'] !== node.id)
        throw invalid(
          file,
          `line ${at}: the id of the node stands twice or differs`,
          `regel ${at}: de id van de knoop is dubbel of verschilt`,
        );
      ids.add(node.id);
      yield { node: { ...node, fingerprint: textOf(node.properties['fingerprint']) } };
    } else {
      const edge = fitting(edgeLine, value, file, at);
      if (!ids.has(edge.from) || !ids.has(edge.to))
        throw invalid(
          file,
          `line ${at}: an edge ends at no node of the file`,
          `regel ${at}: een verbinding eindigt bij geen knoop van het bestand`,
        );
      edges += 1;
      yield { edge: { ...edge, id: edgeId(edge), fingerprint: textOf(edge.properties['fingerprint']) } };
    }
    hash.update(line).update('\n');
  }
  if (end === undefined)
    throw invalid(
      file,
      `it ends after ${at} lines without its last one: it was cut short`,
      `het houdt na ${at} regels op zonder de laatste: het is afgebroken`,
    );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Lines of the file as it is unpacked. Not by readline: that takes signs in names for the end of a line. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  const unpacked = createGunzip();
  // what is wrong with either stream is thrown where the lines are taken
  pipeline(createReadStream(file), unpacked, () => undefined);
  let rest: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      let from = 0;
      for (let found = chunk.indexOf(10); found !== -1; found = chunk.indexOf(10, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, found)]);
        rest = [];
        size = 0;
        from = found + 1;
      }
      rest.push(chunk.subarray(from));
      size += chunk.length - from;
      if (size > longestLine) throw invalid(file, 'a line has no end', 'een regel heeft geen einde');
    }
  } catch (error) {
    if (error instanceof PadwijzerError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
      throw new PadwijzerError('file-unreadable', message, { messageNl: `${file}: ${code}`, cause: error });
    throw invalid(file, `it cannot be unpacked: ${message}`, `het is niet uit te pakken: ${message}`, error);
  }
  if (size > 0) throw invalid(file, 'its last line is cut short', 'de laatste regel is afgebroken');
}

function jsonOf(line: string, file: string, at: number): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // told below
  }
  throw invalid(file, `line ${at} is no JSON object`, `regel ${at} is geen JSON-object`);
}

function fitting<T extends z.ZodType>(schema: T, value: object, file: string, at: number): z.output<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw invalid(file, `line ${at}, ${place}: ${issue?.message}`, `regel ${at}, ${place}: ${issue?.message}`);
}

/** What it says it is must follow from what it says it is made of. */
function checkedHead(head: Head, file: string): Head {
  if (head.rulesVersion !== rulesVersion)
    throw invalid(
      file,
      `made by rules ${head.rulesVersion}; this program has rules ${rulesVersion}, by which it would answer otherwise`,
      `gemaakt met regels ${head.rulesVersion}; dit programma heeft regels ${rulesVersion} en zou anders antwoorden`,
    );
  const parts = head.parts.map((text) => jsonOf(text, file, 1) as PartRecord);
  const settings = jsonOf(head.settings, file, 1) as DeriveSettings;
  if (catalogueVersion(parts, settings) === head.catalogueVersion) return head;
  throw invalid(file, 'its catalogue version is not that of its parts', 'de catalogusversie is niet die van de delen');
}

function checkEnd(end: End, found: Omit<End, 'end'>, head: Head, file: string): void {
  if (end.sha256 !== found.sha256)
    throw invalid(
      file,
      `its SHA-256 is ${found.sha256}; ${end.sha256} was written`,
      `de SHA-256 is ${found.sha256}; geschreven werd ${end.sha256}`,
    );
  if (end.nodes === found.nodes && head.nodes === found.nodes && end.edges === found.edges) return;
  throw invalid(
    file,
    `it holds ${found.nodes} nodes and ${found.edges} edges; ${end.nodes} and ${end.edges} were written`,
    `het bevat ${found.nodes} knopen en ${found.edges} verbindingen; geschreven werden er ${end.nodes} en ${end.edges}`,
  );
}
