import fc from 'fast-check';
import { buildMap, type FunctionGiven, type StepGiven } from '../../src/map/build-map.js';
import type { CareerMap } from '../../src/map/model.js';

const letters = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'.match(/./g)!,
  ' ',
  ' ',
  '-',
  '/',
  '(',
  ')',
  'é',
  'Ø',
  '漢',
  'م',
  '🚂',
  'W',
  'm',
];
const text = fc.oneof(
  fc.constantFrom('Medewerk(st)er ICT', 'ICT-infrastructuur architect', 'Manager', 'W'),
  fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 90 }).map((all) => all.join('')),
);
const kinds = ['function', 'specialisation', 'rung', 'profile', 'occupation'];
const bases = ['documented', 'specialisation', 'ladder', 'derived'] as const;

interface Drawn {
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: string;
  readonly level: number | null;
  readonly branches: readonly number[];
  readonly parent: number;
}
const drawn: fc.Arbitrary<Drawn> = fc.record({
  name: text,
  nameEn: fc.option(text),
  kind: fc.constantFrom(...kinds),
  level: fc.option(fc.integer({ min: 1, max: 8 })),
  branches: fc.uniqueArray(fc.nat(7), { maxLength: 3 }),
  parent: fc.nat(200),
});

/** Maps of anything a catalogue could hold, up to a hundred stations: none on a line, on three, of unknown level, with long names. */
export const anyMap: fc.Arbitrary<CareerMap> = fc
  .record({
    functions: fc.array(drawn, { minLength: 1, maxLength: 100, size: 'max' }),
    branches: fc.integer({ min: 1, max: 8 }),
    branchName: text,
    steps: fc.array(fc.tuple(fc.nat(200), fc.nat(200), fc.constantFrom(...bases), fc.boolean()), { maxLength: 160, size: 'max' }),
  })
  .map(({ functions: all, branches, branchName, steps }) => {
    const id = (at: number): string => `function:${String(at % all.length).padStart(3, '0')}`;
    const functions = all.map((one, at): FunctionGiven => ({
      ...{ id: id(at), name: one.name, nameEn: one.nameEn, kind: one.kind, level: one.level },
      branches: one.branches.map((branch) => `branch:${branch % branches}`),
      parents: one.kind === 'specialisation' ? [id(one.parent)] : [],
    }));
    const given = steps.flatMap(([a, b, basis, back]): StepGiven[] => {
      const overlap = basis === 'derived' ? 0.5 : null;
      const [from, to] = [id(a), id(b)];
      return [{ from, to, basis, overlap }, ...(back ? [{ from: to, to: from, basis, overlap }] : [])];
    });
    const specialised = functions.flatMap(({ id: to, parents: [from] }): StepGiven[] =>
      from === undefined || from === to ? [] : [{ from, to, basis: 'specialisation', overlap: null }],
    );
    const lines = Array.from({ length: branches }, (_, at) => ({ id: `branch:${at}`, name: `${branchName} ${at}`, nameEn: null }));
    return buildMap({ functions, branches: lines, steps: [...given, ...specialised] });
  });
