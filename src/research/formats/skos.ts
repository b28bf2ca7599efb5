import { DataFactory, Writer, type Literal } from 'n3';
import type { About } from '../about.js';
import type { CatalogueExport, Format } from '../catalogue-export.js';
import type { ExportEdge, ExportNode } from '../fields.js';
import { conceptIri, edgeIri, prefixes, schemeIri, schemeOf, sourceIri, terms, versionIri, type Scheme } from './skos-terms.js';
import { definitionsOf, labelsOf, schemeTitle } from './skos-words.js';

const literal = (text: string, of?: Parameters<typeof DataFactory.literal>[1]) => DataFactory.literal(text, of);
const namedNode = (iri: string) => DataFactory.namedNode(iri);
type Triple = readonly [subject: string, predicate: string, object: string | Literal];
/** What is a concept: everything but the documents. */
interface Seen {
  readonly scheme: Scheme;
  readonly iri: string;
}

export const skos: Format = {
  mediaType: 'text/turtle',
  extension: '.ttl',
  binary: false,
  what: { nl: 'SKOS in Turtle, volgens SKOS-AP-NL', en: 'SKOS in Turtle, by SKOS-AP-NL' },
  write,
};

async function* write(of: CatalogueExport): AsyncGenerator<string> {
  let text = '';
  const output = { write: (chunk: string) => void (text += chunk), end: () => undefined };
  const writer = new Writer(output, { prefixes });
  const add = (triples: readonly Triple[]): void => {
    for (const [subject, predicate, object] of triples)
      writer.addQuad(namedNode(subject), namedNode(predicate), typeof object === 'string' ? namedNode(object) : object);
  };
  const taken = (): string => {
    const given = text;
    text = '';
    return given;
  };
  const seen = new Map<string, Seen>();
  const schemes = new Map<string, Scheme>();
  const under = new Set<string>();
  add(ofAbout(of.about));
  for await (const nodes of of.nodes()) {
    for (const node of nodes.filter(({ label }) => label !== 'Source')) {
      const scheme = schemeOf(node);
      seen.set(node.id, { scheme, iri: conceptIri(node) });
      schemes.set(schemeIri(scheme), scheme);
      add(ofConcept(node, scheme, of.about));
    }
    yield taken();
  }
  for await (const edges of of.edges()) {
    for (const edge of edges) {
      const ends = [seen.get(edge.from), seen.get(edge.to)] as const;
      if (ends[0] === undefined || ends[1] === undefined) continue;
      const triples = ofEdge(edge, ends[0], ends[1]);
      add(triples);
      if (triples.some(([, predicate]) => predicate === terms.broader)) under.add(edge.from);
    }
    yield taken();
  }
  add([...schemes].flatMap(([iri, scheme]) => ofScheme(iri, scheme, of.about)));
  for (const [id, { scheme, iri }] of seen) if (!under.has(id)) add([[iri, terms.topConceptOf, schemeIri(scheme)]]);
  writer.end();
  yield taken();
}

/** Every edge as it is called here; those that SKOS has a word for by that word as well. */
function ofEdge({ type, kind }: ExportEdge, from: Seen, to: Seen): Triple[] {
  const here = schemeIri(from.scheme) === schemeIri(to.scheme);
  const words: string[] = [];
  if (type === 'BROADER' || type === 'SPECIALISES') {
    if (here) words.push(terms.broader);
    else if (type === 'BROADER') words.push(terms.broadMatch);
  }
  if (type === 'PART_OF') words.push(terms.broaderPartitive);
  if (type === 'RELATED' && here) words.push(terms.related);
  // within one scheme there is nothing to match
  if (type === 'MATCHES' && !here) words.push(terms[`${kind as 'exact' | 'close' | 'broad'}Match`]);
  return [edgeIri(type), ...words].map((predicate) => [from.iri, predicate, to.iri]);
}

function ofConcept(node: ExportNode, scheme: Scheme, about: About): Triple[] {
  const iri = conceptIri(node);
  const { preferred, others } = labelsOf(node);
  const cited = [...new Set(node.sources.map(({ source }) => source))];
  return [
    [iri, terms.type, terms.Concept],
    [iri, terms.identifier, literal(node.id)],
    [iri, terms.inScheme, schemeIri(scheme)],
    ...preferred.map(([text, language]): Triple => [iri, terms.prefLabel, literal(text, language)]),
    ...others.map(([text, language]): Triple => [iri, terms.altLabel, literal(text, language)]),
    ...definitionsOf(node, cited, about).map(([text, language]): Triple => [iri, terms.definition, literal(text, language)]),
    ...(node.code === null || node.code === '' ? [] : [[iri, terms.notation, literal(node.code)] as const]),
    ...cited.map((source): Triple => [iri, terms.source, sourceIri(source)]),
    ...(node.deprecated === true ? [[iri, terms.deprecated, literal('true', namedNode(terms.boolean))] as const] : []),
  ];
}

function ofScheme(iri: string, scheme: Scheme, { licence }: About): Triple[] {
  return [
    [iri, terms.type, terms.ConceptScheme],
    ...schemeTitle(scheme).map(([text, language]): Triple => [iri, terms.title, literal(text, language)]),
    [iri, terms.rights, literal(licence, 'en')],
  ];
}

/** The catalogue as a whole, and the documents it rests on, each with its licence. */
function ofAbout(about: About): Triple[] {
  const whole = versionIri(about.catalogueVersion);
  return [
    [whole, terms.type, terms.Dataset],
    [whole, terms.title, literal(about.title, 'en')],
    [whole, terms.versionInfo, literal(about.catalogueVersion)],
    [whole, terms.rights, literal(about.licence, 'en')],
    ...about.sources.flatMap(({ id, name, version, date, licence, url }): Triple[] => [
      [whole, terms.source, sourceIri(id)],
      [sourceIri(id), terms.title, literal(name, 'nl')],
      [sourceIri(id), terms.bibliographicCitation, literal([name, version, date].filter((part) => part !== undefined).join(', '))],
      ...(licence === undefined ? [] : [[sourceIri(id), terms.rights, literal(licence, 'en')] as const]),
      ...(url === undefined ? [] : [[sourceIri(id), terms.page, url] as const]),
    ]),
  ];
}
