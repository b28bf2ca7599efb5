import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Format } from '../catalogue-export.js';
import { edgeFields, nodeFields, type Fields } from '../fields.js';
import { zip } from '../zip.js';

/** Rows of a row group: 10,000 edges take some 2 MB. */
const group = 10_000;

export const parquet: Format = {
  mediaType: 'application/zip',
  extension: '-parquet.zip',
  binary: true,
  what: {
    nl: 'zip met nodes.parquet en edges.parquet, voor pandas, polars, R, DuckDB',
    en: 'zip of nodes.parquet and edges.parquet, for pandas, polars, R, DuckDB',
  },
  write: (of) => {
    const about = `${JSON.stringify(of.about, null, 2)}\n`;
    return zip([
      { name: 'about.json', content: () => one(about) },
      { name: 'nodes.parquet', compress: false, content: () => table({ id: 'text', label: 'text', ...nodeFields }, of.nodes(), about) },
      {
        name: 'edges.parquet',
        compress: false,
        content: () => table({ from: 'text', to: 'text', type: 'text', ...edgeFields }, of.edges(), about),
      },
    ]);
  },
};

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}

/** Gives what was written since the last time; offsets in the file count on. */
class Passing extends ByteWriter {
  take(): Uint8Array {
    const bytes = this.getBytes().slice();
    this.index = 0;
    return bytes;
  }
}

async function* table(fields: Fields, pages: AsyncIterable<readonly object[]>, about: string): AsyncGenerator<Uint8Array> {
  const output = new Passing();
  const writer = new ParquetWriter({
    writer: output,
    schema: schemaOf(fields),
    createdBy: 'Padwijzer',
    kvMetadata: [{ key: 'padwijzer', value: about }],
  });
  let rows: object[] = [];
  const flush = async (): Promise<Uint8Array> => {
    const columnData = Object.keys(fields).map((name) => ({ name, data: rows.map((row) => cell((row as Record<string, unknown>)[name])) }));
    if (rows.length > 0) await writer.write({ columnData, rowGroupSize: group });
    rows = [];
    return output.take();
  };
  for await (const page of pages) {
    rows.push(...page);
    if (rows.length >= group) yield await flush();
  }
  yield await flush();
  await writer.finish();
  yield output.take();
}

/** A place has a shape of its own: it stands as JSON. */
const cell = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((item: unknown) => (typeof item === 'object' ? JSON.stringify(item) : item)) : (value ?? null);

function schemaOf(fields: Fields): SchemaElement[] {
  const columns = Object.entries(fields).flatMap(([name, type]): SchemaElement[] => {
    const own = { name, repetition_type: 'OPTIONAL' } as const;
    if (type === 'whole') return [{ ...own, type: 'INT32' }];
    if (type === 'number') return [{ ...own, type: 'DOUBLE' }];
    if (type === 'yes') return [{ ...own, type: 'BOOLEAN' }];
    if (type === 'text') return [{ ...own, type: 'BYTE_ARRAY', converted_type: 'UTF8' }];
    return [
      { ...own, num_children: 1, converted_type: 'LIST' },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'OPTIONAL', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
    ];
  });
  return [{ name: 'schema', num_children: Object.keys(fields).length }, ...columns];
}
