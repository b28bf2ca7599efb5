import { isDeepStrictEqual } from 'node:util';
import { idOf, isObject, typesOf, type JsonObject } from './json.js';
import { problem, type Problem } from './unreadable.js';

interface Place {
  readonly node: JsonObject;
  readonly pointer: string;
  /** name of the member it stands under */
  readonly under: string;
  /** whether it says more than its id and type */
  readonly says: boolean;
}

const naming = new Set(['id', '@id', 'type', '@type', '@context']);
/** What can lower a grade, or end or withhold a holding: read only where the reader looks. */
const weighing = new Set([
  ...['validFrom', 'validUntil', 'issuanceDate', 'expirationDate', 'credentialStatus', 'issuer', 'credentialSubject'],
  ...['awardedBy', 'awardingBody', 'awardingDate', 'awardedDate', 'additionalNote', 'noteLiteral', 'subject', 'dcType'],
  ...['temporal', 'startDate', 'endDate'],
]);
/** Under these stands what is held, and what is read of it. */
const held = new Set(['hasClaim', 'hasPart', 'achievement', 'specifiedBy', 'learningOutcome', 'alignment']);
/** A bare id here leaves out what decides: whose claim it is, and how sure. */
const whole = new Set(['hasClaim', 'hasPart', 'awardedBy', 'additionalNote']);
const roles = new Set(['LearningActivity', 'LearningAssessment', 'LearningEntitlement']);

/**
 * In linked data, and so for a proof over it, one thing may stand in the document in several parts, anywhere. Claims are read where they stand: a part
 * elsewhere, such as who awarded it, would be signed and not read. So what is read has to stand in one piece; copies that say the same are none the worse.
 */
export function* checkNodes(credential: JsonObject, pointer: string): Generator<Problem> {
  const places = new Map<string, Place[]>();
  const references: { readonly id: string; readonly pointer: string }[] = [];
  const visit = (value: unknown, place: string, under: string): void => {
    if (Array.isArray(value)) return value.forEach((one, index) => visit(one, `${place}/${index}`, under));
    const id = idOf(value);
    const says = isObject(value) && Object.keys(value).some((key) => !naming.has(key));
    if (id !== undefined && !says && whole.has(under)) references.push({ id, pointer: place });
    if (!isObject(value)) return;
    if (id !== undefined) {
      const known = places.get(id);
      const found = { node: value, pointer: place, under, says };
      if (known === undefined) places.set(id, [found]);
      else known.push(found);
    }
    for (const [key, inner] of Object.entries(value)) if (!naming.has(key)) visit(inner, `${place}/${key}`, key);
  };
  // the proofs are no part of what is signed
  visit(Object.fromEntries(Object.entries(credential).filter(([key]) => key !== 'proof')), pointer, '');
  for (const all of places.values()) {
    const second = split(all);
    if (second !== undefined) yield inParts(second.pointer, all[0]?.pointer ?? '');
  }
  for (const reference of references) {
    const elsewhere = places.get(reference.id)?.find(({ says }) => says);
    if (elsewhere !== undefined) yield inParts(reference.pointer, elsewhere.pointer);
  }
}

/** The place where a thing goes on that was begun elsewhere, if what it says there matters. */
function split(all: readonly Place[]): Place | undefined {
  if (all.length < 2) return undefined;
  const saying = all.filter(({ says }) => says);
  const [first, ...others] = saying;
  const different = others.find(({ node }) => !isDeepStrictEqual(node, first?.node));
  const weighs = ({ node }: Place): boolean => Object.keys(node).some((key) => weighing.has(key));
  if (different !== undefined && (saying.some(weighs) || saying.filter(({ under }) => held.has(under)).length > 1)) return different;
  const rolesOf = ({ node }: Place): string[] => typesOf(node).filter((type) => roles.has(type));
  const named = new Set(all.flatMap(rolesOf));
  const typed = all.filter((one) => one.says || typesOf(one.node).length > 0);
  return typed.some((one) => new Set(rolesOf(one)).size < named.size) ? all[1] : undefined;
}

const inParts = (pointer: string, other: string): Problem =>
  problem(
    pointer,
    `the same id stands at ${other || '/'} too, and says something else there; expected all of it in one place`,
    `hetzelfde id staat ook op ${other || '/'} en zegt daar iets anders; verwacht: alles ervan op één plaats`,
  );
