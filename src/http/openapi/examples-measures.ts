import { all } from '../../measures/all.js';
import type { Measured, MeasureList } from '../../measures/shapes.js';

const { title, method } = all.bridges;

export const measureListExample: MeasureList = { measures: [{ measure: 'bridges', title, method }] };

export const measuredExample: Measured = {
  measure: 'bridges',
  title,
  method,
  parameters: [],
  exact: true,
  catalogueVersion: '6305af0d9b46ff854911',
  rulesVersion: '1',
  took: { readMs: 41, measureMs: 1 },
  figures: [{ key: 'articulations', title: { nl: 'articulatiefuncties', en: 'articulation functions' }, value: 1 }],
  columns: [
    { key: 'more', title: { nl: 'delen erbij zonder de functie', en: 'parts more without it' } },
    { key: 'bridges', title: { nl: 'bruggen eraan', en: 'bridges at it' } },
  ],
  rows: [{ id: 'function:software-developer', name: 'Software developer', nameEn: 'Software developer', values: [2, 3] }],
  total: 1,
};
