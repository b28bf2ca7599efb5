import { readFileSync } from 'node:fs';

export const work = (...codes: string[]): string[] => codes.map((code) => `work-process:23405-${code}`);
const certified = (ids: readonly string[]) => ids.map((id) => ({ id, evidence: 'certified' }));
const file = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')) as { criteria: object[] };

/** Works as an operator, which stands for all seven base work processes; four of them recognised. */
export const operator = {
  functions: ['function:ict-infrastructuur-operator'],
  workProcesses: certified(work('b1-k1-w1', 'b1-k1-w2', 'b1-k1-w3', 'b1-k2-w1')),
  courses: [{ id: 'course:23405-rekenen', evidence: 'certified' }],
};
export const technician = { functions: ['function:ict-infrastructuur-technicus'] };
export const administrator = file('ict-administrator');
export const policeOfficer = file('ex-police-officer');
