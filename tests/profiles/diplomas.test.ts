import { PadwijzerError } from '../../src/errors.js';
import { admittedProgrammes, readEducation } from '../../src/profiles/diplomas.js';
import { readLevels } from '../../src/catalogue/read-seeds.js';
import { levels } from '../support/oracle/levels.js';

describe('education', () => {
  test.each([
    [undefined, { level: null, diplomas: [] }],
    ['mbo-4', { level: 4, diplomas: [['mbo-4']] }],
    ['  MIDDENKADER ', { level: 4, diplomas: [['mbo-4']] }],
    ['Mavo', { level: 2, diplomas: [['vmbo-tl']] }],
    [2, { level: 2, diplomas: [['mbo-2', 'vmbo-tl']] }],
    [7, { level: 7, diplomas: [['wo-master']] }],
    // no diploma of the table has level 8: the level counts, and admits to nothing
    [8, { level: 8, diplomas: [] }],
  ])('%j', (given, expected) => expect(readEducation(levels, given)).toEqual(expected));

  test('a name that is not known is refused with the nearest names, in both languages', () => {
    const error = (() => {
      try {
        return readEducation(levels, 'hbo-bachlor');
      } catch (caught) {
        return caught;
      }
    })();
    expect(error).toBeInstanceOf(PadwijzerError);
    expect(error).toMatchObject({
      code: 'input-invalid',
      details: {
        errors: [
          {
            pointer: '/profile/educationLevel',
            message: expect.stringContaining('hbo-bachlor'),
            messageNl: expect.stringContaining('NLQF-niveau'),
          },
        ],
      },
    });
    expect((error as PadwijzerError).details.errors?.[0]?.suggestions?.[0]).toBe('hbo-bachelor');
  });
});

describe('admission: "A diploma admits when it is among those the law names for the programme"', () => {
  const admitted = (...diplomas: string[][]) => admittedProgrammes(levels, diplomas);

  test('no diploma, no admission', () => expect(admitted()).toEqual([]));
  test('havo to what names it, and not to wo-bachelor of the same level', () => expect(admitted(['havo'])).toEqual(['ad', 'hbo-bachelor']));
  test('a higher diploma that is not named does not', () => expect(admitted(['ad'])).toEqual([]));
  test('each diploma admits by itself', () => expect(admitted(['mbo-2'], ['vwo'])).toEqual(['mbo-3', 'ad', 'hbo-bachelor', 'wo-bachelor']));
  test('"a bare level admits when every diploma of that level does"', () => {
    expect(admittedProgrammes(levels, readEducation(levels, 2).diplomas)).toEqual(['mbo-3']);
    expect(admittedProgrammes(levels, readEducation(levels, 4).diplomas)).toEqual(['ad', 'hbo-bachelor']);
    expect(admittedProgrammes(levels, readEducation(levels, 8).diplomas)).toEqual([]);
  });
});

describe('the table of seeds/levels.json', () => {
  const real = readLevels();
  const ids = real.diplomas.map((diploma) => diploma.id);

  test('every name leads to one diploma', () => {
    const names = real.diplomas.flatMap((diploma) => [...new Set([diploma.id, ...diploma.aliases].map((name) => name.toLowerCase()))]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
  test('every admission names diplomas of the table', () => {
    expect(real.programmes.flatMap((programme) => programme.admission.anyOf).filter((id) => !ids.includes(id))).toEqual([]);
  });
  test('a programme of the table is a diploma of its level', () => {
    const levelOf = new Map(real.diplomas.map((diploma) => [diploma.id, diploma.level]));
    expect(
      real.programmes.filter((programme) => levelOf.get(programme.kind) !== programme.level).map((programme) => programme.kind),
    ).toEqual([]);
  });
  test.each([
    ['vwo', 'wo-bachelor', true],
    ['havo', 'wo-bachelor', false],
    ['havo', 'hbo-bachelor', true],
    ['mbo-4', 'ad', true],
    ['mbo-3', 'ad', false],
    ['mbo-3', 'mbo-4', true],
  ])('%s to %s: %s', (diploma, programme, admits) => expect(admittedProgrammes(real, [[diploma]]).includes(programme)).toBe(admits));
});
