import type { EngineTransaction, GraphParams, GraphRow, RunOptions } from '../graph-engine.js';
import { within } from './limits.js';

/** The statements of an engine's own transaction, raw. */
export interface RawTransaction {
  run(text: string, params: GraphParams): Promise<GraphRow[]>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/**
 * One attempt at all of `work` in one transaction. After a statement failed nothing more runs and nothing is committed,
 * also when `work` swallows the error: one engine would go on, the other would not, and half a change is worse than none.
 */
export async function attempt<T>(
  raw: RawTransaction,
  work: (transaction: EngineTransaction) => Promise<T>,
  limits: { readonly statementMs: number; readonly wholeMs: number },
  options: RunOptions,
): Promise<T> {
  let failure: { readonly error: unknown } | undefined;
  const check = (): void => {
    if (failure) throw failure.error;
  };
  const transaction: EngineTransaction = {
    run: async (text, params) => {
      check();
      try {
        return await within(raw.run(text, params), limits.statementMs, options.signal);
      } catch (error) {
        failure ??= { error };
        throw error;
      }
    },
  };
  try {
    const result = await within(work(transaction), limits.wholeMs, options.signal, 'the transaction');
    check();
    await raw.commit();
    return result;
  } catch (error) {
    failure ??= { error }; // a `work` that was given up must not go on writing
    await raw.rollback();
    throw failure.error;
  }
}
