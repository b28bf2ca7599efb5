import { decodeProtectedHeader } from 'jose';
import { isObject, type JsonObject } from './json.js';

export const looksLikeToken = (text: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text);

export function headerOf(token: string): JsonObject | null {
  try {
    return { ...decodeProtectedHeader(token) };
  } catch {
    return null;
  }
}

/** Payload of a compact token, unverified; null when it is no JSON object. */
export function decodeToken(token: string): JsonObject | null {
  try {
    const [, payload = ''] = token.split('.');
    const value: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return isObject(value) && headerOf(token) !== null ? value : null;
  } catch {
    return null;
  }
}

/** The JSON form of a signature (`payload` with `signatures`), as European seals come in, written as a compact token; only with one signature. */
export function oneToken({ payload, signatures, ...flat }: JsonObject): string | null {
  const [one, ...more] = Array.isArray(signatures) ? (signatures as unknown[]) : [flat];
  if (typeof payload !== 'string' || !isObject(one) || more.length > 0) return null;
  const { protected: header, signature } = one;
  return typeof header === 'string' && typeof signature === 'string' ? `${header}.${payload}.${signature}` : null;
}
