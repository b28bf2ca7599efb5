import type { Worded } from '../paths/parts.js';
import { mark, type MarkKind } from './own-marks.js';

/** Building stones of the European Learning Model (ELM v3), as JSON-LD under the context of European Digital Credentials. */
export const elmContext = 'http://data.europa.eu/snb/model/context/edc-ap';
export const credentialContext = 'https://www.w3.org/2018/credentials/v1';
export const shapes = 'http://data.europa.eu/snb/model/ap/edc-generic-no-cv';

export type Elm = Record<string, unknown>;
export type Texts = Worded | { readonly nl: string };

export const texts = (name: string, nameEn: string | null | undefined): Texts => (nameEn ? { nl: name, en: nameEn } : { nl: name });

export function concept(id: string, label: Texts, scheme?: string): Elm {
  return { id, type: 'Concept', prefLabel: label, ...(scheme === undefined ? {} : { inScheme: { id: scheme, type: 'ConceptScheme' } }) };
}

export const marked = (kind: MarkKind, value: string, label: Texts): Elm => concept(mark(kind, value), label);

export const note = (words: Texts, about?: Elm): Elm => ({
  type: 'Note',
  noteLiteral: words,
  ...(about === undefined ? {} : { subject: about }),
});

export const identifier = (notation: string, schemeName: string): Elm => ({ type: 'Identifier', notation, schemeName });

/** NLQF levels are referenced to the EQF number by number. */
export function levels(level: number | null): Elm {
  if (level === null) return {};
  return {
    eqfLevel: concept(
      `http://data.europa.eu/snb/eqf/${level}`,
      { nl: `EQF-niveau ${level}`, en: `EQF level ${level}` },
      'http://data.europa.eu/snb/eqf/25831c2',
    ),
    nqfLevel: [marked('nlqf', String(level), { nl: `NLQF-niveau ${level}`, en: `NLQF level ${level}` })],
  };
}

/** Hours as `xsd:duration`. */
export function duration(hours: number): string {
  const minutes = Math.round(hours * 60);
  return minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${Math.floor(minutes / 60)}H${minutes % 60}M`;
}

const eu = 'http://publications.europa.eu/resource/authority';
export const languageConcepts = {
  nl: concept(`${eu}/language/NLD`, { nl: 'Nederlands', en: 'Dutch' }, `${eu}/language`),
  en: concept(`${eu}/language/ENG`, { nl: 'Engels', en: 'English' }, `${eu}/language`),
};
export const netherlands = concept(`${eu}/country/NLD`, { nl: 'Nederland', en: 'Netherlands' }, `${eu}/country`);
export const svgFile = concept(`${eu}/file-type/SVG`, { nl: 'SVG', en: 'SVG' }, `${eu}/file-type`);
export const base64 = concept(
  'http://data.europa.eu/snb/encoding/6146cde7dd',
  { nl: 'base64', en: 'base64' },
  'http://data.europa.eu/snb/encoding/25831c2',
);
export const genericProfile = concept(
  'http://data.europa.eu/snb/credential/e34929035b',
  { nl: 'Generiek', en: 'Generic' },
  'http://data.europa.eu/snb/credential/25831c2',
);
