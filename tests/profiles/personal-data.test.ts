import { personalDataIn, refusePersonalData } from '../../src/profiles/personal-data.js';

describe('what looks like personal data', () => {
  test.each([
    ['bsn', 'BSN 111222333'],
    ['bsn', 'nummer 1112.22.333 op de pas'],
    ['bsn', '123456782'],
    ['bsn', 'evc-111222333'],
    ['bsn', '123 456 782'],
    ['bsn', '123.456.782'],
    ['bsn', '1 2 3 4 5 6 7 8 2'],
    // an old one of eight digits: 010000008 passes the eleven test, 9*0 + 8*1 + ... - 8 = 0
    ['bsn', 'nr 10000008'],
    ['email', 'mail naar j.jansen@voorbeeld.nl.'],
    ['email', '<mailto:jan+werk@bedrijf.example.com>'],
    ['email', 'zie https://x.nl/jan@example.nl'],
    ['email', 'e-mail:jan@voorbeeld.nl'],
    ['email', '[jan@voorbeeld.nl]!'],
    ['bsn', 'bsn:111222333'],
    ['phone', 'tel:0612345678'],
    ['phone', 'bel 06-12345678 na vijven'],
    ['phone', '+31 20 794 0800'],
    ['phone', 'tel. (020) 794 08 00'],
  ])('%s in "%s"', (kind, text) => expect(personalDataIn(text)).toBe(kind));

  test.each([
    'Diploma allround politiemedewerker',
    'Werkte 12 jaar, van 2009-01-01 tot 2021-06-30',
    'crebo 27015 en 25998, isat 60228',
    'ESCO 3511.1, versie 1.1.1',
    '111222334',
    'functie 0403-3, 160 uur in 20 weken',
    'gebruikte @mentions en C#',
    'evc-2026-0042',
    // these pass the eleven test by chance, as one in eleven does: 16 + 12 + 30 + 8 = 66
    'evc-2026-0040',
    'nummer 2026 0040',
    'op 2024-03-15 4e gesprek',
    'op 15-03-2024, 2023-01-02 en 02.01.2023',
    'map 20230102',
    'competentie 100 % aangetoond in 2024/2025',
  ])('nothing in "%s"', (text) => expect(personalDataIn(text)).toBeNull());

  test('every place is named, the text itself never', () => {
    const body = { profile: { unresolved: [{ text: 'bel 0612345678' }], functions: ['function:0403-3'], reference: '111222333' }, to: 'x' };
    let told = '';
    try {
      refusePersonalData(body);
    } catch (error) {
      told = JSON.stringify(error, (key, value: unknown) => (key === 'stack' ? undefined : value)) + String(error);
    }
    expect(told).toContain('/profile/unresolved/0/text');
    expect(told).toContain('/profile/reference');
    expect(told).not.toMatch(/0612345678|111222333/);
  });

  test('ids of the catalogue are not taken for numbers', () => {
    expect(() => refusePersonalData({ ids: ['esco:123456782-0000-4000', 'course:111222333'] })).not.toThrow();
  });

  test('text made to keep the check busy is answered at once', () => {
    personalDataIn(`@${'.'.repeat(400_000)}x`);
    expect(() => refusePersonalData({ notes: Array.from({ length: 5_000 }, (_, n) => `+31 1 1 1 1 ${1000 + n}`) })).toThrow(
      'personal data',
    );
    refusePersonalData({ notes: Array.from({ length: 20_000 }, (_, n) => `0 0 0 ${n} @.@ --@--`) });
    // a check that looks twice at each character outlasts this test
    expect(personalDataIn(`${' '.repeat(400_000)}06 12345678`)).toBeNull();
  });
});
