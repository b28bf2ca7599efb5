/** What a candidate is expected to be, as the last answer said. */
export interface Acknowledged {
  readonly etag: string;
  readonly version: number;
  /** which write it is from: decides what is held */
  readonly write: number;
}

/** A write whose answer has not come (yet). */
export interface Asked {
  readonly write: number;
  readonly reference: string;
  readonly method: 'PUT' | 'DELETE';
  readonly before: Acknowledged | undefined;
  /** known once somebody has looked: it was done, though nobody heard so */
  done: boolean;
}

export const heldAtOnce = 12;

/** What write number n stores; any two writes that follow each other have hardly anything in common. */
export const heldBy = (write: number, competences: readonly string[]): string[] =>
  Array.from({ length: heldAtOnce }, (_, at) => competences[(write * 17 + at) % competences.length]!).sort();

export const markOf = (write: number): string => `write ${write}`;

/** Keeps writing candidates over HTTP, one after the other, and remembers what was answered. */
export class Writer {
  asked: Asked | undefined;
  readonly candidates = new Map<string, Acknowledged>();
  acknowledged = 0;
  readonly refused: string[] = [];
  #next = 0;

  constructor(
    private readonly number: number,
    private readonly competences: readonly string[],
    private readonly key: string,
    private readonly random: () => number,
  ) {}

  /** Until the service is gone. What was asked last is asked again first, under the same Idempotency-Key. */
  async write(address: string, heard: () => void): Promise<void> {
    for (;;) {
      this.asked ??= this.#choose();
      const { reference, method, write, before } = this.asked;
      const answer = await this.#send(address, this.asked).catch(() => undefined);
      if (answer === undefined) return;
      if (!answer.ok) {
        this.refused.push(`${method} ${reference} (${write}): ${answer.status} ${answer.text}`);
        return;
      }
      this.acknowledged += 1;
      heard();
      if (method === 'DELETE') this.candidates.delete(reference);
      else this.candidates.set(reference, { etag: answer.etag ?? '', version: (before?.version ?? 0) + 1, write });
      this.asked = undefined;
    }
  }

  #choose(): Asked {
    this.#next += 1;
    const write = this.#next * 100 + this.number;
    const known = [...this.candidates.keys()];
    const old = known[Math.floor(this.random() * known.length)];
    if (old === undefined || this.random() < 0.4)
      return { write, reference: `writer-${this.number}-${this.#next}`, method: 'PUT', before: undefined, done: false };
    const method = this.random() < 0.25 ? 'DELETE' : 'PUT';
    return { write, reference: old, method, before: this.candidates.get(old), done: false };
  }

  async #send(address: string, { write, reference, method, before }: Asked) {
    const response = await fetch(`${address}/v1/candidates/${reference}`, {
      method,
      headers: {
        Authorization: `Bearer ${this.key}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': `key-${write}`,
        ...(before === undefined ? {} : { 'If-Match': before.etag }),
      },
      ...(method === 'DELETE'
        ? {}
        : { body: JSON.stringify({ profile: { competences: heldBy(write, this.competences), unresolved: [{ text: markOf(write) }] } }) }),
    });
    return { ok: response.ok, status: response.status, etag: response.headers.get('ETag'), text: await response.text() };
  }
}
