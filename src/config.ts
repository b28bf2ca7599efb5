import { z } from 'zod';
import { defaultKeepDays, longestKeepDays } from './candidates/candidate.js';
import { tenantPattern } from './access/principal.js';
import { roadSettings } from './paths/road.js';
import { readInput } from './validation/read-input.js';

const bytes = z
  .string()
  .regex(/^\d{1,4}(b|kb|mb)$/i)
  .transform((text) => {
    const unit = text.toLowerCase().replace(/\d/g, '') as 'b' | 'kb' | 'mb';
    return Number.parseInt(text, 10) * { b: 1, kb: 1024, mb: 1024 ** 2 }[unit];
  });
/** What is no number stays the text it is, so that the message shows what was written and not NaN. */
const whole = (least: number, most: number) =>
  z.preprocess(
    (text) => (typeof text === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : text),
    z.int().min(least).max(most),
  );
const yesOrNo = (preset: 'yes' | 'no') =>
  z
    .enum(['yes', 'no'])
    .default(preset)
    .transform((word) => word === 'yes');
const milliseconds = whole(1, 3_600_000);
const tenantName = z.string().regex(tenantPattern);
/** a scheme this program speaks, or no scheme at all: then it is a path (a drive letter is no scheme) */
const graphUrl = z
  .string()
  .refine(
    (url) => /^(memory:$|(bolt|neo4j)(\+s|\+ssc)?:\/\/.)/.test(url) || !/^[a-z][a-z0-9+.-]+:/i.test(url),
    'expected memory:, a path, or an address beginning with bolt://, bolt+s://, neo4j:// or neo4j+s://',
  );

/** Every setting: its form, its default, and what it does. The one place; .env.example and README are tested against it. */
const settings = {
  PORT: whole(0, 65_535).default(8080).meta({ description: 'TCP port to listen on; 0 takes any free port.' }),
  HOST: z.string().default('127.0.0.1').meta({ description: 'Address to listen on; 0.0.0.0 listens on all.' }),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional()
    .meta({ description: 'Address people reach the service by, for links; absent: links without a host.' }),
  ACCESS: z.enum(['open', 'keys', 'jwt']).default('open').meta({
    description:
      'Who may ask: open (everyone, and nothing is stored), keys (API keys made with padwijzer keys), or jwt (access tokens of an issuer); docs/access.md.',
  }),
  OPEN_TO_NETWORK: yesOrNo('no').meta({
    description: 'Whether ACCESS=open may listen on another address than of this machine itself (yes or no).',
  }),
  JWT_ISSUER: z.url().optional().meta({ description: 'With ACCESS=jwt: issuer of the tokens, as their claim iss has it.' }),
  JWT_AUDIENCE: z.string().optional().meta({ description: 'With ACCESS=jwt: this service, as their claim aud has it.' }),
  JWT_JWKS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ description: 'With ACCESS=jwt: where the public keys of the issuer are.' }),
  JWT_TENANT_CLAIM: z.string().default('tenant').meta({ description: 'With ACCESS=jwt: claim that names the organisation.' }),
  JWT_ROLES_CLAIM: z
    .string()
    .default('roles')
    .meta({ description: 'With ACCESS=jwt: claim with a list of roles, beside scopes padwijzer:ROLE.' }),
  RATE_LIMIT: whole(0, 1_000_000).optional().meta({
    description:
      'Requests a minute for each key, or address without one, on all machines together; 0: no limit. Absent: 1200, and no limit while ACCESS is open.',
  }),
  MAX_RUNNING: whole(1, 1_000).default(16).meta({ description: 'Questions answered at once; more wait.' }),
  MAX_WAITING: whole(0, 10_000).default(128).meta({ description: 'Questions that wait for a place; more are told to come back (503).' }),
  REQUEST_DEADLINE_MS: milliseconds
    .default(60_000)
    .meta({ description: 'A question is given up after this many milliseconds, a cohort after ten times as many.' }),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    )
    .pipe(z.array(z.url({ protocol: /^https?$/ })))
    .meta({ description: 'Origins whose pages may ask, with commas between; empty: none but those served here.' }),
  TRUSTED_PROXIES: whole(0, 10)
    .default(0)
    .meta({ description: 'Proxies in front of the service, whose word for the address of the asker is taken.' }),
  TENANT: tenantName
    .default('default')
    .meta({ description: 'Organisation the command line acts for: lower case letters, digits, hyphens.' }),
  BODY_LIMIT: bytes.prefault('4mb').meta({ description: 'Largest request body, in b, kb or mb.' }),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .meta({ description: 'Least severe level that is logged.' }),
  METRICS_PORT: whole(0, 65_535).optional().meta({
    description:
      'Port on HOST where /metrics is served to anyone, for a network that only the watchers reach; absent: /metrics is served on PORT, to admins unless ACCESS is open.',
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ description: 'Collector that traces are sent to, as OTLP over HTTP; absent: none are made.' }),
  CANDIDATE_KEEP_DAYS: whole(1, longestKeepDays)
    .default(defaultKeepDays)
    .meta({
      description: `Days a stored candidate is kept after the last change, 1 to ${longestKeepDays}, unless the request says so itself.`,
    }),
  PASSPORT_KEYS: z.string().optional().meta({
    description:
      'Public keys of issuers whose signatures on skills passports count: a JWK Set, or the path of one, each key with kid and iss; absent: none.',
  }),
  GRAPHQL_EXPLORER: yesOrNo('no').meta({
    description: 'Whether /graphql/explorer shows a page to write queries on (yes or no); it needs GRAPHQL_INTROSPECTION.',
  }),
  GRAPHQL_INTROSPECTION: yesOrNo('yes').meta({
    description: 'Whether GraphQL tells its own schema (yes or no); schema.graphql has it too.',
  }),
  GRAPHQL_DOCUMENTS: z.string().optional().meta({
    description:
      'Stored GraphQL documents, asked for by their sha256: a folder of .graphql files, or a JSON file of sha256 to document; absent: none.',
  }),
  GRAPHQL_STORED_ONLY: yesOrNo('no').meta({
    description: 'Whether GraphQL answers stored documents only (yes or no); needs GRAPHQL_DOCUMENTS.',
  }),
  GRAPHQL_MAX_COST: whole(1, 10_000_000)
    .default(100_000)
    .meta({ description: 'Greatest cost of one GraphQL query: about one a field for each item there may be, 5000 a search.' }),
  SEARCH_ROAD: z.enum(roadSettings).default('auto').meta({
    description:
      'How paths are found, with the same answers: cypher (in the database), projection (in memory, on a network read once per catalogue version), or auto (in the database, but in memory for much at once on a large catalogue).',
  }),
  STANDBY_NODES: whole(0, 1_000_000).default(10_000).meta({
    description:
      'With Neo4j: a catalogue of up to so many nodes is also kept in memory, to answer path searches while the server is away; 0: none.',
  }),
  GRAPH_URL: graphUrl.default('./data/padwijzer.grafeo').meta({
    description:
      'Where the graph is: a path (embedded engine, one file), memory: (embedded, gone at exit), or bolt://, neo4j://, neo4j+s://host (Neo4j).',
  }),
  GRAPH_USER: z.string().optional().meta({ description: 'Neo4j user; absent: no authentication.' }),
  GRAPH_PASSWORD: z.string().optional().meta({ description: 'Neo4j password.' }),
  GRAPH_DATABASE: z.string().default('neo4j').meta({ description: 'Neo4j database.' }),
  GRAPH_TIMEOUT_MS: milliseconds.default(20_000).meta({ description: 'One statement is given up after this many milliseconds.' }),
  GRAPH_DEADLINE_MS: milliseconds.default(30_000).meta({ description: 'Transient errors are retried for this many milliseconds.' }),
} as const satisfies Record<string, z.ZodType>;

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/i;

/** Settings that depend on each other. */
function checkAccess(env: z.output<z.ZodObject<typeof settings>>, context: z.RefinementCtx): void {
  const wrong = (path: string, input: unknown, nl: string, en: string) =>
    context.addIssue({ code: 'custom', path: [path], message: 'access', params: { expected: { nl, en } }, input });
  if (env.ACCESS === 'open' && !env.OPEN_TO_NETWORK && !loopback.test(env.HOST))
    wrong(
      'HOST',
      env.HOST,
      'een adres van deze machine zelf, zolang ACCESS open is; zet ACCESS op keys of jwt, of OPEN_TO_NETWORK op yes',
      'an address of this machine itself, as long as ACCESS is open; set ACCESS to keys or jwt, or OPEN_TO_NETWORK to yes',
    );
  if (env.ACCESS !== 'jwt') return;
  for (const key of ['JWT_ISSUER', 'JWT_AUDIENCE', 'JWT_JWKS_URL'] as const)
    if (env[key] === undefined) wrong(key, undefined, 'een waarde, omdat ACCESS jwt is', 'a value, since ACCESS is jwt');
}

const environment = z
  .object(settings)
  .superRefine(checkAccess)
  .transform((env) => ({
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL,
    /** bytes */
    access: env.ACCESS,
    /** what ACCESS=jwt takes; null in the other modes */
    tokens:
      env.ACCESS === 'jwt'
        ? {
            issuer: env.JWT_ISSUER ?? '',
            audience: env.JWT_AUDIENCE ?? '',
            jwksUrl: env.JWT_JWKS_URL ?? '',
            tenantClaim: env.JWT_TENANT_CLAIM,
            rolesClaim: env.JWT_ROLES_CLAIM,
          }
        : null,
    /** requests a minute; undefined: no limit */
    rateLimit: env.RATE_LIMIT === 0 ? undefined : (env.RATE_LIMIT ?? (env.ACCESS === 'open' ? undefined : 1_200)),
    maxRunning: env.MAX_RUNNING,
    maxWaiting: env.MAX_WAITING,
    requestDeadlineMs: env.REQUEST_DEADLINE_MS,
    corsOrigins: env.CORS_ORIGINS,
    trustedProxies: env.TRUSTED_PROXIES,
    tenant: env.TENANT,
    bodyLimit: env.BODY_LIMIT,
    logLevel: env.LOG_LEVEL,
    metricsPort: env.METRICS_PORT,
    tracesTo: env.OTEL_EXPORTER_OTLP_ENDPOINT,
    candidateKeepDays: env.CANDIDATE_KEEP_DAYS,
    passportKeys: env.PASSPORT_KEYS,
    graphql: {
      explorer: env.GRAPHQL_EXPLORER,
      introspection: env.GRAPHQL_INTROSPECTION,
      documents: env.GRAPHQL_DOCUMENTS,
      storedOnly: env.GRAPHQL_STORED_ONLY,
      maxCost: env.GRAPHQL_MAX_COST,
    },
    searchRoad: env.SEARCH_ROAD,
    standbyNodes: env.STANDBY_NODES,
    graphUrl: env.GRAPH_URL,
    graphUser: env.GRAPH_USER,
    graphPassword: env.GRAPH_PASSWORD,
    graphDatabase: env.GRAPH_DATABASE,
    graphTimeoutMs: env.GRAPH_TIMEOUT_MS,
    graphDeadlineMs: env.GRAPH_DEADLINE_MS,
  }));

export type Config = Readonly<z.output<typeof environment>>;

export interface SettingRow {
  readonly key: string;
  readonly default: string;
  readonly describe: string;
}

const absent = z.object(settings).parse({});
const word = (value: string | number | boolean | readonly string[] | undefined): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value ?? '');
/** One row per setting, for the documentation and its test. */
export const settingsTable: readonly SettingRow[] = Object.entries(settings).map(([key, schema]) => ({
  key,
  default: key === 'BODY_LIMIT' ? '4mb' : word(absent[key as keyof typeof absent]),
  describe: schema.meta()?.description ?? '',
}));

/** Settings of the environment, checked and frozen; throws `config-invalid` with every wrong setting at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // an empty value is how compose files and .env write "absent"
  const given = Object.fromEntries(
    Object.entries(env).filter(([key, value]) => key in settings && value !== undefined && value.trim() !== ''),
  );
  return Object.freeze(
    readInput(environment, given, {
      what: ['de instellingen', 'settings'],
      code: 'config-invalid',
      place: ([key]) => String(key),
      // an address may hold a password too
      secrets: new Set(['GRAPH_PASSWORD', 'GRAPH_URL']),
    }),
  );
}
