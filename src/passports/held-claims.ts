import type { passportQueries } from '../graph/queries/passports.js';
import type { RowOf } from '../graph/query.js';
import type { Diploma } from '../profiles/diplomas.js';
import type { CandidateProfile, Grade } from '../profiles/profile.js';
import { awardedBy, type Holder } from './awarding.js';
import { concept, identifier, levels, marked, note, texts, type Elm, type Texts } from './elm.js';
import { evidenceWords, gradeWords, kindWords } from './passport-words.js';
import { catalogueScheme, educationMark, escoUriOf } from './own-marks.js';

export type PassportNode = RowOf<typeof passportQueries.describeNodes>;
/** The catalogue's word on an id; checked before: all are known. */
export type Describe = (id: string) => PassportNode;
type Beside = Pick<CandidateProfile['competences'][number], 'evidence' | 'evidenceKind' | 'date' | 'note'>;
type Kind = keyof typeof kindWords;

/**
 * Everything held, one claim each, so that each keeps its own grade and evidence: completed courses, work processes, competences and criteria as
 * achievements; work done and courses under way as activities, since they prove no result; what the catalogue lacks as a bare claim.
 */
export function heldClaims(profile: CandidateProfile, describe: Describe, diplomas: readonly Diploma[], holder: Holder): Elm[] {
  const done = profile.courses.filter((course) => course.status === 'completed');
  const underWay = profile.courses.filter((course) => course.status === 'enrolled');
  return [
    ...educationClaims(profile.educationLevel, diplomas, holder),
    ...done.map((held) => achievement('course', describe(held.id), held, holder)),
    ...profile.workProcesses.map((held) => achievement('work-process', describe(held.id), held, holder)),
    ...profile.competences.map((held) => achievement('competence', describe(held.id), held, holder)),
    ...profile.criteria.map((held) => achievement('criterion', describe(held.id), held, holder)),
    ...profile.functions.map((held) => ({
      ...claim('LearningActivity', 'function', describe(held.id), held, holder),
      ...(held.from === undefined && held.until === undefined ? {} : { temporal: [period(held.from, held.until)] }),
    })),
    ...underWay.map((held) => claim('LearningActivity', 'enrolled-course', describe(held.id), held, holder)),
    ...profile.unresolved.map(({ text, level }) => ({
      type: 'Claim',
      title: { nl: text },
      dcType: [kind('unresolved')],
      additionalNote: [
        graded('claimed'),
        ...(level === undefined ? [] : [note(levelWords(level), marked('nlqf', String(level), levelWords(level)))]),
      ],
      awardedBy: awardedBy('claimed', undefined, holder),
    })),
  ];
}

const kind = (name: Kind): Elm => marked('kind', name, kindWords[name]);
const levelWords = (level: number): Texts => ({ nl: `NLQF-niveau ${level}`, en: `NLQF level ${level}` });

function claim(type: string, what: Kind, node: PassportNode, held: Beside, holder: Holder): Elm {
  return {
    type,
    title: texts(node.name, node.nameEn),
    identifier: identifiersOf(node),
    dcType: [kind(what)],
    additionalNote: [graded(held.evidence), ...besideNotes(held)],
    awardedBy: awardedBy(held.evidence, held.date, holder),
  };
}

function achievement(what: Kind, node: PassportNode, held: Beside, holder: Holder): Elm {
  return { ...claim('LearningAchievement', what, node, held, holder), specifiedBy: specification(node) };
}

const graded = (grade: Grade): Elm => note(gradeWords[grade].sentence, marked('grade', grade, gradeWords[grade].label));

function besideNotes({ evidenceKind, note: words }: Beside): Elm[] {
  return [
    ...(evidenceKind === undefined
      ? []
      : [note(evidenceWords[evidenceKind], marked('evidence', evidenceKind, evidenceWords[evidenceKind]))]),
    ...(words === undefined
      ? []
      : [note({ nl: words }, marked('note', 'assessor', { nl: 'Notitie van de assessor', en: 'Note of the assessor' }))]),
  ];
}

const period = (from?: string, until?: string): Elm => ({
  type: 'PeriodOfTime',
  ...(from === undefined ? {} : { startDate: `${from}T00:00:00Z` }),
  ...(until === undefined ? {} : { endDate: `${until}T00:00:00Z` }),
});

export function identifiersOf({ id, code, label }: Pick<PassportNode, 'id' | 'code' | 'label'>): Elm[] {
  const occupation = label === 'Function' ? escoUriOf(id, 'occupation') : null;
  return [
    identifier(id, catalogueScheme),
    ...(code === null || label !== 'Course' ? [] : [identifier(code, 'code')]),
    ...(occupation === null ? [] : [identifier(occupation, 'ESCO')]),
  ];
}

/** What was achieved, apart from who achieved it: a qualification of the frameworks, or a learning outcome. */
export function specification(node: PassportNode): Elm {
  const common = { title: texts(node.name, node.nameEn), identifier: identifiersOf(node) };
  if (node.label === 'Course' && node.kind === 'qualification') return { type: 'Qualification', ...common, ...levels(node.level) };
  if (node.label !== 'Competence') return { type: 'LearningAchievementSpecification', ...common };
  return { type: 'LearningAchievementSpecification', ...common, learningOutcome: [learningOutcome(node)] };
}

export function learningOutcome(node: Pick<PassportNode, 'id' | 'name' | 'nameEn' | 'sameAs'>): Elm {
  const skills = [node.id, ...node.sameAs].flatMap((id) => escoUriOf(id, 'skill') ?? []);
  return {
    type: 'LearningOutcome',
    title: texts(node.name, node.nameEn),
    identifier: [identifier(node.id, catalogueScheme)],
    ...(skills.length === 0
      ? {}
      : {
          relatedESCOSkill: skills.map((uri) =>
            concept(uri, texts(node.name, node.nameEn), 'http://data.europa.eu/esco/concept-scheme/skills'),
          ),
        }),
  };
}

function educationClaims(given: CandidateProfile['educationLevel'], diplomas: readonly Diploma[], holder: Holder): Elm[] {
  if (given === undefined) return [];
  const wanted = typeof given === 'string' ? given.trim().toLowerCase() : undefined;
  const diploma = diplomas.find(({ id, aliases }) => [id, ...aliases].some((name) => name.toLowerCase() === wanted));
  const level = diploma?.level ?? (typeof given === 'number' ? given : null);
  const title = diploma === undefined ? levelWords(level ?? 0) : { nl: diploma.name, en: `${diploma.name} (NLQF ${diploma.level})` };
  const ids = [identifier(`${educationMark}${given}`, catalogueScheme)];
  return [
    {
      type: 'LearningAchievement',
      title,
      identifier: ids,
      dcType: [kind('education-level')],
      additionalNote: [graded('claimed')],
      awardedBy: awardedBy('claimed', undefined, holder),
      specifiedBy: { type: 'Qualification', title, ...levels(level) },
    },
  ];
}
