/**
 * Seed of generated cases: the same for everyone, so that a tree that passed still passes; FUZZ_SEED=random or a number looks elsewhere.
 * fast-check prints the seed of a failure.
 */
const asked = process.env['FUZZ_SEED'] ?? '20261122';
export const fuzzSeed: { readonly seed?: number } = asked === 'random' ? {} : { seed: Number(asked) };

/** FUZZ_RUNS: cases compared with the oracle. */
export const fuzzRuns = Number(process.env['FUZZ_RUNS'] ?? 500);
