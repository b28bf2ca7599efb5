/** What is computed of one catalogue version, each by its key, until another version is asked for. What fails is not kept. */
export class OfVersion<T> {
  #version: string | undefined;
  readonly #kept = new Map<string, Promise<T>>();

  /** Who asks while it is computed waits for the same. */
  of(version: string, key: string, compute: () => Promise<T>): Promise<T> {
    if (this.#version !== version) {
      this.#version = version;
      this.#kept.clear();
    }
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const made = compute();
    this.#kept.set(key, made);
    made.catch(() => {
      if (this.#kept.get(key) === made) this.#kept.delete(key);
    });
    return made;
  }
}
