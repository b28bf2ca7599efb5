import { nameOf } from '../text/name-of.js';
import { advice } from './parts.js';
import type { TShape } from './t-shape-shapes.js';

/** What stays unknown, said once each. */
export function tShapeNotes(depth: TShape['depth'], sharedBehaviours: number): TShape['notes'] {
  const undocumented = depth.filter(({ whole }) => whole.of === 0);
  const partly = depth.filter(({ whole, knowledge, skills }) => whole.of > 0 && knowledge.of + skills.of === 0);
  const names = (of: TShape['depth'], language: 'nl' | 'en') => of.map(({ branch }) => nameOf(branch, language)).join(', ');
  const notes: (TShape['notes'][number] | false)[] = [
    advice,
    depth.length === 0 && {
      code: 'own-branch-unknown',
      nl: 'De eigen richting is onbekend: geef branch, of een functie die op een richting ligt.',
      en: 'The own branch is unknown: give branch, or a function that is on a branch.',
    },
    undocumented.length > 0 && {
      code: 'depth-not-documented',
      nl: `Voor ${names(undocumented, 'nl')} is geen kennis, vaardigheid of werk gedocumenteerd; de diepte is onbekend, niet 0.`,
      en: `No knowledge, skill or work is documented for ${names(undocumented, 'en')}; the depth is unknown, not 0.`,
    },
    partly.length > 0 && {
      code: 'depth-is-work-only',
      nl: `Voor ${names(partly, 'nl')} noemt de bron bij de functies geen kennis of vaardigheden; de diepte telt alleen werkprocessen.`,
      en: `For ${names(partly, 'en')} the source lists no knowledge or skills with the functions; the depth counts work processes only.`,
    },
    sharedBehaviours === 0 && {
      code: 'breadth-not-documented',
      nl: 'Geen gedrag wordt op twee of meer richtingen gevraagd; de breedte is onbekend, niet 0.',
      en: 'No behaviour is required on two or more branches; the breadth is unknown, not 0.',
    },
  ];
  return notes.filter((note) => note !== false);
}
