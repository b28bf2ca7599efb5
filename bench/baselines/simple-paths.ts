export interface Case {
  readonly start: string;
  readonly goal: string;
  readonly steps: number;
}
export interface Answer {
  /** of the fastest round */
  readonly milliseconds: number;
  /** paths there are, idle detours included */
  readonly paths: number;
  /** best first; weakest in billionths, -1 when unknown */
  readonly best: readonly { readonly functions: readonly string[]; readonly weakest: number }[];
}
