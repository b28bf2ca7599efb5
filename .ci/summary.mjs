// usage: summary.mjs DIR. Sums DIR/*.step (`EXIT SECONDS`, one per check) and DIR/*.json (jest's --json, tests counted one by one).
// Last line `N passed, N failed` (`, N skipped` when any); exit 1 unless something passed and nothing failed, was skipped or left out.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const checks = [
  ...[
    'packages',
    'npm-ci',
    'dockerd',
    'servers',
    'docker-build',
    'typecheck',
    'lint',
    'format',
    'imports',
    'docs',
    'graphql',
    'esco-files',
    'sources',
    'esco-embedded',
    'esco-neo4j',
    'python',
    'exports',
    'notebook',
    'sbom',
    'licences',
    'api-fuzz',
    'neo4j-import',
    'compose',
  ],
  ...['embedded', 'browser', 'neo4j-on-java', 'neo4j-browser', 'neo4j-in-docker'],
];
const suites = new Set(['embedded', 'browser', 'neo4j-on-java', 'neo4j-browser', 'neo4j-in-docker']);
const dir = process.argv[2];
const unknown = readdirSync(dir).flatMap((file) =>
  file.endsWith('.step') && !checks.includes(file.slice(0, -5)) ? [file.slice(0, -5)] : [],
);

let [passed, failed, skipped] = [0, 0, 0];
console.log('');
for (const name of [...checks, ...unknown]) {
  const step = join(dir, `${name}.step`);
  if (!existsSync(step)) {
    failed += 1;
    console.log(`${name}: not run`);
    continue;
  }
  const [code, seconds] = readFileSync(step, 'utf8').split(/\s+/).map(Number);
  const counts = suites.has(name)
    ? countTests(join(dir, `${name}.json`), code)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  passed += counts.passed;
  failed += counts.failed;
  skipped += counts.skipped;
  console.log(
    `${name}: ${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''} (${seconds} s)`,
  );
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = passed > 0 && failed === 0 && skipped === 0 ? 0 : 1;

function countTests(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const run = JSON.parse(readFileSync(file, 'utf8'));
  const broken = run.numFailedTests + run.numRuntimeErrorTestSuites;
  // an exit code without a failed test (a crash, a threshold) or a suite without tests is a failure as well
  const silent = broken === 0 && (code !== 0 || run.numPassedTests === 0 || !run.success) ? 1 : 0;
  return { passed: run.numPassedTests, failed: broken + silent, skipped: run.numPendingTests + run.numTodoTests };
}
