/**
 * Seed of generated cases: the same for everyone, so that a tree that passed still passes; FUZZ_SEED=random or a number looks elsewhere.
 * fast-check prints the seed of a failure.
 */
const asked = process.env['FUZZ_SEED'] ?? '20261122';
export const fuzzSeed: { readonly seed?: number } = asked === 'random' ? {} : { seed: Number(asked) };

/** FUZZ_RUNS: cases compared with the oracle; thousands look further. */
const wanted = process.env['FUZZ_RUNS'];
export const fuzzRuns = Number(wanted ?? 200);
/** Of the one comparison everything else stands on: path searches against the oracle. */
export const manyRuns = Number(wanted ?? 500);
