import colours from 'picocolors';

/** The few inks of the command line; plain ones on anything that is no terminal. */
export interface Ink {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly lacking: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly line: (text: string) => string;
}

const same = (text: string): string => text;
export const plain: Ink = { strong: same, faint: same, good: same, lacking: same, bad: same, line: same };

/** Colours only on a terminal; NO_COLOR (no-color.org) and TERM=dumb switch them off. */
export function inkFor(stream: { readonly isTTY?: boolean | undefined }, env: Readonly<Record<string, string | undefined>>): Ink {
  if (stream.isTTY !== true || env['NO_COLOR'] || env['TERM'] === 'dumb') return plain;
  const c = colours.createColors(true);
  return { strong: c.bold, faint: c.dim, good: c.green, lacking: c.yellow, bad: c.red, line: c.cyan };
}
