import neo4j from 'neo4j-driver';
import { fromDriver } from '../../src/graph/engines/neo4j-errors.js';
import { TransientGraphError } from '../../src/graph/engines/retry.js';
import { errorTable } from '../../src/errors.js';

describe('a transaction that outgrows the memory of the server', () => {
  test.each(['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'Neo.TransientError.General.OutOfMemoryError'])(
    '%s is graph-memory, names the settings, and is not tried again',
    (code) => {
      const thrown = new neo4j.Neo4jError('The allocation of an extra 2.0 MiB would use more than the limit 716.8 MiB', code, '', '');
      const error = fromDriver(thrown, 'bolt://here');
      expect(error).toMatchObject({
        code: 'graph-memory',
        message: expect.stringMatching(/bolt:\/\/here.*nothing was changed.*716\.8 MiB/),
      });
      expect(error).not.toBeInstanceOf(TransientGraphError);
      expect(errorTable['graph-memory'].remedy).toMatch(/dbms\.memory\.transaction\.total\.max.*server\.memory\.heap\.max_size/);
    },
  );
});
