import { checkNodes } from './check-nodes.js';
import { checkTree } from './check-tree.js';
import type { Contexts } from './contexts.js';
import { isObject, listOf, typesOf, type JsonObject } from './json.js';
import { decodeToken, looksLikeToken, oneToken } from './token.js';
import { show } from '../validation/show.js';
import { problem, unreadable, type Problem } from './unreadable.js';

/** One credential out of what was sent, and how it was protected. */
export interface Sent {
  /** place in what was sent; inside a signed token it goes on in the decoded payload */
  readonly pointer: string;
  readonly credential: JsonObject;
  readonly token?: string;
  /** claims of the token that say the same as members of the credential */
  readonly claims?: { readonly iss?: unknown; readonly nbf?: unknown; readonly exp?: unknown };
}

/** Presentations in presentations serve nobody. */
const deepestPresentation = 3;
const mostCredentials = 100;
/** Nobody mends more at a time, and a large document can have one at every name. */
const mostProblems = 50;

/** Whatever was sent -> its credentials: one, a list, a presentation, or a token of any of these. Throws `document-unreadable` with all that is wrong. */
export function unwrap(sent: unknown, contexts: Contexts): Sent[] {
  const problems: Problem[] = [];
  const found = credentialsIn(sent, '', contexts, problems, 0);
  if (problems.length > 0) throw unreadable(problems);
  if (found.length === 0) throw unreadable([problem('', 'no credential found', 'geen bewijs gevonden')]);
  if (found.length > mostCredentials) throw unreadable([tooMany('', found.length)]);
  return found;
}

const tooMany = (pointer: string, count: number): Problem =>
  problem(pointer, `${count} credentials; at most ${mostCredentials} at once`, `${count} bewijzen; hoogstens ${mostCredentials} tegelijk`);

function credentialsIn(value: unknown, pointer: string, contexts: Contexts, problems: Problem[], depth: number): Sent[] {
  if (depth > deepestPresentation) {
    problems.push(problem(pointer, 'presentations within presentations', 'presentaties in presentaties'));
    return [];
  }
  const inside = (inner: unknown, place: string) => credentialsIn(inner, place, contexts, problems, depth + 1);
  if (typeof value === 'string') return tokenIn(value, pointer, contexts, problems, depth);
  if (Array.isArray(value) && value.length > mostCredentials) throw unreadable([tooMany(pointer, value.length)]);
  if (Array.isArray(value)) return value.flatMap((one, index) => inside(one, `${pointer}/${index}`));
  if (!isObject(value)) {
    problems.push(notACredential(value, pointer));
    return [];
  }
  const types = typesOf(value);
  if (types.some((type) => /^(Verifiable|EuropeanDigital)Presentation$/.test(type))) {
    if (listOf(value['verifiableCredential']).length === 0)
      problems.push(problem(pointer, 'the presentation holds no credential', 'de presentatie bevat geen bewijs'));
    return inside(value['verifiableCredential'], `${pointer}/verifiableCredential`);
  }
  if (types.includes('EnvelopedVerifiableCredential') && typeof value['id'] === 'string') return inside(value['id'], `${pointer}/id`);
  const token = oneToken(value);
  if (token !== null) return inside(token, pointer);
  if (types.length === 0 && 'credential' in value) return inside(value['credential'], `${pointer}/credential`);
  return credentialAt({ pointer, credential: value }, contexts, problems);
}

function tokenIn(text: string, pointer: string, contexts: Contexts, problems: Problem[], depth: number): Sent[] {
  const token = text.trim().replace(/^data:application\/(?:vc|vp)(?:\+\w+)*(?:;[^,]*)?,/, '');
  const payload = looksLikeToken(token) ? decodeToken(token) : null;
  if (payload === null) {
    problems.push(
      problem(
        pointer,
        'expected a credential: this text is no signed token (three parts of base64url with a JSON payload)',
        'verwacht: een bewijs; deze tekst is geen ondertekend token (drie delen base64url met JSON erin)',
      ),
    );
    return [];
  }
  if (isObject(payload['vp'])) return credentialsIn(payload['vp'], `${pointer}/vp`, contexts, problems, depth + 1);
  if (typesOf(payload).includes('VerifiablePresentation')) return credentialsIn(payload, pointer, contexts, problems, depth + 1);
  const claims = { iss: payload['iss'], nbf: payload['nbf'], exp: payload['exp'] };
  const { vc } = payload;
  const credential = isObject(vc) ? { ...(payload['iss'] === undefined ? {} : { issuer: payload['iss'] }), ...vc } : withoutClaims(payload);
  return credentialAt({ pointer: isObject(vc) ? `${pointer}/vc` : pointer, credential, token, claims }, contexts, problems);
}

/** Claims of the token itself are no terms of the credential. */
function withoutClaims(payload: JsonObject): JsonObject {
  const claims = new Set(['iss', 'sub', 'aud', 'nbf', 'exp', 'iat', 'jti', 'cnf', 'nonce']);
  return Object.fromEntries(Object.entries(payload).filter(([key]) => !claims.has(key)));
}

function credentialAt(sent: Sent, contexts: Contexts, problems: Problem[]): Sent[] {
  const { credential, pointer } = sent;
  const before = problems.length;
  if (!typesOf(credential).includes('VerifiableCredential')) {
    problems.push(notACredential(credential, pointer));
    return [];
  }
  if (credential['@context'] === undefined)
    problems.push(problem(pointer, 'the credential has no @context', 'het bewijs heeft geen @context'));
  if (listOf(credential['credentialSubject']).filter((one) => isObject(one) && Object.keys(one).length > 0).length === 0)
    problems.push(
      problem(
        `${pointer}/credentialSubject`,
        'the credential says nothing of anybody: credentialSubject is empty',
        'het bewijs zegt over niemand iets: credentialSubject is leeg',
      ),
    );
  gather(checkTree(credential, pointer, contexts), problems);
  // only in a tree of which the depth is known
  if (problems.length === before) gather(checkNodes(credential, pointer), problems);
  return problems.length === before ? [sent] : [];
}

function gather(from: Iterable<Problem>, problems: Problem[]): void {
  for (const one of from) {
    if (problems.length >= mostProblems) return;
    problems.push(one);
  }
}

function notACredential(value: unknown, pointer: string): Problem {
  const types = isObject(value) ? typesOf(value) : [];
  const found = (language: 'nl' | 'en') =>
    types.length === 0
      ? show(isObject(value) ? {} : value, language)
      : types
          .slice(0, 3)
          .map((type) => show(type, language))
          .join(', ');
  return problem(
    pointer,
    `expected a verifiable credential (type VerifiableCredential), a presentation of some, or a token; found ${found('en')}`,
    `verwacht: een verifieerbaar bewijs (type VerifiableCredential), een presentatie van bewijzen, of een token; gevonden: ${found('nl')}`,
  );
}
