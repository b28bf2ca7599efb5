import { PadwijzerError } from '../../errors.js';
import type { GraphParams, GraphValue } from '../graph-engine.js';

/** How an engine wants a whole number, for example as the integer type of its driver. */
type WholeNumber = (value: number) => unknown;
/** What an engine's own object stands for; undefined when it is plain data. */
type NativeValue = (value: object) => { readonly whole: number } | { readonly refused: string } | undefined;

/**
 * Parameters as an engine wants them. Whole numbers become INTEGER at any depth, `undefined` becomes null.
 * Throws `graph-value-unsupported` for what the engines would not keep alike.
 */
export function toEngine(params: GraphParams, whole: WholeNumber): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, encode(value, whole, `parameter $${name}`)]));
}

function encode(value: GraphValue | undefined, whole: WholeNumber, place: string): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return whole(value);
    if (Number.isInteger(value)) throw unsupported(place, `the whole number ${value}, beyond 2^53`);
    if (!Number.isFinite(value)) throw unsupported(place, String(value));
    return value;
  }
  if (Array.isArray(value)) return value.map((item) => encode(item, whole, place));
  if (!isPlain(value)) throw unsupported(place, describe(value));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      // the embedded engine reads {$date: '2020-01-01'} and its kin as a temporal value, in silence
      if (key.startsWith('$')) throw unsupported(place, `a map with the key '${key}': keys beginning with $ are reserved`);
      return [key, encode(item, whole, place)];
    }),
  );
}

/** A value as the engine gave it -> plain data. Throws `graph-value-unsupported` naming the column. */
export function fromEngine(value: unknown, column: string, native: NativeValue): GraphValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw unsupported(`column ${column}`, String(value));
    return value === 0 ? 0 : value; // one engine keeps the sign of -0 and the other does not
  }
  if (typeof value !== 'object') throw unsupported(`column ${column}`, describe(value));
  if (Array.isArray(value)) return value.map((item) => fromEngine(item, column, native));
  const known = native(value);
  if (known !== undefined && 'refused' in known) throw unsupported(`column ${column}`, known.refused);
  if (known !== undefined) return known.whole;
  if (!isPlain(value)) throw unsupported(`column ${column}`, describe(value));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromEngine(item, column, native)]));
}

function unsupported(place: string, found: string): PadwijzerError {
  return new PadwijzerError('graph-value-unsupported', `${place} holds ${found}; expected scalars, lists and maps, integers within 2^53`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // read from a worker or another realm, a plain object has another Object.prototype: its own prototype is null
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function describe(value: unknown): string {
  if (typeof value === 'bigint') return `the integer ${value}, beyond 2^53`;
  return typeof value === 'object' && value !== null ? `an object of type ${value.constructor.name}` : `a ${typeof value}`;
}
