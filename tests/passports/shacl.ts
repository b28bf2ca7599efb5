import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { readElmContext } from '../../src/passport-files.js';
import { knownContexts } from '../../src/passports/contexts.js';

export const contexts = knownContexts(readElmContext());
const shapes = new Store(new Parser().parse(readFileSync(new URL('../../standards/elm-edc-generic-no-cv.ttl', import.meta.url), 'utf8')));

/** What the shapes of European Digital Credentials find wrong with a document; empty when it conforms. */
export async function violations(document: object): Promise<string[]> {
  const options = { documentLoader: contexts.loader(), safe: true, format: 'application/n-quads' } as unknown as Parameters<
    typeof jsonld.toRDF
  >[1];
  const quads = (await jsonld.toRDF({ ...document }, options)) as unknown as string;
  const data = new Store(new Parser({ format: 'application/n-quads' }).parse(quads));
  const report = await new Validator(shapes).validate(data);
  // the shape is named after the class and the property it is about
  return report.results.map((one) => `${one.sourceShape.value}: ${one.message.map(({ value }) => value).join('; ')}`);
}
