import supertest from 'supertest';
import { PadwijzerError } from '../../src/errors.js';
import { createHttpApp } from '../../src/http/create-app.js';
import { createLog } from '../../src/log.js';
import { plainServices } from '../http/support.js';

const logged = () => {
  const lines: string[] = [];
  return { lines, log: createLog('debug', { write: (line: string) => void lines.push(line) }) };
};
const person = 'Sanne de Vries';

test('a line says what is on the list, and nothing else whoever writes it', () => {
  const { lines, log } = logged();
  log.info({ requestId: 'r', status: 200, name: person, profile: { note: person }, headers: { cookie: person } }, 'request');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ requestId: 'r', status: 200, msg: 'request' });
  expect(lines[0]).not.toContain('Sanne');
});

test('of a defect the log has kind and places, and not its message, nor that of its cause', async () => {
  const { lines, log } = logged();
  const searchPaths = () => Promise.reject(new TypeError(`cannot read ${person}`, { cause: new Error(`row of ${person}`) }));
  const ask = supertest(createHttpApp(plainServices({ searchPaths }), { log }));
  const { status, headers } = await ask.post('/v1/path-searches').send({ profile: { unresolved: [{ text: person }] } });
  expect(status).toBe(500);
  const line = lines
    .map((text) => JSON.parse(text) as { requestId: string; err?: { type: string; stack: string[]; cause: object } })
    .find((one) => one.err);
  expect(line).toMatchObject({ requestId: headers['x-request-id'], err: { type: 'TypeError', cause: { type: 'Error' } } });
  expect(line?.err?.stack.join()).toContain('log.test');
  expect(lines.join()).not.toContain('Sanne');
});

test('what is wrong with the graph itself is told', () => {
  const { lines, log } = logged();
  log.error({ err: new PadwijzerError('graph-unreachable', 'no server at bolt://db:7687') }, 'request failed');
  log.error({ err: new PadwijzerError('graph-row-unexpected', `row ${person}`) }, 'request failed');
  expect(lines[0]).toContain('bolt://db:7687');
  expect(lines[1]).not.toContain('Sanne');
});
