import { composeServices } from '../../src/app.js';
import { keyAccess } from '../../src/access/key-access.js';
import type { GraphEngine } from '../../src/graph/graph-engine.js';
import type { Services } from '../../src/services.js';
import { runIn } from '../cli/a-world.js';
import { engineUnderTest } from '../support/engines.js';

describe('padwijzer keys and audit', () => {
  let engine: GraphEngine;
  let services: Services;
  beforeAll(async () => {
    engine = await engineUnderTest();
    services = composeServices(engine, { access: keyAccess });
    await services.load();
  });
  afterAll(() => services.close());
  const run = (...argv: string[]) => runIn([...argv, '--lang', 'en'], { ...services, close: async () => undefined });

  test('a key made is the only thing on stdout, works, is listed without itself, and ends', async () => {
    const { code, out, err } = await run('keys', 'make', '--role', 'assessor', 'admin', '--label', 'EVC desk', '--days', '30');
    const text = out.trim();
    expect([code, text, err]).toEqual([0, expect.stringMatching(/^pw_[a-f0-9]{16}_[\w-]{43}$/), expect.stringContaining('the only time')]);
    const id = text.split('_')[1] as string;
    const principal = { kind: 'known', tenant: 'default', actor: id, roles: ['assessor', 'admin'] };
    expect(await services.access.principalOf(`Bearer ${text}`)).toEqual(principal);
    const listed = await run('keys', 'list');
    expect(listed.out).toMatch(new RegExp(`${id} +EVC desk +assessor, admin +until 20`));
    expect(listed.out).not.toContain(text.split('_').slice(2).join('_'));
    expect((await run('keys', 'revoke', '--id', id)).out).toContain('is revoked');
    await expect(services.access.principalOf(`Bearer ${text}`)).rejects.toMatchObject({ code: 'not-authenticated' });
    expect((await run('keys', 'list')).out).toContain('revoked 20');
  });

  test.each([
    [['keys', 'make', '--label', 'x'], 2, '--role'],
    [['keys', 'make', '--role', 'admin'], 2, '--label'],
    [['keys', 'make', '--role', 'boss', '--label', 'x'], 2, '--role'],
    [['keys', 'make', '--role', 'admin', '--label', 'x', '--days', '0'], 2, '--days'],
    [['keys', 'revoke', '--id', 'nobody'], 2, 'nobody'],
    [['audit', 'list', '--most', 'veel'], 2, '--most'],
    [['audit', 'list', '--most', '0'], 2, '--most'],
    [['audit', 'verify', '--expected', 'abc'], 2, '--expected'],
  ])('%j is refused with what is wrong', async (argv, exit, named) => {
    const { code, err } = await run(...argv);
    expect([code, err]).toEqual([exit, expect.stringContaining(named)]);
  });

  test('the log is told, recomputed, and ends with 1 once something is wrong', async () => {
    expect((await run('audit', 'list')).out).toContain('Nothing');
    await services.candidates.put('evc-1', {
      profile: { functions: [], competences: [], workProcesses: [], courses: [], criteria: [], unresolved: [] },
    });
    await services.candidates.get('evc-1');
    expect((await run('audit', 'list', '--candidate', 'evc-1')).out).toMatch(/2 .*local +read +1\n.*1 .*local +write +1/);
    expect((await run('audit', 'list', '--candidate', 'evc-2')).out).toContain('Nothing');
    const fine = await run('audit', 'verify');
    expect([fine.code, fine.out]).toEqual([0, expect.stringMatching(/2 entries recomputed[^]*[0-9a-f]{64}/)]);
    expect((await run('audit', 'verify', '--expected', 'f'.repeat(64))).code).toBe(1);
    await engine.write((transaction) => transaction.run("MATCH (e:AuditEntry {sequence: 1}) SET e.actor = 'x' RETURN 1 AS done", {}));
    const spoilt = await run('audit', 'verify');
    expect([spoilt.code, spoilt.out]).toEqual([1, 'Entry 1 is not as it was written.\n']);
  });
});
