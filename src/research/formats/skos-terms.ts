import { escoUriOf } from '../../passports/own-marks.js';
import type { ExportNode } from '../fields.js';

const skos = 'http://www.w3.org/2004/02/skos/core#';
const dct = 'http://purl.org/dc/terms/';
const isothes = 'http://purl.org/iso25964/skos-thes#';
const foaf = 'http://xmlns.com/foaf/0.1/';
const owl = 'http://www.w3.org/2002/07/owl#';
const edge = 'urn:padwijzer:edge:';

export const prefixes = {
  skos,
  dct,
  isothes,
  foaf,
  owl,
  dcat: 'http://www.w3.org/ns/dcat#',
  edge,
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

export const terms = {
  type: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  boolean: `${prefixes.xsd}boolean`,
  Dataset: `${prefixes.dcat}Dataset`,
  Concept: `${skos}Concept`,
  ConceptScheme: `${skos}ConceptScheme`,
  inScheme: `${skos}inScheme`,
  topConceptOf: `${skos}topConceptOf`,
  prefLabel: `${skos}prefLabel`,
  altLabel: `${skos}altLabel`,
  definition: `${skos}definition`,
  notation: `${skos}notation`,
  broader: `${skos}broader`,
  related: `${skos}related`,
  exactMatch: `${skos}exactMatch`,
  closeMatch: `${skos}closeMatch`,
  broadMatch: `${skos}broadMatch`,
  broaderPartitive: `${isothes}broaderPartitive`,
  identifier: `${dct}identifier`,
  source: `${dct}source`,
  title: `${dct}title`,
  rights: `${dct}rights`,
  bibliographicCitation: `${dct}bibliographicCitation`,
  page: `${foaf}page`,
  versionInfo: `${owl}versionInfo`,
  deprecated: `${owl}deprecated`,
} as const;

/** Concepts of one label that one source or scheme names. */
export interface Scheme {
  readonly label: string;
  readonly of: string;
}
/** Courses by programme as well: one name stands for a course of each, and within a scheme a name is that of one concept. */
export function schemeOf({ label, scheme, sources, programme, kind }: ExportNode): Scheme {
  const of = scheme ?? sources[0]?.source.replace(/^source:/, '') ?? 'unknown';
  return { label, of: label === 'Course' ? [of, programme ?? kind].filter((part) => part !== null).join(':') : of };
}

const own = (kind: string, id: string): string => encodeURI(`urn:padwijzer:${kind}:${id}`);
const escoKinds: Readonly<Record<string, 'skill' | 'occupation'>> = { Competence: 'skill', Function: 'occupation' };

/** ESCO's own address where it has one. */
export function conceptIri({ id, label }: Pick<ExportNode, 'id' | 'label'>): string {
  const kind = escoKinds[label];
  return (kind === undefined ? null : escoUriOf(id, kind)) ?? encodeURI(`urn:padwijzer:${id}`);
}
export const schemeIri = ({ label, of }: Scheme): string => own('scheme', `${label}:${of}`);
export const sourceIri = (id: string): string => encodeURI(`urn:padwijzer:${id}`);
export const edgeIri = (type: string): string => `${edge}${type}`;
export const versionIri = (version: string): string => own('catalogue', version);
