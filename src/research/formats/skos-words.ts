import type { About } from '../about.js';
import type { ExportNode } from '../fields.js';
import type { Scheme } from './skos-terms.js';

export type Worded = readonly [text: string, language: 'nl' | 'en'];

/** One preferred label a language. ESCO without Dutch labels has its English name twice: that is no Dutch. */
export function labelsOf({ name, nameEn, aliases, scheme }: ExportNode): { preferred: Worded[]; others: Worded[] } {
  const english = nameEn === null || nameEn === '' ? null : nameEn;
  const onlyEnglish = english !== null && scheme === 'esco' && name === english;
  const preferred: Worded[] = [...(onlyEnglish ? [] : [[name, 'nl'] as const]), ...(english === null ? [] : [[english, 'en'] as const])];
  const language = onlyEnglish ? 'en' : 'nl';
  const taken = new Set(preferred.map(([text]) => text));
  const others = [...new Set(aliases)].filter((alias) => alias !== '' && !taken.has(alias)).map((alias): Worded => [alias, language]);
  return { preferred, others };
}

/** What the source says it is; where it says nothing, that it says nothing, for the profile asks for a definition. */
export function definitionsOf({ description, descriptionEn, text, textEn }: ExportNode, cited: readonly string[], about: About): Worded[] {
  const known: Worded[] = [
    ...[description, text].flatMap((one) => (one === null || one === '' ? [] : [[one, 'nl'] as const])),
    ...[descriptionEn, textEn].flatMap((one) => (one === null || one === '' ? [] : [[one, 'en'] as const])),
  ];
  if (known.length > 0) return known;
  const names = cited.map((id) => about.sources.find((source) => source.id === id)?.name ?? id).join('; ');
  return [
    [`De bron geeft geen definitie; zo genoemd in: ${names}.`, 'nl'],
    [`The source gives no definition; so named in: ${names}.`, 'en'],
  ];
}

const plural: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  Branch: ['Richtingen', 'Branches'],
  Function: ['Functies', 'Functions'],
  Competence: ['Competenties', 'Competences'],
  WorkProcess: ['Werkprocessen', 'Work processes'],
  CoreTask: ['Kerntaken', 'Core tasks'],
  Course: ['Opleidingen', 'Courses'],
  Criterion: ['Indelingscriteria', 'Criteria'],
  TargetGroup: ['Doelgroepen', 'Target groups'],
  Instrument: ['Instrumenten', 'Instruments'],
  Initiative: ['Initiatieven', 'Initiatives'],
  Statement: ['Uitspraken', 'Statements'],
};

export function schemeTitle({ label, of }: Scheme): Worded[] {
  const [nl, en] = plural[label] ?? [label, label];
  return [
    [`${nl}: ${of}`, 'nl'],
    [`${en}: ${of}`, 'en'],
  ];
}
