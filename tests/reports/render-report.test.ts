import { renderReport } from '../../src/reports/render-report.js';
import { reportStyle } from '../../src/reports/style.js';
import type { Answer } from '../../src/paths/answer.js';
import type { Language } from '../../src/validation/show.js';
import { enteredOnly, extras, found, goalHeld, noGoal, noPath } from './an-answer.js';

const page = (answer: Answer, language: Language = 'nl'): string => renderReport(answer, extras, language);
/** What is read, one element a line; the drawing and the style sheet are looked at elsewhere. */
const textOf = (html: string): string =>
  html
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<\/?(span|strong)[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/\n\s*/g, '\n')
    .trim();

describe.each([
  ['a path of two steps, with plan and agenda', found],
  ['a path that is entered, without a plan', enteredOnly],
  ['no path', noPath],
  ['a goal held already', goalHeld],
  ['no goal', noGoal],
])('%s', (_, answer) => {
  it.each(['nl', 'en'] as const)('reads, in %s', (language) => {
    expect(textOf(page(answer, language))).toMatchSnapshot();
  });

  it('is one file without scripts, inline styles or addresses elsewhere', () => {
    const html = page(answer);
    expect(html).not.toMatch(/<script|\son\w+=|\sstyle=|<link|<img|url\(|https?:\/\//);
    expect(html).toContain(`<style>${reportStyle.nl}</style>`);
  });

  it('has a language, one h1, headings that skip no level, ids once, and headed tables', () => {
    const html = page(answer, 'en');
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, label] of html.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toEqual(expect.arrayContaining(label!.split(' ')));
    expect(html).not.toMatch(/<th>/);
  });
});

it('says everything in the order of the conversation', () => {
  const headings = [...page(found, 'en').matchAll(/<h[23][^>]*>([^<]+)/g)].map(([, text]) => text);
  expect(headings).toEqual([
    'Where you stand',
    'The path',
    'Step by step',
    'Step 1: to Network operator',
    'Step 2: to Network technician',
    'Study in total',
    'What no course gives',
    'What to have assessed first',
    'Other paths',
    'What this advice leans on',
    'Sources',
    'This is advice, not a decision',
  ]);
});

it('never calls an overlap a match, and never makes zero of what is unknown', () => {
  for (const language of ['nl', 'en'] as const) {
    const text = textOf(page(found, language));
    expect(text).not.toMatch(/100 ?%/);
    expect(text).toContain(language === 'nl' ? 'vanaf 1.600 uur, bovengrens onbekend' : 'from 1,600 hours, upper bound unknown');
  }
  expect(textOf(page(enteredOnly))).toContain('onbekend: voor deze functie is niets gedocumenteerd');
});

it('tells sixty lacking requirements of a step, fifteen of each when there are more steps, and counts the rest', () => {
  const many = Array.from({ length: 60 }, (_, at) => ({ id: `competence:m${at}`, name: `Eis-${at}.`, nameEn: null, weight: 1 }));
  const held = many.map((one) => ({
    ...one,
    name: `Heeft-${one.id}`,
    grade: 'claimed' as const,
    through: { kind: 'own' as const, id: null, name: null },
  }));
  const [path] = found.paths;
  const html = page({ ...found, paths: [{ ...path!, steps: [{ ...path!.steps[0]!, held, missing: many }] }] });
  for (const { name } of many) expect(html).toContain(name);
  expect(html).toContain('en nog 52; wie u begeleidt heeft de hele lijst');
  const steps = Array.from({ length: 4 }, () => ({ ...path!.steps[0]!, missing: many }));
  const four = page({ ...found, paths: [{ ...path!, steps }] });
  expect(four).toContain('Eis-14.');
  expect(four).not.toContain('Eis-15.');
  expect(four).toContain('en nog 45; wie u begeleidt heeft de hele lijst');
});

it('writes text from outside as text, wherever it stands', () => {
  const evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)>&amp;';
  const [path] = found.paths;
  const named = { id: 'function:x', name: evil, nameEn: evil, level: 3 };
  const html = renderReport(
    {
      ...found,
      reference: evil,
      catalogueVersion: evil,
      unresolved: [{ text: evil }],
      notes: [{ code: 'x', nl: evil, en: evil }],
      paths: [
        {
          ...path!,
          functions: [named, ...path!.functions],
          start: named.id,
          steps: path!.steps.map((step) => ({ ...step, wording: { nl: evil, en: evil } })),
        },
      ],
    },
    { ...extras, names: new Map([...extras.names, ['source:web', { name: evil, nameEn: evil }]]) },
    'nl',
  );
  expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>(?!&)/);
  // reference, unresolved, note, source, two wordings, version, and the start in drawing, title and list
  expect(html.split('&lt;script>alert(1)&lt;/script>&quot;>&lt;img').length - 1).toBeGreaterThanOrEqual(8);
  expect(html).toContain('&amp;amp;');
});

it('is the same for the same input', () => {
  expect(page(found)).toBe(page(structuredClone(found)));
});

it('speaks one language: no word of the other in the texts of the report itself', () => {
  const dutch = /\b(een|het|niet|geen|stap|uur|niveau|onbekend|opleiding|Bronnen|bewijs|eisen|van buiten|Waar)\b/;
  const english = /\b(the|step|hours|level|unknown|course|Sources|requirements|nothing|Where)\b/;
  for (const answer of [found, enteredOnly, noPath, goalHeld, noGoal]) {
    const en = page(answer, 'en')
      .replace(/<span lang="nl">[^<]*<\/span>/g, '')
      .replace(/<style>[\s\S]*<\/style>/, '');
    expect(dutch.exec(en.replace(/<[^>]+>/g, ' '))?.[0]).toBeUndefined();
    const nl = page(answer, 'nl').replace(/<style>[\s\S]*<\/style>/, '');
    expect(english.exec(nl.replace(/<[^>]+>/g, ' '))?.[0]).toBeUndefined();
  }
});
