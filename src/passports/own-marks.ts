/**
 * Marks of this program in a passport: the European model has no word for how sure a holding is, nor for what a plan is.
 * They stand as concepts (`urn:padwijzer:grade:claimed`) with a label in both languages, so that a reader that does not know them shows the label.
 */
export const mark = (kind: MarkKind, value: string): string => `urn:padwijzer:${kind}:${value}`;
export type MarkKind = 'grade' | 'evidence' | 'kind' | 'nlqf' | 'note' | 'scheme';

export function markIn(kind: MarkKind, uri: string | undefined): string | undefined {
  const start = mark(kind, '');
  return uri?.startsWith(start) === true ? uri.slice(start.length) : undefined;
}

/** `schemeName` of identifiers that are ids of this catalogue, and of the holder's pseudonymous reference. */
export const catalogueScheme = 'Padwijzer';
export const referenceScheme = 'Padwijzer reference';
/** Identifier of the highest diploma a profile names: no course of the catalogue, so it has no catalogue id. */
export const educationMark = 'education-level:';

const escoUri = /^https?:\/\/data\.europa\.eu\/esco\/(?:skill|occupation)\/([0-9a-f-]{36})$/i;
export const escoIdOf = (uri: string): string | undefined => {
  const uuid = escoUri.exec(uri)?.[1];
  return uuid === undefined ? undefined : `esco:${uuid.toLowerCase()}`;
};
/** `esco:<uuid>` -> address in ESCO; null for every other id. */
export function escoUriOf(id: string, what: 'skill' | 'occupation'): string | null {
  return /^esco:[0-9a-f-]{36}$/.test(id) ? `http://data.europa.eu/esco/${what}/${id.slice(5)}` : null;
}
