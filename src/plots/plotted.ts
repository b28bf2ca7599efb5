export type Words = Readonly<Record<'nl' | 'en', string>>;

export interface Column {
  readonly key: string;
  readonly title: Words;
}

/** What a plot shows: names with a value a column. */
export interface Plotted {
  readonly title: Words;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly key: string; readonly name: Words; readonly values: readonly (number | null)[] }[];
  /** log: values that differ by many tens */
  readonly scale: 'linear' | 'log';
}

/** Characters that no XML document may hold. */
// eslint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
export const plain = (text: string): string => text.replace(impossible, '\ufffd');
