import { unsigned } from '../catalogue/of-version.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { feederQueries } from '../graph/queries/feeders.js';
import type { Asker } from '../paths/path-question.js';
import type { Network } from '../paths/projection/network.js';
import { readCandidate } from '../paths/search-case.js';
import type { SearchRoom } from '../paths/search-room.js';
import type { Constraints } from '../paths/search.js';
import type { Held } from '../profiles/holdings.js';
import { candidateProfile } from '../profiles/profile.js';

/** Somebody who holds one function and nothing else, by their own word: nobody in particular. */
export type Holder = Asker;
/** The holder of each function of a network, by its number. */
export interface Holders {
  /** ids of the functions its holder starts from; cheaper than the holder */
  starts(number: number): readonly string[];
  of(number: number): Holder;
}

type Special = ReadonlyMap<string, Holder>;
const special = new WeakMap<Network, Map<Constraints['matching'], Promise<Special>>>();

/** Reads what the network does not tell of holders, once for each network. */
export async function holdersIn(
  room: SearchRoom,
  network: Network,
  { matching }: Pick<Constraints, 'matching'>,
  options: RunOptions,
): Promise<Holders> {
  const known = special.get(network) ?? new Map<Constraints['matching'], Promise<Special>>();
  special.set(network, known);
  const asked = known.get(matching) ?? readSpecial(room, matching, unsigned(options));
  known.set(matching, asked);
  try {
    const read = await asked;
    const idOf = (number: number): string => network.functions[number]?.id ?? '';
    return {
      starts: (number) => read.get(idOf(number))?.starts.map(({ id }) => id) ?? [idOf(number)],
      of: (number) => read.get(idOf(number)) ?? plainHolder(network, number, matching),
    };
  } catch (error) {
    known.delete(matching);
    throw error;
  }
}

/** Holders that need the catalogue to be told: a few, on a catalogue with work processes. */
async function readSpecial(room: SearchRoom, matching: Constraints['matching'], options: RunOptions): Promise<Special> {
  const rows = await room.graph.read(feederQueries.listSpecialHolders, {}, options);
  const holders = new Map<string, Holder>();
  for (const { id } of rows) {
    const profile = candidateProfile.parse({ functions: [id] });
    holders.set(id, await readCandidate(room.graph, room.levels, profile, { matching }, options));
  }
  return holders;
}

/** Without work processes a function gives what doing it brings (docs/rules.md, Holdings 2 and 5), claimed. */
function plainHolder(network: Network, number: number, matching: Constraints['matching']): Holder {
  const { id = '', level = null } = network.functions[number] ?? {};
  const { start, items } = network.brings[matching];
  const held: Held = { grade: 'claimed', through: { kind: 'function', id } };
  const competences = new Map<string, Held>();
  for (let one = start[number] as number; one < (start[number + 1] as number); one += 1)
    competences.set(network.items[items[one] as number] as string, held);
  const holdings = { competences, workProcesses: new Map<string, Held>(), criteria: new Map<string, Held>() };
  return { holdings, level, admitted: [], held: [id], deprecated: network.deprecated, starts: [{ id }] };
}
