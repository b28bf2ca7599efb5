import { describe, expect, it } from '@jest/globals';
import { runIn, someServices } from './a-world.js';

const from = (command: string): string[] => [...command.split(' '), '--profile', '-'];
const inside = { input: '{}' };

describe('options are refused as fields of a request are, and repeated by no message', () => {
  it.each([
    ['--to', [...from('paths'), '--to', 'jan@example.nl']],
    ['--via', [...from('paths'), '--to', 'function:a', '--via', '06-12345678']],
    ['--add', [...from('what-if'), '--to', 'function:a', '--add', '123456782=claimed']],
    ['--qualification', [...from('coverage'), '--qualification', 'jan@example.nl']],
    ['--workplace', ['coverage', '--qualification', 'course:27015', '--workplace', '06-12345678']],
    ['--branch', [...from('t-shape'), '--branch', 'jan@example.nl']],
    ['--branch', ['functions', '--branch', 'jan@example.nl']],
    ['--q', ['functions', '--q', '06-12345678']],
    ['--function-profile', [...from('classify'), '--function-profile', '123456782']],
    ['--if-match', [...from('candidate put'), '--reference', 'a', '--if-match', 'jan@example.nl']],
    ['--scope', [...from('agenda'), '--to', 'function:a', '--scope', 'jan@example.nl']],
    ['--limit', [...from('agenda'), '--to', 'function:a', '--limit', '0612345678']],
    ['--text', ['suggest', '--text', 'jan@example.nl']],
  ])('%s', async (option, argv) => {
    for (const language of ['nl', 'en']) {
      const { code, out, err } = await runIn([...argv, '--lang', language], undefined, inside);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('(personal-data)');
      expect(err).toMatch(new RegExp(`\\n  ${option}(/0)?\\n`));
      expect(err).not.toMatch(/jan@example|12345678/);
    }
  });

  it.each([[['paths', '--jan@example.nl']], [['paths', 'jan@example.nl']], [['jan@example.nl']], [['paths', '--lang', 'jan@example.nl']]])(
    'what the command line itself does not understand: %j',
    async (argv) => {
      const { code, err } = await runIn(argv);
      expect(code).toBe(2);
      expect(err).not.toContain('jan@example');
    },
  );

  it('ids of the catalogue go through', async () => {
    const { services, asked } = someServices();
    expect((await runIn([...from('paths'), '--to', 'course:123456782'], services, inside)).code).toBe(0);
    expect(asked[0]?.to).toEqual(['course:123456782']);
  });
});

describe('JSON that is nested endlessly', () => {
  it.each([
    ['[', 'body-malformed'],
    ['{"profile":', 'body-malformed'],
  ])('broken: %s', async (part, code) => {
    for (const argv of [from('paths'), ['passport', 'import', '--file', '-']]) {
      const { code: exit, err } = await runIn([...argv, '--to', 'a'].slice(0, argv[0] === 'passport' ? 4 : undefined), undefined, {
        input: part.repeat(50_000),
      });
      expect([exit, err]).toEqual([2, expect.stringContaining(`(${code})`)]);
      expect(err.replace(/\s+/g, ' ')).toContain('dieper genest dan 32 niveaus');
    }
  });

  it('whole', async () => {
    const input = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    for (const argv of [
      [...from('paths'), '--to', 'a'],
      ['passport', 'import', '--file', '-'],
    ]) {
      const { code, err } = await runIn(argv, undefined, { input });
      expect([code, err]).toEqual([2, expect.stringContaining('(input-invalid)')]);
    }
  });
});
