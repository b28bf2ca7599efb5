import { loadedVersion } from '../catalogue/of-one-catalogue.js';
import { OfGraph, unsigned } from '../catalogue/of-version.js';
import type { RunOptions } from '../graph/graph-engine.js';
import type { Graph } from '../graph/graph.js';
import { passportQueries } from '../graph/queries/passports.js';
import type { Note } from '../paths/parts.js';
import type { Levels } from '../profiles/diplomas.js';
import type { Grade } from '../profiles/profile.js';
import { personalDataIn } from '../validation/personal-data.js';
import { badgeItems } from './badge-items.js';
import { buildProfile } from './build-profile.js';
import { CatalogueBook } from './catalogue-book.js';
import { checkLinkedData } from './check-linked-data.js';
import type { Contexts } from './contexts.js';
import { elmItems } from './elm-items.js';
import type { Item } from './item.js';
import { idOf, isObject, listOf, objectsAt, textsOf } from './json.js';
import type { TrustedKey } from './keys.js';
import { leftOut, Neutral } from './neutral.js';
import { placeItems, type Placements } from './place-items.js';
import { referenceScheme } from './own-marks.js';
import { readingNotes, type CredentialNote } from './reading-notes.js';
import type { PassportReading } from './reading.js';
import { signatures, type Signature } from './signature.js';
import { problem, unreadable } from './unreadable.js';
import { unwrap, type Sent } from './unwrap.js';
import { validity } from './validity.js';
import { verifyProofs } from './verify-proof.js';
import { verifyToken } from './verify-token.js';

export interface ReadingRoom {
  readonly graph: Graph;
  readonly levels: Levels;
  readonly contexts: Contexts;
  readonly keys: readonly TrustedKey[];
  readonly now: () => Date;
}

/** More would hold the service up for one document; a working life has fewer. */
const mostItems = 5_000;

/** Skills passports from elsewhere -> a profile in terms of the catalogue, and what could not be placed. Nothing is stored. Throws `document-unreadable`, `catalogue-empty`. */
export async function readPassports(room: ReadingRoom, sent: unknown, options: RunOptions = {}): Promise<PassportReading> {
  const credentials = unwrap(sent, room.contexts);
  const items = credentials.map(itemsOf);
  const count = items.flat().reduce((sum, item) => sum + 1 + item.outcomes.length, 0);
  if (count > mostItems)
    throw unreadable([
      problem('', `${count} claims; at most ${mostItems} at once`, `${count} beweringen; hoogstens ${mostItems} tegelijk`),
    ]);
  for (const one of credentials) {
    const fault = await checkLinkedData(one, room.contexts);
    if (fault !== null) throw unreadable([fault]);
  }
  const book = await catalogueBook(room, options);
  const neutral = new Neutral(credentials.map((one) => one.credential));
  const into: Placements = { found: [], mapped: [], unmapped: [], unresolved: [], plans: 0, sought: 0 };
  const judged: PassportReading['signatures'] = [];
  const remarks: CredentialNote[] = [];
  for (const [index, one] of credentials.entries()) {
    const signature = await verify(one, room);
    judged.push(shownSignature(one, signature, neutral));
    placeItems(items[index] ?? [], grade(one, signature, room.now(), remarks), book, neutral, into);
  }
  const levelOf = (diploma: string): number => room.levels.diplomas.find(({ id }) => id === diploma)?.level ?? (Number(diploma) || 0);
  const profile = buildProfile(into.found, into.unresolved, referenceIn(credentials, neutral), levelOf);
  return { profile, mapped: into.mapped, unmapped: into.unmapped, signatures: judged, notes: notes(remarks, into, neutral) };
}

function itemsOf({ credential, pointer }: Sent): Item[] {
  return objectsAt(credential, 'credentialSubject', pointer).flatMap((subject) => [
    ...elmItems(subject, credential),
    ...badgeItems(subject, credential),
  ]);
}

async function verify({ credential, token, claims }: Sent, { keys, contexts }: ReadingRoom): Promise<Signature> {
  if (token === undefined) return verifyProofs(credential, keys, contexts);
  const issuer = idOf(credential['issuer']);
  const signature = await verifyToken(token, issuer, keys);
  const differs = signature.status === 'verified' && claims?.iss !== undefined && claims.iss !== issuer;
  return differs ? signatures.twoIssuers : signature;
}

/** The highest grade that signature, dates and revocation allow; null when nothing counts. */
function grade(sent: Sent, { status }: Signature, now: Date, remarks: CredentialNote[]): Grade | null {
  if (status === 'invalid') return null;
  const valid = validity(sent, now);
  if (valid !== 'valid') remarks.push({ code: valid, pointer: sent.pointer });
  const revocable = sent.credential['credentialStatus'] !== undefined;
  if (revocable) remarks.push({ code: 'revocation-not-checked', pointer: sent.pointer });
  const anonymous = idOf(sent.credential['issuer']) === undefined;
  if (anonymous) {
    remarks.push({ code: 'no-issuer', pointer: sent.pointer });
    return 'claimed';
  }
  return status === 'verified' && valid === 'valid' && !revocable ? 'certified' : 'evidenced';
}

/** The issuer is named unless it is the holder: then its id is somebody's. */
function shownSignature(
  { credential, pointer }: Sent,
  { status, reason }: Signature,
  neutral: Neutral,
): PassportReading['signatures'][number] {
  const issuer = idOf(credential['issuer']);
  const holders = listOf(credential['credentialSubject']).map(idOf);
  const hidden = issuer === undefined || holders.includes(issuer) || personalDataIn(issuer) !== null || neutral.text(issuer) === leftOut;
  return { pointer: pointer || '/', status, ...(hidden ? {} : { issuer }), reason };
}

/** The holder's pseudonymous reference, which only passports of our own carry. */
function referenceIn(credentials: readonly Sent[], neutral: Neutral): string | undefined {
  const identifiers = credentials
    .flatMap(({ credential }) => listOf(credential['credentialSubject']))
    .filter(isObject)
    .flatMap((subject) => listOf(subject['identifier']));
  const own = identifiers
    .filter((one) => isObject(one) && one['schemeName'] === referenceScheme)
    .flatMap((one) => (isObject(one) ? textsOf(one['notation']) : []));
  const [reference, ...others] = [...new Set(own)];
  const usable = reference !== undefined && others.length === 0 && /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(reference);
  return usable && neutral.text(reference) === reference ? reference : undefined;
}

function notes(remarks: readonly CredentialNote[], into: Placements, neutral: Neutral): Note[] {
  const own = into.found.some(({ item }) => item.stated === 'claimed');
  return readingNotes(remarks, { plans: into.plans > 0, leftOut: neutral.used, own, nothing: into.found.length === 0 });
}

const books = new OfGraph<CatalogueBook>();

/** The names of the catalogue, read again only when another catalogue is loaded. */
async function catalogueBook({ graph, levels }: ReadingRoom, options: RunOptions): Promise<CatalogueBook> {
  const version = await loadedVersion(graph, options);
  return books.of(
    graph,
    version,
    async () => new CatalogueBook(await graph.read(passportQueries.listHoldable, {}, unsigned(options)), levels.diplomas),
  );
}
