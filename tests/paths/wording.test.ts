import { criteriaWording, overlapWording } from '../../src/paths/wording.js';

const counts = (behaviour: number, knowledge: number, skill: number) => ({ behaviour, knowledge, skill });

describe('shares in words: what was documented, and what was not', () => {
  test.each([
    [
      counts(5, 0, 0),
      counts(5, 0, 0),
      0,
      '5 van 5 gedragscompetenties; geen kennis, vaardigheden of werk gedocumenteerd',
      '5 of 5 behaviours; no knowledge, skills or work documented',
    ],
    [
      counts(1, 1, 1),
      counts(0, 1, 0),
      2,
      '0 van 1 gedragscompetentie, 1 van 1 kennisonderdeel, 0 van 1 vaardigheid',
      '0 of 1 behaviour, 1 of 1 knowledge item, 0 of 1 skill',
    ],
    [
      counts(0, 2, 3),
      counts(0, 1, 3),
      1,
      '1 van 2 kennisonderdelen, 3 van 3 vaardigheden; geen gedrag gedocumenteerd',
      '1 of 2 knowledge items, 3 of 3 skills; no behaviour documented',
    ],
    [
      counts(2, 1, 1),
      counts(1, 0, 0),
      0,
      '1 van 2 gedragscompetenties, 0 van 1 kennisonderdeel, 0 van 1 vaardigheid; geen werk gedocumenteerd',
      '1 of 2 behaviours, 0 of 1 knowledge item, 0 of 1 skill; no work documented',
    ],
    [
      counts(0, 0, 0),
      counts(0, 0, 0),
      0,
      'geen gedrag, kennis, vaardigheden of werk gedocumenteerd',
      'no behaviour, knowledge, skills or work documented',
    ],
    [
      counts(0, 0, 4),
      counts(0, 0, 0),
      1,
      '0 van 4 vaardigheden; geen gedrag of kennis gedocumenteerd',
      '0 of 4 skills; no behaviour or knowledge documented',
    ],
  ])('%j, held %j, %i work processes', (rests, held, work, nl, en) => {
    expect(overlapWording(rests, held, work)).toEqual({ nl, en });
  });

  test('a ladder promises nothing, with one criterion and with more', () => {
    expect(criteriaWording(1, 1)).toEqual({
      nl: '1 van 1 indelingscriterium; het profiel deelt in en belooft geen bevordering',
      en: '1 of 1 classification criterion; the profile classifies and promises no promotion',
    });
    expect(criteriaWording(0, 9)).toEqual({
      nl: '0 van 9 indelingscriteria; het profiel deelt in en belooft geen bevordering',
      en: '0 of 9 classification criteria; the profile classifies and promises no promotion',
    });
  });
});
