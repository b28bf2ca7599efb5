/**
 * Tries the HTTP interface with what its own OpenAPI document permits and with what it does not: `npm run check:api-fuzz`. Schemathesis asks a
 * service of its own, open and with keys, and holds every answer against the document. PYTHON (python3) needs the packages of
 * `tests/http/fuzz/requirements.txt`. Ends with 1 when an answer is not as described, 2 when Python or a package of it is not there.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readKey } from '../src/access/api-key.js';
import { roles, type Role } from '../src/access/roles.js';
import { collections } from '../src/catalogue/browse.js';
import { readConfig } from '../src/config.js';
import { apiRoot } from '../src/http/api-version.js';
import { serve, type Running } from '../src/serve.js';

const named = process.env['PYTHON'] ?? 'python3';
// it works in a folder of its own, since schemathesis keeps notes where it runs
const python = named.includes('/') ? resolve(named) : named;
const hooks = fileURLToPath(new URL('../tests/http/fuzz/hooks.py', import.meta.url));
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'ignored_auth',
  'negative_data_rejection',
  'unsupported_method',
  'allow_header_conformance',
  'missing_required_header',
  'use_after_free',
  'ensure_resource_availability',
];

interface Pass {
  readonly name: string;
  /** absent: an open service */
  readonly roles?: readonly Role[];
  readonly phases: string;
  /** generated cases of each operation and phase */
  readonly cases: number;
  /** pattern of the addresses tried; absent: all */
  readonly only?: string;
}
const passes: readonly Pass[] = [
  { name: 'open', phases: 'examples,coverage', cases: 1 },
  { name: 'every role', roles, phases: 'examples,fuzzing,stateful', cases: 20 },
  // what an open service refuses whatever is sent
  { name: 'every role, at what is kept', roles, phases: 'coverage', cases: 1, only: '^/(candidates|keys|audit-)' },
  // what a role may not is answered as described too
  ...roles.map((role): Pass => ({ name: role, roles: [role], phases: 'examples', cases: 1 })),
];

const report = z.object({
  complete: z.boolean(),
  exit_code: z.int(),
  operations: z.object({ tested: z.int() }),
  test_cases: z.object({ generated: z.int() }),
  failures: z.array(z.unknown()),
  errors: z.array(z.unknown()),
  valid_rates: z.record(z.string(), z.record(z.string(), z.object({ accepted: z.int() }))),
});

const folder = mkdtempSync(join(tmpdir(), 'padwijzer-fuzz-'));
let wrong = 0;
try {
  if ((await inChild(['-c', 'import schemathesis'], {})) !== 0) {
    console.error(`${python} has no schemathesis. Install it: ${python} -m pip install -r tests/http/fuzz/requirements.txt`);
    process.exitCode = 2;
  } else {
    for (const access of ['open', 'keys'] as const) {
      const settings = { GRAPH_URL: 'memory:', PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', RATE_LIMIT: '0', ACCESS: access };
      const service = await serve(readConfig(settings), () => undefined);
      try {
        for (const pass of passes.filter((one) => (one.roles === undefined) === (access === 'open'))) wrong += await run(service, pass);
      } finally {
        await service.stop();
      }
    }
    process.exitCode = wrong === 0 ? 0 : 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** How many things were wrong. */
async function run(service: Running, pass: Pass): Promise<number> {
  const began = performance.now();
  const key = pass.roles === undefined ? null : await keyFor(service, pass.roles);
  const headers: Record<string, string> = key === null ? {} : { Authorization: `Bearer ${key}` };
  const file = join(folder, `${pass.name}.json`);
  const status = await inChild(
    [
      ...['-m', 'schemathesis.cli', 'run', `${service.url}${apiRoot}/openapi.json`, '--no-color', '--warnings', 'off'],
      ...['--checks', checks.join(','), '--phases', pass.phases, '--max-examples', String(pass.cases), '--continue-on-failure'],
      // the same cases at every run, and nothing remembered of the last
      ...['--seed', '1', '--generation-database', 'none', '--request-timeout', '30'],
      ...['--report', 'json', '--report-json-path', file],
      ...(pass.only === undefined ? [] : ['--include-path-regex', pass.only]),
      ...Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]),
    ],
    {
      SCHEMATHESIS_HOOKS: hooks,
      PADWIJZER_IDS: JSON.stringify(await idsOf(service, headers)),
      ...(key === null ? {} : { PADWIJZER_OWN_KEY: readKey(key)?.id }),
    },
  );
  const said = report.parse(JSON.parse(readFileSync(file, 'utf8')));
  const answered = Object.values(said.valid_rates).filter((phases) => Object.values(phases).some(({ accepted }) => accepted > 0)).length;
  const failed = said.failures.length + said.errors.length;
  console.log(
    `${pass.name}: ${said.operations.tested} operations, ${answered} of them answered with success too, ${said.test_cases.generated} cases, ` +
      `${failed} wrong, ${Math.round((performance.now() - began) / 1000)} s`,
  );
  return Math.max(failed, status === 0 && said.complete ? 0 : 1);
}

async function keyFor(service: Running, wanted: readonly Role[]): Promise<string> {
  const { keys } = service.services.as({ tenant: 'fuzz', actor: 'check-api-fuzz' });
  return (await keys.make({ label: wanted.join(', '), roles: [...wanted] })).key;
}

async function idsOf(service: Running, headers: Record<string, string>): Promise<Record<string, string[]>> {
  const page = z.object({ items: z.array(z.object({ id: z.string() })) });
  const read = async (collection: string): Promise<[string, string[]]> => {
    const response = await fetch(`${service.url}${apiRoot}/${collection}?pageSize=100`, { headers });
    return [collection, page.parse(await response.json()).items.map(({ id }) => id)];
  };
  return Object.fromEntries(await Promise.all(collections.map(read)));
}

/** Not synchronous: the service that is asked runs in this process. */
async function inChild(args: readonly string[], env: Record<string, string | undefined>): Promise<number> {
  return new Promise((ended) => {
    const child = spawn(python, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
    child.once('error', (error) => {
      console.error(error.message);
      ended(2);
    });
    child.once('exit', (status) => ended(status ?? 1));
  });
}
