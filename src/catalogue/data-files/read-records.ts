import { parse } from 'csv-parse/sync';
import { PadwijzerError } from '../../errors.js';
import type { ImportProblems } from '../import-problems.js';
import { RecordCutter, type RecordText } from './csv-lines.js';
import type { DataFile } from './data-folder.js';

/** One record, by the columns asked for; a column the file lacks is empty. */
export interface DataRecord<C extends string> {
  readonly line: number;
  readonly values: Readonly<Record<C, string>>;
}

/** Told of the bytes read since the last time. */
export type BytesRead = (bytes: number) => void;

/**
 * The records of a CSV file, some at a time, so that a file of any length takes bounded memory. What cannot be read is counted
 * with its line, and the next line is read. A line without quotes is split here: csv-parse takes 2.4 s for the 123,855 of
 * occupationSkillRelations.csv and this 0.2 s (2 cores); everything with a quote in it is csv-parse's.
 */
export async function* readRecords<C extends string>(
  file: DataFile,
  columns: readonly C[],
  problems: ImportProblems,
  read: BytesRead = () => undefined,
  comment?: string,
): AsyncGenerator<DataRecord<C>[]> {
  const cutter = new RecordCutter();
  let places: number[] | undefined;
  let width = 0;
  const recordsOf = (cut: Iterable<RecordText>): DataRecord<C>[] => {
    const texts = [...cut].filter(({ text }) => comment === undefined || !text.startsWith(comment));
    const allFields = fieldsOfAll(texts);
    return texts.flatMap((text, index): DataRecord<C>[] => {
      const fields = allFields[index] as Fields;
      if (typeof fields === 'string') {
        problems.add('unreadable', file.name, text.line, fields, text.text);
        return text.closed ? recordsOf(cutter.again(text)) : [];
      }
      if (places === undefined) {
        places = columns.map((column) => fields.indexOf(column));
        width = fields.length;
        return [];
      }
      if (fields.length !== width) {
        const reason = `${fields.length} fields; the first line names ${width}`;
        problems.add('unreadable', file.name, text.line, reason, text.text);
        return [];
      }
      const values = {} as Record<C, string>;
      columns.forEach((column, at) => (values[column] = fields[(places as number[])[at] as number] ?? ''));
      return [{ line: text.line, values }];
    });
  };
  const stream = await file.open();
  stream.setEncoding('utf8');
  try {
    for await (const piece of stream as AsyncIterable<string>) {
      const records = recordsOf(cutter.take(piece));
      read(Buffer.byteLength(piece));
      if (records.length > 0) yield records;
    }
    const last = recordsOf(cutter.end());
    if (last.length > 0) yield last;
  } catch (cause) {
    if (cause instanceof PadwijzerError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PadwijzerError('file-unreadable', `${file.name}: reading stopped (${why})`, {
      messageNl: `${file.name}: het lezen brak af (${why})`,
      cause,
    });
  } finally {
    stream.destroy();
  }
}

/** Names of the columns: the first record. */
export async function readColumns(file: DataFile, comment?: string): Promise<string[]> {
  const stream = await file.open();
  stream.setEncoding('utf8');
  const cutter = new RecordCutter();
  try {
    const isFirst = ({ text }: RecordText): boolean => comment === undefined || !text.startsWith(comment);
    for await (const piece of stream as AsyncIterable<string>)
      for (const text of cutter.take(piece)) if (isFirst(text)) return columnsOf(text);
    for (const text of cutter.end()) if (isFirst(text)) return columnsOf(text);
    return [];
  } finally {
    stream.destroy();
  }
}

function columnsOf(text: RecordText): string[] {
  const fields = fieldsOf(text);
  return typeof fields === 'string' ? [] : fields;
}

/** Fields of a record, or why it has none. */
type Fields = string[] | string;

/** Quoted ones in one go: csv-parse spends 0.4 ms on being called. When one of them is wrong each is tried by itself. */
function fieldsOfAll(texts: readonly RecordText[]): Fields[] {
  const quoted = texts.filter((text) => text.quoted && text.closed);
  try {
    const parsed: string[][] = quoted.length === 0 ? [] : parse(quoted.map(({ text }) => text).join('\n'), { relax_column_count: true });
    if (parsed.length !== quoted.length) return texts.map(fieldsOf);
    let at = 0;
    return texts.map((text) => (text.quoted && text.closed ? (parsed[at++] as string[]) : fieldsOf(text)));
  } catch {
    return texts.map(fieldsOf);
  }
}

function fieldsOf({ text, quoted, closed }: RecordText): Fields {
  if (!quoted) return text.split(',');
  if (!closed) return 'a quote that is opened here is not closed';
  try {
    const [fields, ...more]: string[][] = parse(text, { relax_column_count: true });
    return fields === undefined || more.length > 0 ? 'not one record' : fields;
  } catch (error) {
    return (error as Error).message.replace(/ at line \d+.*| on line \d+.*/s, '');
  }
}
