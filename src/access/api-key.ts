import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** `pw_ID_SECRET`: the id finds the key, the secret proves it. Recognisable, so that scanners for leaked secrets can find it. */
export interface NewKey {
  readonly id: string;
  /** shown once; only its hash is kept */
  readonly text: string;
  readonly hash: string;
}

const form = /^pw_([a-f0-9]{16})_([A-Za-z0-9_-]{43})$/;

export function newKey(): NewKey {
  const id = randomBytes(8).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return { id, text: `pw_${id}_${secret}`, hash: hashOf(secret) };
}

/** Id and hash of a key as it was sent; null for what is no key. */
export function readKey(text: string): { readonly id: string; readonly hash: string } | null {
  const [, id, secret] = form.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, hash: hashOf(secret) };
}

/** In the same time whatever differs. */
export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** 256 random bits cannot be guessed, so a fast hash is enough; a slow one is for what people think up. */
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
