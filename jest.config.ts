import type { Config } from 'jest';

const base: Config = {
  preset: 'ts-jest/presets/default-esm',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.tsx?$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.json' }] },
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  // a statement that was given up runs on, and others share the processor
  testTimeout: 60_000,
  // modules of a suite stay in the process that ran it: after a hundred suites one process held 4 GB and took twice the time
  workerIdleMemoryLimit: '1GB',
};

/** What runs where; TEST_SUITE chooses, the scripts of package.json set it. */
const suites: Record<string, Config> = {
  embedded: {
    // these need a server: TEST_SUITE=neo4j
    testPathIgnorePatterns: ['/node_modules/', 'neo4j\\.test\\.ts$'],
    globalSetup: '<rootDir>/tests/support/say-engine.ts',
  },
  /** Every suite again, with Neo4j behind the graph port. */
  neo4j: {
    testPathIgnorePatterns: ['/node_modules/', 'embedded\\.test\\.ts$'],
    globalSetup: '<rootDir>/tests/support/neo4j-server.ts',
    globalTeardown: '<rootDir>/tests/support/neo4j-server-stop.ts',
    // one database for all suites, and a suite empties it
    maxWorkers: 1,
  },
  /** Named *.spec.ts: `npm test` must not need a browser. */
  browser: { testMatch: ['<rootDir>/tests/browser/**/*.spec.ts'] },
};

const wanted = process.env['TEST_SUITE'] ?? 'embedded';
const suite = suites[wanted];
if (suite === undefined) throw new Error(`TEST_SUITE is '${wanted}'; expected ${Object.keys(suites).join(', ')}`);

export default { ...base, ...suite } satisfies Config;
