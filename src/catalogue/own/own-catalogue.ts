import type { GraphValue } from '../../graph/graph-engine.js';
import { openDataFolder } from '../data-files/data-folder.js';
import { readColumns, readRecords } from '../data-files/read-records.js';
import { escoId } from '../esco/esco-ids.js';
import { filesInvalid, missingColumns } from '../esco/esco-files.js';
import { edgeId, type CatalogueFacts, type EdgeFact, type EdgeType, type NodeFact, type NodeLabel } from '../facts.js';
import type { InputProblem } from '../../errors.js';
import type { ImportProblems } from '../import-problems.js';
import { ownFiles, type OwnFile } from './own-files.js';

type Values = Readonly<Record<string, string>>;
type Properties = Record<string, GraphValue>;
interface Row {
  readonly line: number;
  readonly values: Values;
}
/** Label of an id of the catalogue; undefined when there is none. */
export type LabelOf = (id: string) => NodeLabel | undefined;

/** Competences of these kinds, courses of those. */
const kinds: Readonly<Partial<Record<OwnFile, readonly string[]>>> = {
  competences: ['behaviour', 'knowledge', 'skill'],
  courses: ['qualification', 'part', 'elective', 'generic', 'branch-recognised'],
};
const nodesOf = [
  ['functions', 'Function', 'function'],
  ['competences', 'Competence', 'competence'],
  ['courses', 'Course', 'course'],
] as const;
const edgesOf = [
  ['requirements', 'REQUIRES', ['function', 'Function'], ['competence', 'Competence']],
  ['teaches', 'TEACHES', ['course', 'Course'], ['competence', 'Competence']],
  ['prepares', 'PREPARES_FOR', ['course', 'Course'], ['function', 'Function']],
  ['steps', 'PROGRESSES_TO', ['from', 'Function'], ['to', 'Function']],
] as const;

/** One reading of an organisation's files into facts; small, so it is read whole. */
export class OwnCatalogue {
  readonly #nodes = new Map<string, NodeFact>();
  readonly #edges = new Map<string, EdgeFact>();
  readonly #source: string;

  constructor(
    private readonly name: string,
    private readonly labelOf: LabelOf,
    private readonly problems: ImportProblems,
  ) {
    this.#source = `source:${name}`;
  }

  /** Throws `file-unreadable`, and `import-invalid` with every file and column missing, before anything is read. */
  async read(path: string, dataVersion: string | null): Promise<CatalogueFacts> {
    const rows = await readFiles(path, this.problems);
    const version = dataVersion === null ? {} : { version: dataVersion };
    const properties = { name: this.name, nameEn: this.name, kind: 'dataset', licence: 'own', ...version };
    this.#nodes.set(this.#source, {
      label: 'Source',
      id: this.#source,
      properties,
      sources: [{ source: this.#source, line: null, term: null }],
    });
    for (const [file, label, scheme] of nodesOf) for (const row of rows.get(file) ?? []) this.#node(file, label, scheme, row);
    for (const row of rows.get('functions') ?? []) this.#branch(row);
    for (const [file, type, from, to] of edgesOf) for (const row of rows.get(file) ?? []) this.#edge(file, type, from, to, row);
    return { nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] };
  }

  #node(file: OwnFile, label: NodeLabel, scheme: string, { line, values }: Row): void {
    const { code = '', name = '', nameEn = '', aliases = '', kind = '' } = values;
    const bad = (problem: Parameters<ImportProblems['add']>[0], reason: string, value: string) =>
      this.problems.add(problem, ownFiles[file].name, line, reason, value);
    const allowed = kinds[file];
    if (!/^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(code)) return bad('value-invalid', 'code: expected letters, digits, dots and hyphens', code);
    if (name === '') return bad('value-missing', 'name is empty', code);
    if (allowed !== undefined && !allowed.includes(kind))
      return bad(kind === '' ? 'type-missing' : 'value-invalid', `kind: expected ${allowed.join(', ')}`, `${code} ${kind}`);
    const id = this.#ownId(scheme, code);
    if (this.#nodes.has(id)) return bad('duplicate', 'this code is stated already; the first counts', code);
    const properties: Properties = {
      name,
      nameEn: nameEn || name,
      nameEnBasis: nameEn === '' ? 'ours' : 'source',
      aliases: aliases
        .split('|')
        .map((one) => one.trim())
        .filter(Boolean),
      kind: label === 'Function' ? 'function' : kind,
      code,
      ...(label === 'Competence' ? { scheme: this.name } : {}),
      ...(label === 'Course' ? { status: 'current', ...this.#numbers(file, { line, values }) } : {}),
      ...(values['description'] ? { description: values['description'] } : {}),
      ...(values['escoCode'] ? { escoCode: values['escoCode'] } : {}),
    };
    if (values['escoUri']) {
      const esco = escoId(values['escoUri']);
      if (esco === null) bad('value-invalid', 'escoUri is no address of ESCO; imported without it', values['escoUri']);
      else properties['escoId'] = esco;
    }
    this.#nodes.set(id, { label, id, properties, sources: this.#sources(file, line) });
  }

  #numbers(file: OwnFile, { line, values }: Row): Properties {
    const found: Properties = { loadMin: 0, loadBasis: 'no load stated' };
    for (const key of ['level', 'loadMin', 'loadMax'] as const) {
      const text = values[key] ?? '';
      if (text === '') continue;
      const limit = key === 'level' ? 8 : 100_000;
      if (/^\d+$/.test(text) && Number(text) <= limit && (key !== 'level' || Number(text) > 0)) {
        found[key] = Number(text);
        if (key !== 'level') found['loadBasis'] = 'stated';
      } else
        this.problems.add(
          'value-invalid',
          ownFiles[file].name,
          line,
          `${key}: expected a whole number up to ${limit}; imported without it`,
          text,
        );
    }
    if (typeof found['loadMax'] === 'number' && found['loadMax'] < (found['loadMin'] as number)) {
      this.problems.add(
        'value-invalid',
        ownFiles[file].name,
        line,
        'loadMax is below loadMin; imported without it',
        String(found['loadMax']),
      );
      delete found['loadMax'];
    }
    return found;
  }

  #branch({ line, values }: Row): void {
    const branch = values['branch'] ?? '';
    const id = this.#ownId('function', values['code'] ?? '');
    if (branch !== '' && this.#nodes.has(id)) this.#add('functions', line, 'ON', [id, 'Function'], [branch, 'Branch'], {});
  }

  #edge(file: OwnFile, type: EdgeType, from: readonly [string, NodeLabel], to: readonly [string, NodeLabel], { line, values }: Row): void {
    const properties: Properties = {};
    if (type === 'PROGRESSES_TO') properties['basis'] = 'documented';
    if (type === 'REQUIRES') {
      const { essential = '', weight = '' } = values;
      if (!['', 'yes', 'no'].includes(essential))
        return this.problems.add('value-invalid', ownFiles[file].name, line, 'essential: expected yes or no', essential);
      if (weight !== '' && !(Number(weight) > 0 && Number(weight) <= 1))
        return this.problems.add('value-invalid', ownFiles[file].name, line, 'weight: expected a number above 0, at most 1', weight);
      if (essential !== '') properties['essential'] = essential === 'yes';
      if (weight !== '') properties['weight'] = Number(weight);
    }
    this.#add(file, line, type, [values[from[0]] ?? '', from[1]], [values[to[0]] ?? '', to[1]], properties);
  }

  #add(
    file: OwnFile,
    line: number,
    type: EdgeType,
    a: readonly [string, NodeLabel],
    b: readonly [string, NodeLabel],
    properties: Properties,
  ): void {
    const [from, to] = [this.#end(file, line, ...a), this.#end(file, line, ...b)];
    if (from === null || to === null) return;
    const id = edgeId({ type, from, to });
    if (from === to) return this.problems.add('self-reference', ownFiles[file].name, line, `${type} leads to itself`, from);
    if (this.#edges.has(id))
      return this.problems.add(
        'duplicate',
        ownFiles[file].name,
        line,
        `${type} between these two is stated already; the first counts`,
        `${from} ${to}`,
      );
    this.#edges.set(id, { type, from, to, properties, sources: this.#sources(file, line) });
  }

  /** A code of one's own, or an id of the catalogue. */
  #end(file: OwnFile, line: number, named: string, label: NodeLabel): string | null {
    const own = this.#ownId(label.toLowerCase(), named);
    if (this.#nodes.has(own)) return own;
    const found = named.includes(':') ? (this.#nodes.get(named)?.label ?? this.labelOf(named)) : undefined;
    if (found === label) return named;
    const reason =
      found === undefined ? `no such code here and no such id in the catalogue; expected a ${label}` : `a ${found}; expected a ${label}`;
    this.problems.add(named === '' ? 'value-missing' : 'dangling', ownFiles[file].name, line, reason, named);
    return null;
  }

  #ownId(scheme: string, code: string): string {
    return `${scheme}:${this.name}-${code.toLowerCase()}`;
  }

  #sources(file: OwnFile, line: number): NodeFact['sources'] {
    return [{ source: this.#source, line, term: ownFiles[file].name }];
  }
}

async function readFiles(path: string, problems: ImportProblems): Promise<Map<OwnFile, Row[]>> {
  const folder = await openDataFolder(path);
  const missing: InputProblem[] = [];
  if (
    !folder.files.has(ownFiles.functions.name) &&
    !folder.files.has(ownFiles.competences.name) &&
    !folder.files.has(ownFiles.courses.name)
  )
    missing.push({
      pointer: path,
      message: 'none of functions.csv, competences.csv and courses.csv is here; templates are in examples/own-catalogue',
      messageNl: 'functions.csv, competences.csv noch courses.csv staat hier; sjablonen staan in examples/own-catalogue',
    });
  const wanted = Object.entries(ownFiles) as [OwnFile, (typeof ownFiles)[OwnFile]][];
  for (const { name, columns } of wanted.map(([, one]) => one)) {
    const file = folder.files.get(name);
    if (file === undefined) continue;
    const there = await readColumns(file, '#');
    const lacking = columns.filter((column) => !there.includes(column));
    if (lacking.length > 0) missing.push(missingColumns(name, lacking, there));
  }
  if (missing.length > 0) throw filesInvalid(path, missing);
  const rows = new Map<OwnFile, Row[]>();
  for (const [key, { name, columns, more }] of wanted) {
    const file = folder.files.get(name);
    if (file === undefined) continue;
    const read: Row[] = [];
    for await (const records of readRecords<string>(file, [...columns, ...more], problems, undefined, '#')) {
      for (const { line, values } of records) {
        read.push({ line, values: Object.fromEntries(Object.entries(values).map(([column, value]) => [column, value.trim()])) });
      }
    }
    rows.set(key, read);
  }
  return rows;
}
