import { z } from 'zod';
import { PadwijzerError } from '../../src/errors.js';
import { nearestNames } from '../../src/text/nearest-names.js';
import { problemLimit, readInput } from '../../src/validation/read-input.js';
import { pointer, show } from '../../src/validation/show.js';

function problems(schema: z.ZodType, value: unknown) {
  try {
    readInput(schema, value, { what: ['de inhoud', 'body'] });
  } catch (error) {
    if (error instanceof PadwijzerError) return error.details.errors ?? [];
    throw error;
  }
  return [];
}

describe('reading input', () => {
  it('gives the typed value with defaults', () => {
    expect(readInput(z.strictObject({ n: z.int().default(3) }), {}, { what: ['de inhoud', 'body'] })).toEqual({ n: 3 });
  });

  it('follows the alternative of a union that was meant', () => {
    const schema = z.strictObject({ to: z.union([z.string().min(1), z.array(z.string().min(1))]) });
    expect(problems(schema, { to: ['a', ''] })).toEqual([
      { pointer: '/to/1', message: 'expected at least 1 characters; found ""', messageNl: 'verwacht: ten minste 1 tekens; gevonden: ""' },
    ]);
  });

  it('escapes names in pointers', () => {
    expect(pointer(['a/b', 'c~d', 0])).toBe('/a~1b/c~0d/0');
    expect(problems(z.strictObject({}), { 'a/b': 1 })[0]?.pointer).toBe('/a~1b');
  });

  it('names no more problems than anyone can use', () => {
    expect(
      problems(
        z.array(z.string()),
        Array.from({ length: 5000 }, () => 1),
      ),
    ).toHaveLength(problemLimit);
  });

  it('uses the sentence of the schema where it has one', () => {
    expect(
      problems(
        z.string().refine(() => false, 'an even name'),
        'odd',
      )[0]?.message,
    ).toBe('an even name ("odd")');
  });
});

it.each([
  [undefined, 'niets'],
  ['x'.repeat(100), `"${'x'.repeat(60)}…"`],
  [[1, 2], 'een lijst van 2'],
  [{ a: 1 }, 'een object'],
  [null, 'null'],
  [1.5, '1.5'],
  ['a"b', '"a\\"b"'],
])('a value is shown short: %p', (value, text) => expect(show(value, 'nl')).toBe(text));

it('suggests near names only', () => {
  expect(nearestNames('minOverlop', ['minOverlap', 'maxSteps', 'minDerivedOverlap'])).toEqual(['minOverlap']);
  expect(nearestNames('x'.repeat(1000), ['minOverlap'])).toEqual([]);
});
