import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { load } from 'js-yaml';

const root = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const publiccode = load(text('publiccode.yml')) as { softwareVersion: string; legal: { license: string } };
const schema = JSON.parse(text('standards/publiccode-0.7.schema.json')) as Record<string, unknown>;

function validator() {
  // the published schema uses unions of types, which ajv's strict mode refuses
  const ajv = new Ajv({ allErrors: true, strict: false });
  formats.default(ajv);
  return ajv.compile(schema);
}

test('publiccode.yml is valid', () => {
  const validate = validator();
  validate(publiccode);
  expect(validate.errors ?? []).toEqual([]);
});

test('the schema refuses a file without a licence', () => {
  expect(validator()({ ...publiccode, legal: {} })).toBe(false);
});

test('publiccode.yml names the version and licence of package.json', () => {
  const manifest = JSON.parse(text('package.json')) as { version: string; license: string };
  expect([publiccode.softwareVersion, publiccode.legal.license]).toEqual([manifest.version, manifest.license]);
});
