/** Ways a step can go, computed from the levels of its ends. */
export const directions = [
  { key: 'up', title: { nl: 'omhoog', en: 'up' } },
  { key: 'level', title: { nl: 'zelfde niveau', en: 'same level' } },
  { key: 'down', title: { nl: 'omlaag', en: 'down' } },
  { key: 'unknown', title: { nl: 'onbekend', en: 'unknown' } },
] as const;
