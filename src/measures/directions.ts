/** Ways a step can go, computed from the levels of its ends. */
export const directions = [
  { key: 'up', title: { nl: 'omhoog', en: 'up' } },
  { key: 'level', title: { nl: 'zelfde niveau', en: 'same level' } },
  { key: 'down', title: { nl: 'omlaag', en: 'down' } },
  { key: 'unknown', title: { nl: 'onbekend', en: 'unknown' } },
] as const;

export function directionOf(from: number | null, to: number | null): (typeof directions)[number]['key'] {
  if (from === null || to === null) return 'unknown';
  return to > from ? 'up' : to === from ? 'level' : 'down';
}
