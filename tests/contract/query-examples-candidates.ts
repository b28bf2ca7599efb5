import { defaultDeriveSettings } from '../../src/catalogue/derive-steps.js';
import { rowsOf } from '../../src/catalogue/fingerprints.js';
import { catalogueVersion, PartHash } from '../../src/catalogue/parts.js';
import { onSmall, type Examples } from './query-example.js';
import { smallFacts } from './query-graphs.js';
import { stored } from './stored-candidates.js';

const [first, second] = stored;
const { nodes, edges } = rowsOf(smallFacts, 'seeds');
const hash = new PartHash();
for (const { fingerprint } of [...nodes, ...edges]) hash.add(fingerprint);
const parts = [{ name: 'seeds' as const, version: hash.version }];
const another = { tenant: 'one', id: 'two/x' };
const nobody = { tenant: 'one', id: 'one/nobody' };
const properties = { id: nobody.id, reference: 'nobody', version: 1 };
const holding = (id: string) => ({ id, properties: { position: 0, grade: 'claimed' } });

/** Of the candidates of `stored-candidates.ts`; the tenant of one never reaches the candidate of another. */
export const candidateExamples: Examples = {
  'candidates/hold-catalogue': [onSmall({}, [{ version: catalogueVersion(parts, defaultDeriveSettings) }])],
  'candidates/read-candidate': [onSmall(first.key), onSmall(second.key), onSmall(another), onSmall(nobody)],
  'candidates/list-holdings': [onSmall(first.key), onSmall(second.key), onSmall(another), onSmall(nobody)],
  'candidates/read-candidates': [
    onSmall({ tenant: 'one', ids: [first.key.id, nobody.id, second.key.id] }),
    onSmall({ tenant: 'two', ids: [second.key.id] }),
    onSmall({ tenant: 'one', ids: [] }),
  ],
  'candidates/list-many-holdings': [
    onSmall({ tenant: 'one', ids: [first.key.id, nobody.id, second.key.id] }),
    onSmall({ tenant: 'two', ids: [second.key.id] }),
    onSmall({ tenant: 'one', ids: [] }),
  ],
  'candidates/list-holders': [onSmall({ ids: ['function:a', 'course:whole', 'function:c'] }), onSmall({ ids: [] })],
  'candidates/write-candidate': [
    onSmall({ ...nobody, properties }, [{ written: 1 }]),
    onSmall({ ...first.key, properties: { ...first.properties, id: first.key.id } }, [{ written: 1 }]),
  ],
  'candidates/write-holdings': [
    onSmall({ ...first.key, rows: [holding('function:a'), holding('nowhere:at-all'), holding('function:a')] }, [{ written: 2 }]),
    onSmall({ ...another, rows: [holding('function:a')] }, [{ written: 0 }]),
    onSmall({ ...first.key, rows: [] }, [{ written: 0 }]),
  ],
  'candidates/delete-holdings': [onSmall(first.key, [{ deleted: 5 }]), onSmall(another, [{ deleted: 0 }])],
  'candidates/delete-candidate': [onSmall(first.key, [{ deleted: 1 }]), onSmall(another, [{ deleted: 0 }])],
  'candidates/delete-expired': [
    onSmall({ now: '2026-01-31T23:59:59.999Z', most: 10 }, [{ deleted: 0 }]),
    onSmall({ now: '2026-02-01T00:00:00.000Z', most: 10 }, [{ deleted: 1 }]),
    onSmall({ now: '2030-01-01T00:00:00.000Z', most: 1 }, [{ deleted: 1 }]),
    onSmall({ now: '2030-01-01T00:00:00.000Z', most: 10 }, [{ deleted: 2 }]),
  ],
  'candidates/write-unresolved': [
    onSmall({ now: '2026-01-03T00:00:00.000Z', rows: [first, second].map(({ key }) => ({ id: key.id, unresolved: ['{}'] })) }, [
      { written: 2 },
    ]),
    onSmall({ now: '2026-01-03T00:00:00.000Z', rows: [{ id: nobody.id, unresolved: [] }] }, [{ written: 0 }]),
  ],
};
