import { describe, expect, it } from '@jest/globals';
import { drawAnswer } from '../../src/cli/draw-answer.js';
import { languages } from '../../src/cli/language.js';
import { columns } from '../../src/cli/text.js';
import type { Answer } from '../../src/paths/answer.js';
import { entered, found, held, noPath } from './an-answer.js';

const answers: Record<string, Answer> = { found, entered, noPath, held };

describe.each(languages)('drawing of an answer, %s', (language) => {
  it.each(Object.keys(answers))('%s at 80 columns', (name) => {
    expect(drawAnswer(answers[name]!, language, 80)).toMatchSnapshot();
  });

  it.each([40, 60, 80, 100])('no line is wider than %i columns', (width) => {
    for (const answer of Object.values(answers)) {
      for (const line of drawAnswer(answer, language, width).split('\n')) expect(columns(line)).toBeLessThanOrEqual(width);
    }
  });

  it('says that it is advice, and the versions that make it repeatable', () => {
    const text = drawAnswer(found, language, 80);
    expect(text).toContain(language === 'nl' ? 'advies voor een gesprek, geen besluit' : 'advice for a conversation, not a decision');
    expect(text).toContain('4f1c2ab90d');
  });
});

describe('what comes from outside', () => {
  const hostile = (text: string): Answer => ({ ...found, unresolved: [{ text }], paths: [] });

  it('cannot move the cursor or recolour the screen', () => {
    const text = drawAnswer(hostile('a\u001b[2Jb\u009b31m\rc\u202ed'), 'nl', 80);
    for (const control of ['\u001b', '\u009b', '\r', '\u202e']) expect(text).not.toContain(control);
  });

  it('may be wide or long', () => {
    const text = drawAnswer(hostile('日本語のプログラマ'.repeat(12)), 'nl', 60);
    for (const line of text.split('\n')) expect(columns(line)).toBeLessThanOrEqual(60);
  });

  it('is not changed by the drawing', () => {
    const before = JSON.stringify(found);
    drawAnswer(found, 'nl', 80);
    expect(JSON.stringify(found)).toBe(before);
  });
});

it('without a goal lists the routes and draws none', () => {
  const text = drawAnswer({ ...entered, to: null }, 'en', 80);
  expect(text).toContain('Use --to ID');
  expect(text).not.toContain('◎');
});
