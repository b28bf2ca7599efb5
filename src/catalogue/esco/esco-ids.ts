const scheme = 'http://data.europa.eu/esco/';

/** Id of an ESCO concept in the catalogue; null when the address is none of ESCO's. */
export function escoId(uri: string): string | null {
  if (!uri.startsWith(scheme)) return null;
  const [kind, rest, ...more] = uri.slice(scheme.length).split('/');
  if (rest === undefined || more.length > 0 || !/^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(rest)) return null;
  if (kind === 'skill' || kind === 'occupation') return `esco:${rest.toLowerCase()}`;
  if (kind === 'isced-f') return `esco:isced-f-${rest.toLowerCase()}`;
  if (kind === 'isco') return iscoId(rest.replace(/^C/, ''));
  return null;
}

export const iscoId = (code: string): string => `branch:isco-${code.toLowerCase()}`;
