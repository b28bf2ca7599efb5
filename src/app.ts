import { setMaxListeners } from 'node:events';
import type { Config } from './config.js';
import { countFacts } from './catalogue/count-facts.js';
import { GraphBrowse } from './catalogue/graph-browse.js';
import { loadCatalogue } from './catalogue/load-catalogue.js';
import { readLevels, readSeeds } from './catalogue/read-seeds.js';
import { seedFacts } from './catalogue/seed-facts.js';
import { diagnose } from './doctor.js';
import { PadwijzerError } from './errors.js';
import { openEmbedded } from './graph/engines/embedded.js';
import { openNeo4j } from './graph/engines/neo4j.js';
import type { GraphEngine } from './graph/graph-engine.js';
import { Graph } from './graph/graph.js';
import { loadQueries } from './graph/queries/load.js';
import { searchPaths } from './paths/search-paths.js';
import type { CandidateProfile } from './profiles/profile.js';
import type { Subject } from './profiles/subject.js';
import { warmUp } from './paths/warm-up.js';
import type { Services } from './services.js';

/** Prefix of the ids of a label, to suggest only what could be meant. */
const idPrefix: Record<string, string> = {
  Function: 'function:',
  Competence: 'competence:',
  WorkProcess: 'work-process:',
  Course: 'course:',
  Branch: 'branch:',
  Criterion: 'criterion:',
};

/** The engine that GRAPH_URL asks for. Throws what opening throws, each with its remedy. */
export async function openEngine(config: Config): Promise<GraphEngine> {
  const limits = { timeoutMs: config.graphTimeoutMs, deadlineMs: config.graphDeadlineMs };
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(config.graphUrl)) return openEmbedded({ ...limits, location: config.graphUrl });
  const { graphUrl: url, graphUser: user, graphPassword: password, graphDatabase: database } = config;
  return openNeo4j({ ...limits, url, user, password, database });
}

/** Composes the one set of services of a process. The only place that knows which engines there are. */
export async function createServices(config: Config): Promise<Services> {
  return composeServices(await openEngine(config));
}

export function composeServices(engine: GraphEngine): Services {
  const graph = new Graph(engine);
  const browse = new GraphBrowse(graph);
  const levels = readLevels();
  const nearest = (id: string, label: string) => browse.nearest(id, idPrefix[label]);
  const room = { graph, levels, nearest };
  const profileOf = async (subject: Subject): Promise<CandidateProfile> => {
    if (subject.profile !== undefined) return subject.profile;
    throw new PadwijzerError('candidate-unknown', 'no candidates are stored yet');
  };
  const catalogueVersion = async () => (await graph.read(loadQueries.readCatalogueVersion, {}))[0]?.version ?? null;
  return {
    browse,
    catalogueVersion,
    searchPaths: async (search, options) => {
      // every statement under way listens to the one signal, and an explanation runs many at once: eleven are no leak
      if (options?.signal !== undefined) setMaxListeners(0, options.signal);
      return searchPaths(room, { ...search, profile: await profileOf(search) }, options);
    },
    load: (progress) => loadCatalogue(graph, seedFacts(readSeeds()), progress),
    doctor: () => diagnose(graph, catalogueVersion, () => countFacts(graph)),
    health: () => engine.health(),
    warmUp: () => warmUp(room),
    close: () => engine.close(),
  };
}
