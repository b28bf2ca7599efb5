import type { SourceRef } from '../paths/parts.js';

/** Collections people can read. */
export const collections = ['functions', 'competences', 'work-processes', 'courses', 'branches', 'target-groups', 'sources'] as const;
export type Collection = (typeof collections)[number];

export interface ListRequest {
  /** words that must all stand in a name, alias or code (any case, accents ignored) */
  readonly q?: string;
  /** exact filters, for example {kind: 'specialisation', branch: 'branch:ict-support', level: 4} */
  readonly filters: Readonly<Record<string, string | number>>;
  /** 1-based */
  readonly page: number;
  /** at most 100 */
  readonly pageSize: number;
}

export interface Item {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly sources: readonly SourceRef[];
  readonly [property: string]: unknown;
}

export interface Page {
  readonly items: readonly Item[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
}

export interface Browse {
  list(collection: Collection, request: ListRequest): Promise<Page>;
  /** Throws `resource-unknown` with the nearest known ids. */
  get(collection: Collection, id: string): Promise<Item>;
  /** What a function requires: competences with weight and kind, own or inherited, work processes, criteria, listed courses. */
  requirements(functionId: string): Promise<Record<string, unknown>>;
  /** The known ids nearest to an unknown one, best first, for error messages. */
  nearest(id: string, prefix?: string): Promise<string[]>;
}
