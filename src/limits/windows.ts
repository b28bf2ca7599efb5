import { createHash } from 'node:crypto';
import type { Graph } from '../graph/graph.js';
import { limitQueries } from '../graph/queries/limits.js';

/** Milliseconds in which requests are counted together. */
const windowMs = 60_000;
/** Parts of the limit a machine takes at once: a write for each part, and at most one part unused on each machine. */
const parts = 20;
/** Milliseconds a request waits for its part. */
const leaseMs = 1_000;
/** Askers remembered; of more the longest unheard of is forgotten, and leases again. */
const mostAskers = 10_000;

export interface Counted {
  /** requests of this asker in this window, on all machines as far as this one knows; above the limit when it is refused */
  readonly hits: number;
  readonly resetTime: Date;
}

interface Lease {
  readonly until: number;
  /** taken by all machines when this one last took some */
  used: number;
  left: number;
  taking: Promise<void> | null;
}

/**
 * Counts requests per asker in windows of a minute. Machines share a limit by taking parts of it from the graph: a limit is
 * never passed, and a machine that finds nothing left asks no more until the window ends.
 */
export class Windows {
  readonly #leases = new Map<string, Lease>();
  constructor(
    private readonly graph: Graph,
    private readonly now: () => Date = () => new Date(),
  ) {}

  async count(asker: string, limit: number): Promise<Counted> {
    const until = (Math.floor(this.now().getTime() / windowMs) + 1) * windowMs;
    const resetTime = new Date(until);
    const lease = this.#leaseOf(asker, until);
    while (lease.left === 0 && lease.used < limit) {
      lease.taking ??= this.#take(asker, lease, limit).finally(() => (lease.taking = null));
      await lease.taking;
    }
    if (lease.left === 0) return { hits: limit + 1, resetTime };
    lease.left -= 1;
    return { hits: lease.used - lease.left, resetTime };
  }

  #leaseOf(asker: string, until: number): Lease {
    const known = this.#leases.get(asker);
    this.#leases.delete(asker);
    const lease = known?.until === until ? known : { until, used: 0, left: 0, taking: null };
    this.#leases.set(asker, lease);
    const [oldest] = this.#leases.keys();
    if (this.#leases.size > mostAskers && oldest !== undefined) this.#leases.delete(oldest);
    return lease;
  }

  async #take(asker: string, lease: Lease, limit: number): Promise<void> {
    // hashed with the minute: an address is personal data, and what stands here is gone a minute later
    const id = createHash('sha256').update(`${lease.until} ${asker}`).digest('base64url');
    const params = { id, until: new Date(lease.until).toISOString(), limit, want: Math.max(1, Math.ceil(limit / parts)) };
    try {
      const write = { signal: AbortSignal.timeout(leaseMs) };
      const [row] = await this.graph.write((writer) => writer.run(limitQueries.leaseRequests, params), write);
      lease.left = row?.granted ?? 0;
      lease.used = row === undefined || row.granted === 0 ? limit : row.used;
    } catch {
      // a graph that is away or has a long write under way must not close the door: until it answers this machine counts by itself
      lease.left = Math.min(params.want, limit - lease.used);
      lease.used += lease.left;
    }
  }
}
