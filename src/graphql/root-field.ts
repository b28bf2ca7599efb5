import type { GraphQLFieldConfig } from 'graphql';
import type { Action } from '../access/roles.js';
import type { GraphContext } from './context.js';

type Config = GraphQLFieldConfig<unknown, GraphContext, Readonly<Record<string, unknown>>>;

/** A field one can begin at, and the use case it calls: what a rule about who may ask what holds on to. */
export interface RootField {
  /** as it is called in `Services` */
  readonly useCase: string;
  /** what it takes to ask it; about a stored candidate `search:stored` as well */
  readonly action: Action;
  /** whether it may be about a candidate */
  readonly aboutSomebody: boolean;
  readonly field: Config;
}

/** Weight of one search beside fields of the catalogue, which weigh 1: a search reads thousands of them. */
export const searchCost = 5_000;
/** Figures over the whole catalogue. */
export const wholeCost = 2_000;

export const costing =
  (own: number) =>
  ({ childComplexity }: { readonly childComplexity: number }): number =>
    own + childComplexity;
