import fc, { type Arbitrary, type GeneratorValue } from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

/** What there really is, so that not every question ends at an unknown id. */
export interface Known {
  /** ids by label */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** cursors by the field that gave them */
  readonly cursors: Readonly<Record<string, string>>;
}

/** Makes choices; `wild` in a hundred values are not what their type asks. */
export interface Maker {
  readonly g: GeneratorValue;
  readonly known: Known;
  readonly wild: number;
}

/** Each as often as another; fast-check would rather take the first and the last, and nearly every choice would be the rare one. */
const evenly = (max: number): Arbitrary<number> => fc.noBias(fc.nat({ max }));
export const upTo = ({ g }: Maker, max: number): number => g(evenly, max);
export const chance = (maker: Maker, inHundred: number): boolean => upTo(maker, 99) >= 100 - inHundred;
/** By its place: the generator compares what it is given, and values of a schema go round in circles. */
export const oneOf = <T>(maker: Maker, values: readonly T[]): T => values[upTo(maker, values.length - 1)] as T;

/** What looks to be somebody's: refused, and repeated nowhere. */
export const personal = ['jan.jansen@voorbeeld.nl', '111222333'];
const nonsense = [
  ...personal,
  '',
  ' ',
  '\u0000\u0007\u001b[31m',
  '"',
  "'",
  '`',
  '\\',
  "' OR 1=1 //",
  "x'}) DETACH DELETE n //",
  '"}) MATCH (n) DETACH DELETE n RETURN "',
  '`}) CALL dbms.shutdown() //',
  '${7*7}{{7*7}}<script>alert(1)</script>',
  '$id',
  '../../etc/passwd',
  '%00%2e%2e',
  '__proto__',
  'constructor',
  'null',
  '\ud800',
  '\u202egnp.exe',
  'ＡＢＣ ß İ ﷽ 👩‍👩‍👧‍👦 e\u0301',
  'x'.repeat(201),
  'lang '.repeat(5_000),
  'function:',
  'FUNCTION:software-developer',
  'function:software-developer\n',
  '[*.. +-~^"(',
];
const numbers = [0, 1, -1, 2, 8, 9, 100, 101, 500, 501, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 53, 1e308, -1e-7, 1.5];
const words = ['ict', 'developer', 'DÉVELOPER', 'beheer', 'a', 'x y z'];

/** Any value at all, whatever was asked for. */
function anything(maker: Maker): unknown {
  const { g } = maker;
  return oneOf(maker, [
    () => null,
    () => oneOf(maker, nonsense),
    () => g(fc.string, { unit: 'binary' }),
    () => oneOf(maker, numbers),
    () => chance(maker, 50),
    () => [],
    () => [[null]],
    () => ({}),
    () => ({ id: oneOf(maker, nonsense), [oneOf(maker, ['__proto__', 'x', ''])]: 1 }),
  ])();
}

const labelOf = (place: string, { known }: Maker): string | undefined =>
  Object.keys(known.ids)
    .sort((a, b) => b.length - a.length)
    .find((label) => place.toLowerCase().includes(label.toLowerCase()));
const pointing = /^(id|ids|to|from|via|avoid|without|goals|add|source|function|functions|branch|branches|qualification|workplace|target)$/;

function id(maker: Maker, place: string): string {
  const wanted = place.includes('qualification') ? 'Course' : (labelOf(place, maker) ?? 'Function');
  const label = chance(maker, maker.wild) ? oneOf(maker, Object.keys(maker.known.ids)) : wanted;
  const ids = maker.known.ids[label] ?? [];
  return ids.length === 0 ? 'function:nowhere' : oneOf(maker, ids);
}

/** A cursor of this list, of another, changed in one place, or written as ours with another key in it. */
function cursor(maker: Maker, place: string): string {
  const all = Object.keys(maker.known.cursors);
  const own = all.includes(place) ? place : oneOf(maker, all);
  const text = maker.known.cursors[chance(maker, maker.wild) ? oneOf(maker, all) : own] as string;
  if (!chance(maker, maker.wild)) return text;
  const [list] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as [string];
  const at = upTo(maker, text.length - 1);
  const key = [list, oneOf(maker, nonsense), oneOf(maker, [null, 0, ...nonsense])];
  return oneOf(maker, [
    `${text.slice(0, at)}${oneOf(maker, ['A', '-', '=', '\n'])}${text.slice(at + 1)}`,
    Buffer.from(JSON.stringify(key)).toString('base64url'),
  ]);
}

function text(maker: Maker, name: string, place: string): string {
  if (chance(maker, maker.wild)) return chance(maker, 60) ? oneOf(maker, nonsense) : maker.g(fc.string, { unit: 'binary' });
  if (name === 'after') return cursor(maker, place);
  if (/^(Profile|Addition)/.test(place) && /date|day|from|until/i.test(name)) return oneOf(maker, ['2024-02-29', '2019-12-31']);
  if (pointing.test(name)) return id(maker, `${place} ${name}`);
  return oneOf(maker, words);
}

/** A value for a place of this type: mostly one it can have, now and then at its border or beyond. */
export function valueOf(maker: Maker, type: GraphQLInputType, name: string, place: string, depth = 5): unknown {
  if (isNonNullType(type)) return chance(maker, maker.wild / 8) ? null : valueNotNull(maker, type.ofType, name, place, depth);
  return chance(maker, 5) ? null : valueNotNull(maker, type, name, place, depth);
}

function valueNotNull(maker: Maker, type: GraphQLInputType, name: string, place: string, depth: number): unknown {
  if (chance(maker, maker.wild / 4)) return anything(maker);
  if (isListType(type)) {
    const one = () => valueOf(maker, type.ofType, name, place, depth);
    return chance(maker, 10) ? one() : Array.from({ length: chance(maker, maker.wild / 4) ? upTo(maker, 60) : 1 + upTo(maker, 1) }, one);
  }
  if (isEnumType(type)) return chance(maker, maker.wild / 4) ? 'NOWHERE' : oneOf(maker, type.getValues()).name;
  if (isInputObjectType(type)) return objectOf(maker, Object.values(type.getFields()), type.name, depth);
  if (isNonNullType(type)) throw new Error(`${String(type)} in itself`);
  if (type.name === 'Int' || type.name === 'Float') {
    if (chance(maker, maker.wild)) return oneOf(maker, numbers);
    return type.name === 'Int' ? 1 + upTo(maker, 4) : upTo(maker, 10) / 10;
  }
  if (type.name === 'Boolean') return chance(maker, 50);
  if (type.name === 'EducationLevel') return oneOf(maker, ['mbo-4', 'havo', 1 + upTo(maker, 7)]);
  return text(maker, name, place);
}

function objectOf(maker: Maker, fields: readonly GraphQLInputField[], place: string, depth: number): Record<string, unknown> {
  const some = fields.filter((field) => isNonNullType(field.type) || (depth > 0 && isWanted(maker, field.name)));
  const made = some.map(({ name, type }) => [name, valueOf(maker, type, name, place, depth - 1)]);
  return Object.fromEntries(chance(maker, maker.wild / 8) ? [...made, ['nowhere', 1]] : made) as Record<string, unknown>;
}

/** Of the profile and a stored candidate there is to be one; a stored one is met by nobody at an open door. */
function isWanted(maker: Maker, name: string): boolean {
  if (name === 'profile' || name === 'to') return !chance(maker, 10);
  return name === 'candidate' ? chance(maker, maker.wild / 4) : chance(maker, 25);
}

/** A value as it stands in a document. */
export function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, isListType(type) ? type.ofType : type)).join(', ')}]`;
  const named = getNamedType(type);
  if (typeof value === 'object' && value !== null) {
    const fields = isInputObjectType(named) ? named.getFields() : {};
    const members = Object.entries(value).filter(([name]) => /^[_A-Za-z]\w*$/.test(name));
    return `{${members.map(([name, one]) => `${name}: ${literal(one, fields[name]?.type ?? type)}`).join(', ')}}`;
  }
  return isEnumType(named) && typeof value === 'string' && /^[_A-Za-z]\w*$/.test(value) ? value : JSON.stringify(value);
}
