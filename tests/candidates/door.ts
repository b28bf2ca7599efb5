import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import supertest from 'supertest';
import type { Services } from '../../src/services.js';
import { engineUnderTest } from '../support/engines.js';
import { machinesOn } from '../support/machines.js';
import { trust } from '../support/trusted.js';

export const example = JSON.parse(readFileSync(new URL('../../examples/service-desk-worker.json', import.meta.url), 'utf8')) as object;

/** Every list and every member, in no alphabetical order, one function twice. */
export const whole = {
  educationLevel: 4,
  functions: [
    { id: 'function:software-developer', from: '2019-01-01', until: '2020-06-30', evidence: 'evidenced', evidenceKind: 'reference' },
    { id: 'function:applicatie-beheerder', evidence: 'claimed' },
    { id: 'function:software-developer', from: '2022-01-01', evidence: 'claimed' },
  ],
  competences: [
    { id: 'competence:samenwerken', evidence: 'certified', evidenceKind: 'recognition', date: '2026-02-15', note: 'gezien op 2024-03-11' },
    { id: 'competence:analytisch', evidence: 'claimed' },
  ],
  workProcesses: [{ id: 'work-process:23405-b1-k1-w1', evidence: 'evidenced', evidenceKind: 'work-sample' }],
  courses: [
    { id: 'course:27015', status: 'enrolled', evidence: 'claimed' },
    { id: 'course:25998', status: 'completed', evidence: 'certified', evidenceKind: 'diploma' },
  ],
  criteria: [],
  unresolved: [{ text: 'Diploma allround politiemedewerker', level: 4 }, { text: 'EHBO' }],
};

export const at = (reference: string): string => `/v1/candidates/${reference}`;

/** The real door before the seeds on the engine of this run, with a clock that tests set. */
export async function openDoor() {
  const clock = { now: new Date('2026-03-01T12:00:00.000Z') };
  const logged: string[] = [];
  const engine = await engineUnderTest();
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  const machines = await machinesOn(engine, { now: () => clock.now, ...trust }, { log, publicUrl: 'https://padwijzer.example' });
  const services: Services = { ...machines.services, close: machines.close };
  await services.load();
  const ask = supertest(machines.app);
  const put = (reference: string, body: unknown, headers: Record<string, string> = {}) =>
    ask
      .put(at(reference))
      .set({ 'Accept-Language': 'en', 'Content-Type': 'application/json', ...headers })
      .send(JSON.stringify(body));
  const counts =
    'MATCH (candidate:Candidate) OPTIONAL MATCH (candidate)-[holds]->() RETURN count(DISTINCT candidate) AS stored, count(holds) AS held';
  const count = async (): Promise<unknown> => (await engine.read(counts, {}))[0];
  return { ask, put, count, clock, logged, engine, services };
}
export type Door = Awaited<ReturnType<typeof openDoor>>;
