import { unsigned } from '../../catalogue/of-version.js';
import type { RunOptions } from '../../graph/graph-engine.js';
import type { Graph } from '../../graph/graph.js';
import { distinct } from '../grouped.js';
import type { Network } from '../projection/network.js';
import type { SearchRoom } from '../search-room.js';
import { checkWithout, type Wanted } from './check-without.js';
import { contest, type Contested } from './contested.js';
import { GraphWithout } from './graph-without.js';
import { LeftOut } from './left-out.js';
import { networkWithout } from './network-without.js';

type Place = Pick<SearchRoom, 'graph' | 'networks'>;
interface Kept {
  readonly version: string;
  readonly places: Map<string, Promise<Place>>;
}
const kept = new WeakMap<Graph, Kept>();
/** Lists of facts remembered; each is a network, some 10 MB for all of ESCO. */
const remembered = 4;

/**
 * The room as it would be had the facts in `without` never been stated; the room itself where nothing is left out. What is read and
 * searched there is exact: what is computed from those facts is computed anew. Derived steps stay as they were computed: each is a fact
 * to be left out by itself. Throws `id-unknown`, `input-invalid`.
 */
export async function roomWithout<R extends SearchRoom>(room: R, asked: Wanted, version: string, options: RunOptions): Promise<R> {
  const { without } = asked.constraints;
  if (without.length === 0) return room;
  await checkWithout(room.graph, asked, room.nearest, options);
  return { ...room, ...(await placeOf(room, without, version, options)) };
}

/** As `roomWithout`, for facts that are known to be in the catalogue, and remembered by nobody. */
export async function roomOnceWithout(
  room: SearchRoom,
  without: readonly string[],
  version: string,
  options: RunOptions,
): Promise<SearchRoom> {
  return without.length === 0 ? room : { ...room, ...(await makePlace(room, without, version, options)) };
}

async function placeOf(room: SearchRoom, without: readonly string[], version: string, options: RunOptions): Promise<Place> {
  const before = kept.get(room.graph);
  const here = before?.version === version ? before : { version, places: new Map<string, Promise<Place>>() };
  kept.set(room.graph, here);
  const key = distinct(without).join(' ');
  const known = here.places.get(key);
  if (known !== undefined) return known;
  const place = makePlace(room, without, version, unsigned(options));
  const [oldest] = here.places.keys();
  if (oldest !== undefined && here.places.size >= remembered) here.places.delete(oldest);
  here.places.set(key, place);
  place.catch(() => here.places.delete(key));
  return place;
}

async function makePlace(
  { graph, networks }: SearchRoom,
  without: readonly string[],
  version: string,
  options: RunOptions,
): Promise<Place> {
  const contested = await contest(graph, new LeftOut(without), options);
  return { graph: new GraphWithout(graph, contested), networks: networksWithout(networks, contested) };
}

/** The network of the catalogue, patched when it is first asked for: who only reads needs none. */
function networksWithout(networks: SearchRoom['networks'], contested: Contested): SearchRoom['networks'] {
  let patched: { readonly whole: Network; readonly network: Network } | undefined;
  return {
    async of(version, options) {
      const whole = await networks.of(version, options);
      if (patched?.whole !== whole) patched = { whole, network: networkWithout(whole, contested) };
      return patched.network;
    },
    async functionsOf(version, options) {
      return networks.functionsOf(version, options);
    },
  };
}
