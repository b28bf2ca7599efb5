import { readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { composeServices } from '../../src/app.js';
import { createHttpApp } from '../../src/http/create-app.js';
import { engineUnderTest } from '../support/engines.js';
import { trust } from '../support/trusted.js';
import { takenOut } from './taken-out.js';

const storeOf = (text: string): Store => new Store(new Parser().parse(text));
/** Without what they import, since no check fetches anything, and without SPARQL, which the validator lacks. */
const published = storeOf(readFileSync(new URL('../../standards/skos-ap-nl.ttl', import.meta.url), 'utf8'));
const left = new Set(['http://www.w3.org/2002/07/owl#imports', 'http://www.w3.org/ns/shacl#sparql']);
const shapes = new Store([...published].filter(({ predicate }) => !left.has(predicate.value)));
/** What the shapes find wrong, warnings too; their SPARQL is held against it by `npm run check:exports`. */
const found = async (text: string): Promise<string[]> =>
  (await new Validator(shapes).validate(storeOf(text))).results.map((one) => `${one.sourceShape.value} ${one.focusNode.value}`);

test('the catalogue in SKOS conforms to SKOS-AP-NL, without a warning', async () => {
  const services = composeServices(await engineUnderTest(), trust);
  try {
    await services.load();
    const text = (await takenOut(createHttpApp(services), '/v1/exports/skos')).body.toString();
    const store = storeOf(text);
    const { counts } = await services.doctor();
    const concepts = store.getSubjects(
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
      'http://www.w3.org/2004/02/skos/core#Concept',
      null,
    );
    const nodes = Object.values(counts.nodes).reduce((sum, one) => sum + one, 0);
    expect(concepts).toHaveLength(nodes - (counts.nodes['Source'] ?? 0));
    expect(store.getQuads(null, 'urn:padwijzer:edge:REQUIRES', null, null)).toHaveLength(counts.edges['REQUIRES'] ?? -1);
    expect(await found(text)).toEqual([]);
    // the check sees what is wrong
    expect(await found(text.replace(/skos:definition "[^"]*"@nl(, "[^"]*"@en)?;/, ''))).not.toEqual([]);
  } finally {
    await services.close();
  }
}, 240_000);
