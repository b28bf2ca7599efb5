import { levelsFile, type LevelsFile } from '../../../src/catalogue/seed-file.js';

/** A small table of diplomas and admissions for tests, in the shape of the real one; not a statement of law. */
const law = [{ source: 'source:law', article: 'test', says: 'test' }];
const diploma = (id: string, level: number, ...aliases: string[]) => ({ id, name: id, nameEn: id, aliases, level, law });
const programme = (kind: string, level: number, anyOf: string[]) => ({
  kind,
  name: kind,
  nameEn: kind,
  level,
  load: { min: 1600, max: 1600, how: 'test', law },
  admission: { anyOf, law },
});

export const levels: LevelsFile = levelsFile.parse({
  sources: [{ id: 'source:law', name: 'Wet', nameEn: 'Law', kind: 'law', licence: 'test' }],
  diplomas: [
    diploma('vmbo-bb', 1),
    diploma('mbo-2', 2, 'Niveau twee'),
    diploma('vmbo-tl', 2, 'mavo'),
    diploma('mbo-3', 3, 'Vakopleiding'),
    diploma('mbo-4', 4, 'Middenkader'),
    diploma('havo', 4),
    diploma('vwo', 4, 'Gymnasium'),
    diploma('ad', 5),
    diploma('hbo-bachelor', 6, 'HBO'),
    diploma('wo-bachelor', 6),
    diploma('wo-master', 7),
  ],
  programmes: [
    programme('mbo-2', 2, ['vmbo-bb']),
    programme('mbo-3', 3, ['mbo-2', 'vmbo-tl']),
    programme('mbo-4', 4, ['vmbo-tl', 'mbo-3']),
    // every diploma of level 4 admits: the number 4 does too
    programme('ad', 5, ['mbo-4', 'havo', 'vwo']),
    programme('hbo-bachelor', 6, ['mbo-4', 'havo', 'vwo']),
    // one of three diplomas of level 4: the number 4 does not
    programme('wo-bachelor', 6, ['vwo', 'hbo-bachelor']),
    programme('wo-master', 7, ['wo-bachelor']),
  ],
});

/** A programme for each level, for a function that is to have that level. */
export const programmeOfLevel: Readonly<Record<number, string>> = {
  2: 'mbo-2',
  3: 'mbo-3',
  4: 'mbo-4',
  5: 'ad',
  6: 'hbo-bachelor',
  7: 'wo-master',
};
