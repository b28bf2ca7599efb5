import type { Word } from '../words/words.js';

export interface ResearchLink {
  readonly href: string;
  readonly word: Word;
  /** said in the word */
  readonly values?: Readonly<Record<string, string>>;
  readonly download?: true;
}
/** As much of OpenAPI as is read here. */
export interface ApiDescription {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get?: {
          readonly parameters?: readonly { readonly name?: string; readonly schema?: { readonly enum?: readonly string[] } }[];
        };
      }
    >
  >;
}

const always: readonly ResearchLink[] = [
  { href: '/docs/reference/graphql', word: 'linkGraphql' },
  { href: '/graphql/explorer', word: 'linkExplorer' },
  { href: '/docs/api', word: 'linkDocs' },
  { href: '/v1/openapi.json', word: 'linkOpenapi' },
];
/** What a service may offer: a link for each value of the parameter, when its description lists the path. */
const offered = [{ path: '/exports/{format}', parameter: 'format', word: 'linkExport' }] as const;

/** Ways further, and the files this service offers; its description null: not read yet. */
export function researchLinks(description: ApiDescription | null): ResearchLink[] {
  const files = offered.flatMap(({ path, parameter, word }) => {
    const parameters = description?.paths[path]?.get?.parameters ?? [];
    const values = parameters.find(({ name }) => name === parameter)?.schema?.enum ?? [];
    return values.map((value): ResearchLink => ({
      href: `/v1${path.replace(`{${parameter}}`, encodeURIComponent(value))}`,
      word,
      values: { format: value },
      download: true,
    }));
  });
  return [...always, ...files];
}
