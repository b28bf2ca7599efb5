/** Parameters for one statement, and the graph they are about. */
export interface Example {
  readonly on: 'seeds' | 'small';
  readonly params: Readonly<Record<string, unknown>>;
  /** what a writing statement answers on that graph; what a reading one answers is compared between runs and engines */
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
}
/** By the name of the query: its path below `cypher/`. */
export type Examples = Readonly<Record<string, readonly Example[]>>;

export const onSeeds = (params: Example['params'] = {}): Example => ({ on: 'seeds', params });
export const onSmall = (params: Example['params'] = {}, rows?: Example['rows']): Example => ({
  on: 'small',
  params,
  ...(rows === undefined ? {} : { rows }),
});
