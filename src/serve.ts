import { fileURLToPath } from 'node:url';
import { createServices, graphFileOf } from './app.js';
import { localAddressOf } from './backups/local-address.js';
import { openLocalDoor } from './backups/local-door.js';
import type { Config } from './config.js';
import { apiRoot } from './http/api-version.js';
import { defaultAdmission } from './http/admission.js';
import { createHttpApp } from './http/create-app.js';
import { listen, type Listening } from './http/listen.js';
import { metricsAlone, metricsPath } from './http/metrics.js';
import { createLog } from './log.js';
import { purgeHourly } from './purge-hourly.js';
import { rulesVersion } from './paths/rules-version.js';
import { programVersion } from './program-version.js';
import type { Services } from './services.js';
import { watch, type Watching } from './watching/watching.js';

/** Beside the compiled program, whether that or its source runs. */
const pageFolder = fileURLToPath(new URL('../dist/web/', import.meta.url));

export interface Running {
  readonly url: string;
  readonly services: Services;
  /** Finishes running requests (at most `graceMs`), then closes the graph. Stopping twice is fine. */
  stop(graceMs?: number): Promise<void>;
}

/** One line of news for whoever started the service. */
export type Tell = (line: string) => void;

/** Opens the graph, loads the seeds when none are loaded, listens. Whatever fails, the graph is closed again. */
export async function serve(config: Config, tell: Tell = (line) => process.stderr.write(`${line}\n`)): Promise<Running> {
  // logs on stdout, news for people on stderr
  const log = createLog(config.logLevel);
  const watching = watch(config.tracesTo);
  const services = await createServices(config, watching).catch(async (error: unknown) => {
    await watching.stop();
    throw error;
  });
  try {
    await services.prepare();
    // no part: an empty graph, or one of before there were parts, whose steps lack what today's statements read
    let report = await services.doctor();
    if (report.parts.length === 0) {
      await loadSeeds(services, tell);
      report = await services.doctor();
    }
    const app = createHttpApp(services, {
      log,
      bodyLimit: config.bodyLimit,
      publicUrl: config.publicUrl,
      rateLimit: config.rateLimit,
      admission: { ...defaultAdmission, running: config.maxRunning, waiting: config.maxWaiting },
      corsOrigins: config.corsOrigins,
      trustedProxies: config.trustedProxies,
      graphql: config.graphql,
      deadlineMs: config.requestDeadlineMs,
      page: pageFolder,
      watching,
      metricsHere: config.metricsPort === undefined,
    });
    watching.metrics.catalogue(() => versionsOf(services));
    const door = await listen(app, config);
    const aside = await metricsAside(config, watching);
    const closeLocal = await localDoor(config, services, tell);
    const { version } = await services.health();
    const at = config.publicUrl ?? door.url;
    for (const line of [
      `Padwijzer   ${at}/`,
      `docs        ${at}/docs`,
      `API         ${at}${apiRoot}`,
      `access      ${accessNews[services.access.mode]}`,
      ...(aside === null ? [] : [`metrics     ${aside.url}${metricsPath}`]),
      `graph       ${version}, ${withoutPassword(config.graphUrl)}`,
    ])
      tell(line);
    for (const { message, remedy } of report.problems) tell(`note        ${message}. ${remedy}`);
    const stopPurging = purgeHourly(services, log);
    void services.warmUp();
    let stopping: Promise<void> | undefined;
    const stop = async (graceMs?: number): Promise<void> => {
      stopPurging();
      await Promise.all([door.stop(graceMs), aside?.stop(graceMs), closeLocal()])
        .finally(() => services.close())
        .finally(() => watching.stop());
    };
    return { url: door.url, services, stop: (graceMs) => (stopping ??= stop(graceMs)) };
  } catch (error) {
    await services.close();
    await watching.stop();
    throw error;
  }
}

/** Figures on a port of their own, for a network that only the watchers reach. */
async function metricsAside({ host, metricsPort }: Config, { metrics }: Watching): Promise<Listening | null> {
  return metricsPort === undefined ? null : listen(metricsAlone(metrics), { host, port: metricsPort });
}

async function versionsOf(services: Services) {
  const version = await services.catalogueVersion();
  return version === null ? null : { catalogue_version: version, rules_version: rulesVersion, program_version: programVersion() };
}

/** Where `padwijzer backup` knocks while the service has the file. */
async function localDoor(config: Config, services: Services, tell: Tell): Promise<() => Promise<void>> {
  const file = graphFileOf(config);
  if (file === null) return async () => undefined;
  const address = localAddressOf(file);
  if (address !== null) return openLocalDoor(address, (target) => services.backup(target));
  tell(`note        the path of the graph file is too long for a socket beside it: stop the service to make a backup`);
  return async () => undefined;
}

const accessNews = {
  open: 'open to everyone here, nothing is stored (ACCESS=keys stores candidates)',
  keys: 'with keys, made with padwijzer keys make',
  jwt: 'with access tokens of the issuer',
} as const;

async function loadSeeds(services: Services, tell: Tell): Promise<void> {
  tell('no catalogue yet: loading the seeds');
  let told = 0;
  const report = await services.load((done, total, what) => {
    // ten lines at most: this is a log, not a terminal
    const tenths = total === 0 ? 10 : Math.floor((done / total) * 10);
    if (tenths > told) tell(`  ${what}: ${done} of ${total}`);
    told = Math.max(told, tenths);
  });
  tell(`  catalogue ${report.catalogueVersion}: ${report.created} facts in ${report.milliseconds} ms`);
}

/** An address may hold a user and password; neither belongs on a screen. */
function withoutPassword(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//');
}
