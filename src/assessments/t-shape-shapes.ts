import { z } from 'zod';
import { named } from '../paths/parts.js';
import { constraints } from '../paths/search.js';
import { grade, type CandidateProfile } from '../profiles/profile.js';
import { oneSubject, subject } from '../profiles/subject.js';
import { head, heldOrNot, shareHeld, shareProven, sourcedNote } from './parts.js';

export const tShapeRequest = z
  .strictObject({
    ...subject,
    branch: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: 'The own branch; absent: the branches of the functions held', example: 'branch:ict-infrastructuur' }),
    minEvidence: constraints.shape.minEvidence,
    matching: constraints.shape.matching,
  })
  .superRefine(oneSubject)
  .meta({ id: 'TShapeRequest' });

export type TShapeRequest = z.output<typeof tShapeRequest>;
export type TShapeQuestion = Pick<TShapeRequest, 'branch' | 'minEvidence' | 'matching'> & { readonly profile: CandidateProfile };

const measured = {
  of: z.int(),
  held: z.int(),
  certified: z.int(),
  share: shareHeld,
  proven: shareProven,
};
const measure = z
  .strictObject({ ...measured, has: z.array(heldOrNot), missing: z.array(heldOrNot) })
  .meta({ id: 'TShapeMeasure', description: 'How much of something is held, item by item' });

const depth = z
  .strictObject({
    branch: named,
    whole: z.strictObject(measured).meta({ description: 'knowledge, skills and work together, each item once' }),
    knowledge: measure,
    skills: measure,
    work: measure,
  })
  .meta({ id: 'TShapeDepth' });

const sharedBehaviour = heldOrNot.extend({ branches: z.array(z.string()) }).meta({ id: 'SharedBehaviour' });
const breadth = z
  .strictObject({ ...measured, has: z.array(sharedBehaviour), missing: z.array(sharedBehaviour) })
  .meta({ id: 'TShapeBreadth', description: 'Behaviours that functions on two or more branches require' });

export const tShape = z
  .strictObject({
    ...head,
    minEvidence: grade,
    matching: constraints.shape.matching.unwrap(),
    depth: z.array(depth).meta({ description: 'one per own branch; none when the own branch is unknown' }),
    breadth,
    notes: z.array(sourcedNote),
  })
  .meta({ id: 'TShape', description: 'Depth in the own branch and breadth across branches' });

export type TShape = z.output<typeof tShape>;
export type Measured = Omit<z.output<typeof measure>, 'has' | 'missing'>;
