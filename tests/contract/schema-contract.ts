import { sharedEngine, type Open } from './shared-engine.js';

const labels = [
  ...['Branch', 'Function', 'Competence', 'WorkProcess', 'CoreTask', 'Course', 'Criterion'],
  ...['TargetGroup', 'Instrument', 'Initiative', 'Statement', 'Source', 'Catalogue', 'Candidate'],
];

export function schemaContract(open: Open): void {
  describe('schema', () => {
    const engine = sharedEngine(open);

    test('is safe to prepare again, also on a graph with data', async () => {
      await engine().prepareSchema();
      await engine().write((transaction) => transaction.run("MERGE (:Source {id: 'kept'})", {}));
      await engine().prepareSchema();
      expect(await engine().read('MATCH (source:Source) RETURN source.id AS id', {})).toStrictEqual([{ id: 'kept' }]);
    });

    test.each(labels)('an id stands once among %s', async (label) => {
      await engine().prepareSchema();
      await engine().write((transaction) => transaction.run(`CREATE (:${label} {id: 'one'})`, {}));
      const second = engine().write(async (transaction) => {
        await transaction.run('CREATE (:Beside)', {});
        await transaction.run(`CREATE (:${label} {id: 'one'})`, {});
      });
      await expect(second).rejects.toMatchObject({ code: 'graph-constraint' });
      expect(await engine().read('MATCH (node:Beside) RETURN count(node) AS count', {})).toStrictEqual([{ count: 0 }]);
    });

    test.each(labels)('a %s is found by its id without a scan', async (label) => {
      await engine().prepareSchema();
      const [row] = await engine().read(`EXPLAIN MATCH (node:${label} {id: 'one'}) RETURN node.id AS id`, {});
      expect(engine().capabilities.explain).toBe(true);
      // one engine names the operator, the other the index its scan is given
      expect(row?.['plan']).toMatch(/NodeUniqueIndexSeek|\[index: id\]/);
    });
  });
}
