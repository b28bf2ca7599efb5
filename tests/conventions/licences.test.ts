import { isAllowed, licenceProblems, type AllowList } from '../../scripts/check-licences.js';

const allowed = new Set(['MIT', 'ISC']);
const allow: AllowList = {
  licences: [...allowed],
  read: [{ package: 'odd@2.0.0', licence: 'MIT', where: 'LICENSE.md', why: 'package.json refers to it' }],
};
const good = new Map([
  ['one@1.0.0', 'MIT'],
  ['odd@2.0.0', 'Custom: LICENSE.md'],
]);

describe('the licences of packages for production', () => {
  it.each([
    ['MIT', true],
    ['(MIT AND ISC)', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['MIT*', false],
    ['UNLICENSED', false],
    ['((MIT OR ISC) AND GPL-3.0-only)', false],
    ['', false],
  ])('%s: %s', (expression, expected) => {
    expect(isAllowed(expression, allowed)).toBe(expected);
  });

  it('are all allowed, or named with the version they were read in', () => {
    expect(licenceProblems(good, ['one@1.0.0', 'odd@2.0.0'], allow)).toEqual([]);
  });

  it('are refused by package, licence and remedy', () => {
    const found = licenceProblems(new Map([...good, ['bad@1.0.0', 'GPL-3.0-only']]), [], allow);
    expect(found).toEqual([
      expect.stringMatching(/^bad@1\.0\.0: licence GPL-3\.0-only is not allowed\. Use another package;.*licences-allowed/),
    ]);
  });

  it('are read anew in another version, and looked at in each package', () => {
    const other = new Map([['odd@2.0.1', 'Custom: LICENSE.md']]);
    const found = licenceProblems(other, ['odd@2.0.1', 'two@1.0.0'], allow);
    expect(found.map((line) => line.split(' ')[0])).toEqual(['odd@2.0.1:', 'two@1.0.0:', 'odd@2.0.0']);
  });
});
