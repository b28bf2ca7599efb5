import { z } from 'zod';
import { evidenceKinds, grades, type Grade } from '../profiles/profile.js';
import { idOf, isObject, listOf, objectsAt, textsOf, typesOf, type JsonObject, type Placed } from './json.js';
import { achievable, nothingBeside, type EvidenceKind, type Item } from './item.js';
import { markIn } from './own-marks.js';

const day = /^\d{4}-\d{2}-\d{2}/;
const realDay = z.iso.date();
const notHeld = {
  assessment: { nl: 'Een toets op zichzelf is geen resultaat.', en: 'An assessment by itself is no result.' },
  entitlement: { nl: 'Een recht is geen resultaat.', en: 'An entitlement is no result.' },
};

/** What a credential of the European Learning Model says, claim by claim. */
export function elmItems(subject: Placed<JsonObject>, credential: JsonObject): Item[] {
  const holder = idOf(subject.value);
  const items = objectsAt(subject.value, 'hasClaim', subject.pointer).flatMap((claim) => claimItems(claim, holder));
  // what one issues to oneself is a claim of one's own, whoever it says awarded it
  return holder !== undefined && holder === idOf(credential['issuer']) ? items.map(claimed) : items;
}

const claimed = (item: Item): Item => ({ ...item, stated: 'claimed', outcomes: item.outcomes.map(claimed) });

function claimItems({ value: claim, pointer }: Placed<JsonObject>, holder: string | undefined): Item[] {
  const types = typesOf(claim);
  const parts = objectsAt(claim, 'hasPart', pointer).flatMap((part) => claimItems(part, holder));
  return [ofClaim(claim, pointer, types, holder), ...parts];
}

function ofClaim(claim: JsonObject, pointer: string, types: readonly string[], holder: string | undefined): Item {
  const [specified] = objectsAt(claim, 'specifiedBy', pointer);
  const specification = specified?.value ?? {};
  const names = [...textsOf(claim['title']), ...textsOf(specification['title']), ...textsOf(specification['altLabel'])];
  const notations = [
    ...notationsOf(claim),
    ...notationsOf(specification),
    ...listOf(specification['qualificationCode']).flatMap(conceptWords),
  ];
  const kinds = listOf(claim['dcType']).flatMap((one) => markIn('kind', idOf(one)) ?? []);
  const notes = listOf(claim['additionalNote']).filter(isObject);
  const own = notes
    .flatMap((one) => markIn('grade', idOf(one['subject'])) ?? [])
    .find((grade): grade is Grade => (grades as readonly string[]).includes(grade));
  const stated = isOwnClaim(claim, holder) ? 'claimed' : own;
  const common = {
    ...nothingBeside,
    pointer,
    text: names[0] ?? notations[0] ?? '',
    ids: [...notations, ...[idOf(claim), idOf(specification)].flatMap((id) => id ?? [])],
    codes: notations,
    names,
    level: levelOf(specification) ?? levelInNotes(notes),
    stated,
    beside: besideOf(claim, notes, own !== undefined),
  };
  if (kinds.includes('plan')) return { ...common, labels: [], role: 'plan' };
  if (kinds.includes('unresolved')) return { ...common, labels: [], role: 'unresolved' };
  if (types.includes('LearningActivity')) return { ...common, labels: ['Function', 'Course'], role: 'done', period: periodOf(claim) };
  if (types.includes('LearningAssessment')) return { ...common, labels: [], role: 'no-holding', why: notHeld.assessment };
  if (types.includes('LearningEntitlement')) return { ...common, labels: [], role: 'no-holding', why: notHeld.entitlement };
  const outcomes =
    specified === undefined ? [] : objectsAt(specification, 'learningOutcome', specified.pointer).map((one) => outcomeItem(one, common));
  return { ...common, labels: achievable, role: 'achieved', outcomes };
}

function outcomeItem({ value, pointer }: Placed<JsonObject>, parent: Pick<Item, 'stated' | 'beside'>): Item {
  const skills = [...listOf(value['relatedESCOSkill']), ...listOf(value['relatedSkill'])].flatMap((one) => idOf(one) ?? []);
  const names = textsOf(value['title']);
  const notations = notationsOf(value);
  const ids = [...notations, ...[idOf(value)].flatMap((id) => id ?? []), ...skills];
  const { stated, beside } = parent;
  return {
    ...nothingBeside,
    pointer,
    text: names[0] ?? ids[0] ?? '',
    ids,
    codes: notations,
    names,
    labels: ['Competence', 'WorkProcess'],
    role: 'outcome',
    stated,
    beside,
  };
}

/** Awarded by the holder: a claim of one's own, whoever signed the document. */
function isOwnClaim(claim: JsonObject, holder: string | undefined): boolean {
  const bodies = listOf(claim['awardedBy'])
    .filter(isObject)
    .flatMap((process) => listOf(process['awardingBody']));
  return holder !== undefined && bodies.length > 0 && bodies.every((body) => idOf(body) === holder);
}

const notationsOf = (node: JsonObject): string[] =>
  listOf(node['identifier']).flatMap((one) => (isObject(one) ? textsOf(one['notation']) : []));
const conceptWords = (one: unknown): string[] => (isObject(one) ? [...textsOf(one['notation']), ...textsOf(one['prefLabel'])] : []);

function levelOf(specification: JsonObject): number | null {
  const found = [...listOf(specification['eqfLevel']), ...listOf(specification['nqfLevel'])].flatMap(
    (one) => /(?:\/eqf\/|:nlqf:)([1-8])$/.exec(idOf(one) ?? '')?.[1] ?? [],
  );
  return found[0] === undefined ? null : Number(found[0]);
}

function levelInNotes(notes: readonly JsonObject[]): number | null {
  const level = notes.flatMap((one) => markIn('nlqf', idOf(one['subject'])) ?? [])[0];
  return level !== undefined && /^[1-8]$/.test(level) ? Number(level) : null;
}

/** A document of our own says itself what was seen; of any other it is the credential that was seen. */
function besideOf(claim: JsonObject, notes: readonly JsonObject[], own: boolean): Item['beside'] {
  const seen = notes
    .flatMap((one) => markIn('evidence', idOf(one['subject'])) ?? [])
    .find((one): one is EvidenceKind => (evidenceKinds as readonly string[]).includes(one));
  const kind = own ? seen : 'certificate';
  const words = notes.filter((one) => markIn('note', idOf(one['subject'])) !== undefined).flatMap((one) => textsOf(one['noteLiteral']))[0];
  const date = listOf(claim['awardedBy'])
    .filter(isObject)
    .map((process) => dayOf(process['awardingDate']))
    .find((one) => one !== undefined);
  return {
    ...(kind === undefined ? {} : { evidenceKind: kind }),
    ...(date === undefined ? {} : { date }),
    ...(words === undefined ? {} : { note: words.slice(0, 500) }),
  };
}

function periodOf(claim: JsonObject): Item['period'] {
  const [period] = listOf(claim['temporal']).filter(isObject);
  const [from, until] = [dayOf(period?.['startDate']), dayOf(period?.['endDate'])];
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

export function dayOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? day.exec(value)?.[0] : undefined;
  return realDay.safeParse(text).data;
}
