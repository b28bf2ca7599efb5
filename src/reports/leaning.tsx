import type { VNode } from 'preact';
import type { Answer, Path } from '../paths/answer.js';
import type { Note } from '../paths/parts.js';
import type { Voice } from './voice.js';

const mostFacts = 6;
/** Said elsewhere on the page, in full. */
const saidElsewhere = ['advice', 'goal-held'];

/** What the advice would fall with, and the notes of the answer, each once. */
export function LeaningSection({
  answer,
  paths,
  voice,
}: {
  readonly answer: Answer;
  readonly paths: readonly Path[];
  readonly voice: Voice;
}): VNode | null {
  const leans = leansOf(paths, voice);
  const all = [
    ...answer.notes,
    ...paths.flatMap(({ plan }) => plan?.notes ?? []),
    ...(answer.outcome === 'no-path' ? [] : (answer.agenda?.notes ?? [])),
  ];
  const notes = distinct(all).filter((note) => !saidElsewhere.includes(note.code));
  if (leans.length + notes.length === 0 && paths.length === 0) return null;
  return (
    <section aria-labelledby="leans-on">
      <h2 id="leans-on">{voice.say('leansOn')}</h2>
      {leans.length === 0 && paths.length > 0 && <p>{voice.say('leansNothing')}</p>}
      <ul class="notes">
        {leans.map((one) => (
          <li>{one}</li>
        ))}
        {notes.map((note) => (
          <li key={note.code}>{note[voice.language]}</li>
        ))}
      </ul>
    </section>
  );
}

function leansOf(paths: readonly Path[], voice: Voice): string[] {
  const all = paths.map(({ leansOn }) => leansOn);
  const unknownOverlaps = all.reduce((sum, one) => sum + one.unknownOverlaps, 0);
  const facts = (word: 'leansDerived' | 'leansMatches' | 'leansPerforms', ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [`${voice.say(word)}: ${factNames([...new Set(ids)], voice)}`];
  return [
    ...facts(
      'leansDerived',
      all.flatMap((one) => one.derivedSteps),
    ),
    ...facts(
      'leansMatches',
      all.flatMap((one) => one.inferredMatches),
    ),
    ...facts(
      'leansPerforms',
      all.flatMap((one) => one.inferredPerforms),
    ),
    ...(all.some((one) => one.defaultWeights) ? [voice.say('leansWeights')] : []),
    ...(unknownOverlaps > 0 ? [voice.say('leansUnknown', { n: unknownOverlaps })] : []),
  ];
}

/** The id of an edge is `kind~from~to`; its ends have names, it has none. Edges from the same end stand together. */
function factNames(ids: readonly string[], voice: Voice): string {
  const ends = new Map<string, string[]>();
  for (const id of ids.slice(0, mostFacts)) {
    const [, from = id, to] = id.split('~');
    ends.set(from, [...(ends.get(from) ?? []), ...(to === undefined ? [] : [voice.nameOf(to)])]);
  }
  const shown = [...ends].map(([from, to]) => [voice.nameOf(from), ...(to.length === 0 ? [] : [to.join(', ')])].join(' – '));
  return shown.join('; ') + (ids.length > mostFacts ? ` ${voice.say('more', { n: ids.length - mostFacts })}` : '');
}

/** The same note can come from the search, the plan and the agenda. */
function distinct(notes: readonly Note[]): Note[] {
  return [...new Map(notes.map((note) => [`${note.code} ${note.en}`, note])).values()];
}
