import { readFileSync } from 'node:fs';
import { PadwijzerError } from '../../src/errors.js';
import { readConfig, settingsTable } from '../../src/config.js';

function refusal(env: Record<string, string>): PadwijzerError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof PadwijzerError) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}

describe('settings', () => {
  it('have defaults and are frozen', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      bodyLimit: 4 * 1024 ** 2,
      graphUrl: './data/padwijzer.grafeo',
      graphDatabase: 'neo4j',
      graphTimeoutMs: 20_000,
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('take an empty value as absent', () => {
    expect(readConfig({ PORT: '', GRAPH_USER: ' ' })).toMatchObject({ port: 8080, graphUser: undefined });
  });

  it.each(['memory:', './x.grafeo', 'data/x', 'C:\\data\\x', 'bolt://db:7687', 'neo4j+s://x.example'])(
    'accept the graph address %s',
    (graphUrl) => {
      expect(readConfig({ GRAPH_URL: graphUrl }).graphUrl).toBe(graphUrl);
    },
  );

  it.each(['0.0.0.0', '192.168.1.7', '::', 'padwijzer.example'])('keep an open service on this machine: HOST %s is refused', (host) => {
    expect(refusal({ HOST: host }).details.errors).toMatchObject([{ pointer: 'HOST', message: expect.stringContaining(host) }]);
    expect(readConfig({ HOST: host, OPEN_TO_NETWORK: 'yes' }).host).toBe(host);
    expect(readConfig({ HOST: host, ACCESS: 'keys' }).access).toBe('keys');
  });

  it('of tokens are required together, and are nothing in another mode', () => {
    expect(refusal({ ACCESS: 'jwt' }).details.errors?.map(({ pointer }) => pointer)).toEqual([
      'JWT_ISSUER',
      'JWT_AUDIENCE',
      'JWT_JWKS_URL',
    ]);
    const given = { JWT_ISSUER: 'https://i.example', JWT_AUDIENCE: 'padwijzer', JWT_JWKS_URL: 'https://i.example/jwks' };
    expect(readConfig({ ACCESS: 'jwt', ...given }).tokens).toMatchObject({ issuer: 'https://i.example', tenantClaim: 'tenant' });
    expect(readConfig(given).tokens).toBeNull();
  });

  it('name every wrong setting at once, with what was expected', () => {
    const { code, details } = refusal({
      PORT: '99999',
      LOG_LEVEL: 'loud',
      BODY_LIMIT: '4 potatoes',
      PUBLIC_URL: 'ftp://x',
      GRAPH_URL: 'http://x:secret@y',
    });
    expect(code).toBe('config-invalid');
    expect(details.errors?.map(({ pointer }) => pointer)).toEqual(['PORT', 'PUBLIC_URL', 'BODY_LIMIT', 'LOG_LEVEL', 'GRAPH_URL']);
    expect(details.errors?.[0]).toMatchObject({
      message: 'expected at most 65535; found 99999',
      messageNl: 'verwacht: ten hoogste 65535; gevonden: 99999',
    });
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '0x1F'],
    ['GRAPH_TIMEOUT_MS', '20s'],
    ['CANDIDATE_KEEP_DAYS', '4 weeks'],
  ])('show %s as it was written: %s', (key, value) => {
    expect(refusal({ [key]: value }).details.errors).toEqual([
      { pointer: key, message: `expected a number; found "${value}"`, messageNl: `verwacht: een getal; gevonden: "${value}"` },
    ]);
  });

  it.each(['0', '366', '1.5', '-1'])('keep candidates for 1 to 365 whole days, not for %s', (days) => {
    expect(refusal({ CANDIDATE_KEEP_DAYS: days }).details.errors).toMatchObject([{ pointer: 'CANDIDATE_KEEP_DAYS' }]);
    expect(readConfig({ CANDIDATE_KEEP_DAYS: ' 365 ' }).candidateKeepDays).toBe(365);
    expect(readConfig({}).candidateKeepDays).toBe(28);
  });

  it('never print a password', () => {
    const error = refusal({ GRAPH_URL: 'http://neo4j:hunter2@host', GRAPH_PASSWORD: 'hunter2', PORT: 'x' });
    expect(JSON.stringify([error.message, error.details])).not.toContain('hunter2');
  });

  it('stand in .env.example with the same default and description', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    for (const { key, default: value, describe: text } of settingsTable) expect(example).toContain(`# ${text}\n${key}=${value}\n`);
    expect([...example.matchAll(/^(\w+)=/gm)].map((match) => match[1])).toEqual(settingsTable.map(({ key }) => key));
  });
});
