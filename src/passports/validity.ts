import type { JsonObject } from './json.js';
import type { Sent } from './unwrap.js';

export type Validity = 'valid' | 'expired' | 'not-yet-valid' | 'unclear';

const starts = ['validFrom', 'issuanceDate'] as const;
const ends = ['validUntil', 'expirationDate'] as const;

/** Whether a credential holds on a day; a date that cannot be read makes that unclear, which is not "valid". */
export function validity({ credential, claims }: Sent, now: Date): Validity {
  const from = [...times(credential, starts), ...seconds(claims?.nbf)];
  const until = [...times(credential, ends), ...seconds(claims?.exp)];
  if ([...from, ...until].some(Number.isNaN)) return 'unclear';
  if (until.some((time) => time < now.getTime())) return 'expired';
  return from.some((time) => time > now.getTime()) ? 'not-yet-valid' : 'valid';
}

/** A moment at which the credential's own dates agree, to judge its signature by. */
export function within(credential: JsonObject): Date {
  const known = [...times(credential, ends), ...times(credential, starts)].filter((time) => !Number.isNaN(time));
  return new Date(known.length === 0 ? Date.now() : (known[0] ?? 0));
}

const times = (credential: JsonObject, keys: readonly string[]): number[] =>
  keys.flatMap((key) => {
    const value = credential[key];
    return value === undefined || value === null ? [] : [typeof value === 'string' ? Date.parse(value) : Number.NaN];
  });

const seconds = (value: unknown): number[] => (value === undefined ? [] : [typeof value === 'number' ? value * 1000 : Number.NaN]);
