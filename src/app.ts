import { setMaxListeners } from 'node:events';
import { resolve } from 'node:path';
import type { Access } from './access/access.js';
import { keyAccess } from './access/key-access.js';
import { openAccess } from './access/open-access.js';
import { tokenAccess } from './access/token-access.js';
import { actorOf, type Asker } from './access/asker.js';
import { keysOf } from './access/keys.js';
import { noteAudit } from './audit/append.js';
import { auditOf } from './audit/audit.js';
import { backupsOf, type Backups } from './backups/backups.js';
import { makeBackup } from './backups/make-backup.js';
import type { Config } from './config.js';
import { PadwijzerError } from './errors.js';
import { defaultKeepDays } from './candidates/candidate.js';
import { candidatesOf } from './candidates/candidates.js';
import { purgeCandidates } from './candidates/delete-candidate.js';
import { storedProfile } from './candidates/read-candidate.js';
import { storedProfiles } from './candidates/stored-profiles.js';
import { countFacts } from './catalogue/count-facts.js';
import { GraphBrowse } from './catalogue/graph-browse.js';
import { importsIn } from './catalogue/imports.js';
import { loadCatalogue } from './catalogue/load-catalogue.js';
import { readLevels, readSeeds } from './catalogue/read-seeds.js';
import { snapshotsIn } from './catalogue/snapshots/snapshots.js';
import { seedFacts } from './catalogue/seed-facts.js';
import { mapsIn } from './charting/chart.js';
import { assessmentAgenda } from './agendas/assessment-agenda.js';
import { assessmentsIn } from './assessments/assessments.js';
import { cohortsIn } from './cohorts/cohorts.js';
import { cohortsAtOnce, Places } from './cohorts/places.js';
import { diagnose } from './doctor.js';
import { evaluateTransitions } from './evaluations/evaluate.js';
import { exploreIn } from './exploring/explore.js';
import { findFeeders } from './feeders/find-feeders.js';
import { Windows } from './limits/windows.js';
import { forgetLimits } from './limits/forget.js';
import { openEmbedded } from './graph/engines/embedded.js';
import { mostConnections, openNeo4j } from './graph/engines/neo4j.js';
import type { GraphEngine, RunOptions } from './graph/graph-engine.js';
import { Graph } from './graph/graph.js';
import { WatchfulEngine } from './graph/engines/watchful-engine.js';
import { explanationQueries } from './graph/queries/explanations.js';
import { loadQueries } from './graph/queries/load.js';
import { readElmContext, readPassportKeys } from './passport-files.js';
import { knownContexts } from './passports/contexts.js';
import type { TrustedKey } from './passports/keys.js';
import { measuresIn } from './measures/measures.js';
import { passports } from './passports/passports.js';
import { NetworkSource } from './paths/projection/network-source.js';
import { withRequest, type Question } from './paths/request-made.js';
import type { RoadSetting } from './paths/road.js';
import { checkDates } from './profiles/check-dates.js';
import type { CandidateProfile } from './profiles/profile.js';
import type { Subject } from './profiles/subject.js';
import { warmUp } from './paths/warm-up.js';
import { recommend } from './recommendations/recommend.js';
import { makeReport } from './reports/make-report.js';
import { researchIn } from './research/research.js';
import type { Services } from './services.js';
import { searchAnyway } from './standby/search-anyway.js';
import { Standby, type OpenEmpty } from './standby/standby.js';
import { suggestIn } from './suggestions/suggest.js';
import { MeasuredEngine } from './watching/measured-engine.js';
import { watchedBy, type WatchedBy } from './watching/watched-by.js';
import { watchedSearch } from './watching/watched-search.js';
import type { Watching } from './watching/watching.js';
import { askWhatIf } from './what-ifs/ask-what-if.js';

/** Prefix of the ids of a label, to suggest only what could be meant. */
const idPrefix: Record<string, string> = {
  Function: 'function:',
  Competence: 'competence:',
  WorkProcess: 'work-process:',
  Course: 'course:',
  Branch: 'branch:',
  Criterion: 'criterion:',
  TargetGroup: 'target-group:',
};

/** The day in the Netherlands, whatever the clock of the server is set to; Swedish dates are written year-month-day. */
const dutchDay = (now: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now);

const isServer = (url: string): boolean => /^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(url);

/** The file the graph is in, whole; null when it is in none of ours. */
export const graphFileOf = ({ graphUrl }: Pick<Config, 'graphUrl'>): string | null =>
  graphUrl === 'memory:' || isServer(graphUrl) ? null : resolve(graphUrl);

/** Backups of the graph that GRAPH_URL names. Throws `backup-elsewhere` when a server keeps it, `config-invalid` when nobody does. */
export async function createBackups(config: Config): Promise<Backups> {
  const file = graphFileOf(config);
  if (file !== null) return backupsOf(file, (location, mode) => openEmbedded({ ...limitsOf(config), location, readOnly: mode === 'read' }));
  if (!isServer(config.graphUrl))
    throw new PadwijzerError('config-invalid', 'GRAPH_URL is memory:, of which nothing is kept; expected the path of a graph file', {
      messageNl: 'GRAPH_URL is memory:, waarvan niets bewaard wordt; verwacht: het pad van een graafbestand',
    });
  // says how the server does it
  const engine = await openEngine(config);
  return engine.copy('', () => Promise.reject(new Error('no server lets itself be copied'))).finally(() => engine.close());
}

/** A file is where this process is: it does not go away by itself. */
const standbyOf = (config: Config): Pick<ServiceOptions, 'standby'> =>
  isServer(config.graphUrl) && config.standbyNodes > 0
    ? { standby: { open: () => openEmbedded({ ...limitsOf(config), location: 'memory:' }), mostNodes: config.standbyNodes } }
    : {};

const limitsOf = (config: Config) => ({ timeoutMs: config.graphTimeoutMs, deadlineMs: config.graphDeadlineMs });

/** The engine that GRAPH_URL asks for. Throws what opening throws, each with its remedy. */
export async function openEngine(config: Config): Promise<GraphEngine> {
  const limits = limitsOf(config);
  if (!isServer(config.graphUrl)) return openEmbedded({ ...limits, location: config.graphUrl });
  const { graphUrl: url, graphUser: user, graphPassword: password, graphDatabase: database } = config;
  return new WatchfulEngine(await openNeo4j({ ...limits, url, user, password, database }));
}

function accessOf({ access, tokens }: Config, graph: Graph, now: () => Date): Access {
  if (access === 'keys') return keyAccess(graph, now);
  return tokens === null ? openAccess : tokenAccess(tokens);
}

/** Composes the one set of services of a process. The only place that knows which engines there are. */
export async function createServices(config: Config, watching?: Watching): Promise<Services> {
  // before the graph is opened: wrong keys must not leave it open
  const passportKeys = readPassportKeys(config.passportKeys);
  const engine = await openEngine(config);
  if (watching !== undefined && isServer(config.graphUrl)) watching.metrics.connections(mostConnections);
  return composeServices(watching === undefined ? engine : new MeasuredEngine(engine, watching), {
    watching,
    watchedBy: watchedBy(config),
    keepDays: config.candidateKeepDays,
    passportKeys,
    road: config.searchRoad,
    ...standbyOf(config),
    openEmpty: () => openEmbedded({ ...limitsOf(config), location: 'memory:' }),
    asker: { ...localAsker, tenant: config.tenant },
    access: (graph, now) => accessOf(config, graph, now),
  });
}

/** The command line acts for this tenant, under this name in the audit log. */
export const localAsker = { tenant: 'default', actor: 'local' };

export interface ServiceOptions {
  readonly keepDays?: number;
  readonly now?: () => Date;
  /** signatures on skills passports are held against these */
  readonly passportKeys?: readonly TrustedKey[];
  readonly road?: RoadSetting;
  /** what answers searches while the server with the graph is away; absent: nothing */
  readonly standby?: { readonly open: OpenEmpty; readonly mostNodes: number };
  /** an empty graph in this process, to ask of a copy */
  readonly openEmpty?: OpenEmpty;
  /** for whom, until `as` says otherwise */
  readonly asker?: Asker;
  /** whom searches are told to; absent: nobody */
  readonly watching?: Watching | undefined;
  /** where what runs is to be seen; absent: nowhere */
  readonly watchedBy?: WatchedBy;
  /** who may what at the HTTP door; default: open */
  readonly access?: (graph: Graph, now: () => Date) => Access;
}

/** Of a copy that settings say nothing of. */
const copyLimits = { timeoutMs: 20_000, deadlineMs: 30_000 };

export function composeServices(engine: GraphEngine, options: ServiceOptions = {}): Services {
  const { keepDays = defaultKeepDays, now = () => new Date(), passportKeys = [], road = 'auto', asker = localAsker } = options;
  const graph = new Graph(engine);
  const browse = new GraphBrowse(graph);
  const levels = readLevels();
  const nearest = (id: string, label: string) => browse.nearest(id, idPrefix[label]);
  const room = { graph, levels, nearest, networks: new NetworkSource(graph), road };
  const today = () => dutchDay(now());
  const standby = options.standby && new Standby(graph, options.standby.open, options.standby.mostNodes);
  const plainly = searchAnyway(room, standby);
  const { watching } = options;
  const searchNow = watching === undefined ? plainly : watchedSearch(watching, plainly);
  const stored = { graph, levels, nearest, keepDays, now, today };
  const contexts = knownContexts(readElmContext());
  const cohortPlaces = new Places(cohortsAtOnce);
  const namesOf = async (ids: readonly string[], options?: RunOptions) => {
    const rows = await graph.read(explanationQueries.readNames, { ids: [...ids] }, options);
    return new Map(rows.map(({ id, name, nameEn }) => [id, { name: name ?? id, nameEn }]));
  };
  const catalogueVersion = async () => (await graph.read(loadQueries.readCatalogueVersion, {}))[0]?.version ?? null;

  /** What is the same whoever asks. */
  const shared = {
    access: options.access?.(graph, now) ?? openAccess,
    windows: new Windows(graph, now),
    browse,
    maps: mapsIn(graph, nearest),
    explore: exploreIn(graph, (id, prefix) => browse.nearest(id, prefix)),
    research: researchIn(graph, nearest, options.openEmpty ?? (() => openEmbedded({ ...copyLimits, location: 'memory:' }))),
    measures: measuresIn(graph, nearest),
    catalogueVersion,
    feeders: async (search, options) => withRequest('feeder-searches', search, await findFeeders(room, search, options)),
    evaluateTransitions: ({ text, file }, request, options) => evaluateTransitions(room, text, file, request, options),
    suggest: suggestIn(graph),
    async purge() {
      await forgetLimits(graph, now);
      const purged = await purgeCandidates(stored);
      // what somebody deleted or replaced since the last time goes with it
      await engine.tidy();
      return purged;
    },
    prepare: () => engine.prepareSchema(),
    load: (progress) => loadCatalogue(graph, seedFacts(readSeeds()), progress),
    imports: importsIn(graph),
    snapshots: snapshotsIn(graph),
    doctor: () => diagnose(graph, catalogueVersion, () => countFacts(graph), options.watchedBy),
    health: () => engine.health(),
    backup: (target) => makeBackup(graph, target, now),
    async warmUp() {
      await warmUp(room);
      const version = standby && (await catalogueVersion().catch(() => null));
      if (typeof version === 'string') await standby?.notice(version);
    },
    close: async () => {
      await engine.close();
      await standby?.close();
    },
  } satisfies Partial<Services>;

  /** What depends on who asks: stored candidates are those of one tenant, and who looks at them is written down. */
  const personal = (asker: Asker) => {
    const profileOf = async ({ profile, candidate = '' }: Subject, options?: RunOptions): Promise<CandidateProfile> => {
      if (profile === undefined) {
        const actor = actorOf(asker);
        const read = await storedProfile(stored, actor.tenant, candidate, options);
        await noteAudit(graph, { ...actor, action: 'search', references: [candidate] }, now);
        return read;
      }
      checkDates(profile, today());
      return profile;
    };
    /** A use case of the domain, for a request about somebody. */
    const about =
      <R extends Subject, A extends object>(
        question: Question,
        answer: (asked: R & { profile: CandidateProfile }, options?: RunOptions) => Promise<A>,
      ) =>
      async (asked: R, options?: RunOptions): Promise<A> => {
        // every statement under way listens to the one signal, and an explanation runs many at once: eleven are no leak
        if (options?.signal !== undefined) setMaxListeners(0, options.signal);
        return withRequest(question, asked, await answer({ ...asked, profile: await profileOf(asked, options) }, options));
      };
    const profilesOf = async (references: readonly string[], options?: RunOptions) => {
      const actor = actorOf(asker);
      const found = await storedProfiles(stored, actor.tenant, references, options);
      await noteAudit(graph, { ...actor, action: 'cohort', references: [...found.keys()] }, now);
      return found;
    };
    const searchPaths: Services['searchPaths'] = about('path-searches', searchNow);
    return {
      searchPaths,
      searchCohort: cohortsIn({ ...room, today, storedProfiles: profilesOf }, cohortPlaces),
      assessmentAgenda: about('assessment-agendas', (asked, options) => assessmentAgenda(room, asked, options)),
      assessments: assessmentsIn(room, profileOf),
      recommend: about('recommendations', (asked, options) => recommend(room, asked, options)),
      whatIf: about('what-ifs', (asked, options) => {
        checkDates(asked.add, today(), '/add');
        return askWhatIf(room, asked, options);
      }),
      report: (search, language, options) => makeReport({ namesOf, profileOf, searchPaths, today }, search, language, options),
      passports: passports({ ...room, profileOf, search: searchPaths, contexts, keys: passportKeys, now }),
      candidates: candidatesOf(stored, () => actorOf(asker)),
      keys: keysOf(graph, () => actorOf(asker).tenant, now),
      audit: auditOf(graph, () => actorOf(asker).tenant),
    } satisfies Partial<Services>;
  };
  const as = (asker: Asker): Services => ({ ...shared, ...personal(asker), as });
  return as(asker);
}
