import { edgeId, type EdgeType, type NodeLabel } from '../facts.js';
import { fingerprintOf, type EdgeRow } from '../fingerprints.js';
import { readRecords, type BytesRead, type DataRecord } from '../data-files/read-records.js';
import type { GraphValue } from '../../graph/graph-engine.js';
import type { ImportProblems } from '../import-problems.js';
import { escoFiles, type ColumnOf, type EscoData, type EscoFile } from './esco-files.js';
import { escoId } from './esco-ids.js';

export interface EscoSettings {
  /** weight of a skill that ESCO calls essential for the occupation */
  readonly essentialWeight: number;
  readonly optionalWeight: number;
}
/** ESCO states no weights; these are ours (domain section 2). */
export const defaultEscoSettings: EscoSettings = { essentialWeight: 1, optionalWeight: 0.5 };

/** One reading of the files under way. */
export class EscoRoom {
  /** concepts that became nodes; relations between others are dangling */
  readonly concepts = new Map<string, { readonly label: NodeLabel; readonly index: number; readonly group: boolean }>();
  /** ISCO group of each occupation, from its own record */
  readonly iscoOf = new Map<string, { readonly line: number; readonly isco: string }>();
  readonly replacements = new Map<string, string>();
  readonly sourceId: string;
  facts = 0;
  /** pairs stated, by type, and whether as essential; a number each, where a text each would take 20 MB more */
  readonly #pairs = new Map<EdgeType, Map<number, GraphValue>>();
  readonly #source: string;

  constructor(
    readonly data: EscoData,
    readonly settings: EscoSettings,
    readonly problems: ImportProblems,
    readonly version: string | null,
    readonly read: BytesRead,
  ) {
    this.sourceId = version === null ? 'source:esco' : `source:esco-${version.toLowerCase()}`;
    this.#source = JSON.stringify(this.sourceId);
  }

  /** Records of a file, none when it is not there. */
  async *records<K extends EscoFile>(key: K): AsyncGenerator<DataRecord<ColumnOf<K>>[]> {
    const file = this.data.files.get(key);
    if (file !== undefined) yield* readRecords<ColumnOf<K>>(file, escoFiles[key].columns, this.problems, this.read);
  }

  fileOf(key: EscoFile): string {
    return escoFiles[key].name;
  }

  /** A place as the graph keeps it, as `sourceText` writes it: the line its record starts at, of the file in the term. */
  sources(key: EscoFile, line: number): string[] {
    return [`{"source":${this.#source},"line":${line},"term":"${this.fileOf(key)}"}`];
  }

  /** The concept an address names; null, and counted, when it is none that was imported. */
  end(key: EscoFile, line: number, uri: string, labels: readonly NodeLabel[]): string | null {
    const id = escoId(uri);
    const concept = id === null ? undefined : this.concepts.get(id);
    if (id !== null && concept !== undefined && labels.includes(concept.label)) return id;
    const reason = concept === undefined ? 'no such concept was imported' : `a ${concept.label}; expected a ${labels.join(' or ')}`;
    this.problems.add('dangling', this.fileOf(key), line, reason, uri);
    return null;
  }

  /** An edge, or null when it is stated already or leads to itself; both are counted. */
  edge(
    key: EscoFile,
    line: number,
    type: EdgeType,
    [from, to]: readonly [string, string],
    properties: Readonly<Record<string, GraphValue>> = {},
  ): EdgeRow | null {
    if (from === to) {
      this.problems.add('self-reference', this.fileOf(key), line, `${type} leads to itself`, from);
      return null;
    }
    const pair = (this.concepts.get(from)?.index ?? 0) * 2 ** 24 + (this.concepts.get(to)?.index ?? 0);
    const pairs = this.#pairs.get(type) ?? new Map<number, GraphValue>();
    this.#pairs.set(type, pairs);
    const essential = properties['essential'] ?? null;
    const before = pairs.get(pair);
    if (before !== undefined) {
      const [problem, reason] =
        before === essential
          ? (['duplicate', `${type} between these two is stated already; the first counts`] as const)
          : (['contradiction', `${said(essential)} here and ${said(before)} before; the first counts`] as const);
      this.problems.add(problem, this.fileOf(key), line, reason, `${from} ${to}`);
      return null;
    }
    pairs.set(pair, essential);
    this.facts += 1;
    const id = edgeId({ type, from, to });
    const whole = { ...properties, part: 'esco', sources: this.sources(key, line) };
    const fingerprint = fingerprintOf(id, whole);
    return { type, from, to, id, fingerprint, properties: { ...whole, fingerprint } };
  }
}

const said = (essential: GraphValue): string => (essential === true ? 'essential' : 'optional');
