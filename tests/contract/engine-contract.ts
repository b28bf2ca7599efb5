import { errorContract } from './error-contract.js';
import { lifetimeContract } from './lifetime-contract.js';
import { schemaContract } from './schema-contract.js';
import type { Open } from './shared-engine.js';
import { transactionContract } from './transaction-contract.js';
import { valueContract } from './value-contract.js';

/** What every engine behind the port promises, word for word the same. */
export function engineContract(name: string, open: Open): void {
  describe(`graph port on ${name}`, () => {
    valueContract(open);
    errorContract(open);
    transactionContract(open);
    lifetimeContract(name, open);
    schemaContract(open);
  });
}
