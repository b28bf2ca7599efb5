import type { MapAnswer, MapSearch } from '../../charting/shapes.js';
import { answerExample } from './examples.js';

export const mapSearchExample: Pick<MapSearch, 'functions'> & Partial<MapSearch> = {
  functions: ['function:software-developer', 'function:software-engineer'],
  stations: 20,
};

const developer = 'function:software-developer';
const engineer = 'function:software-engineer';
const software = { id: 'branch:software-ontwikkeling', name: 'Software ontwikkeling', nameEn: 'Software development' };
const station = { kind: 'function', lines: [software.id], of: null, interchange: false };

export const mapExample: MapAnswer = {
  catalogueVersion: answerExample.catalogueVersion,
  branch: software,
  functions: [],
  lines: [{ ...software, mark: 'A', colour: 1 }],
  stations: [
    { ...station, id: developer, name: 'Software developer', nameEn: 'Software developer', level: 4 },
    { ...station, id: engineer, name: 'Software engineer', nameEn: 'Software engineer', level: 6 },
  ],
  steps: [{ from: developer, to: engineer, basis: 'documented', bothWays: true, overlap: null, overlapBack: null }],
  leftOut: { stations: 0, steps: 0 },
};
export const aroundExample: MapAnswer = { ...mapExample, branch: null, functions: [developer, engineer] };
