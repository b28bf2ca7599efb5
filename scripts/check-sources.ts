/**
 * Proves that each printed name of the seeds stands on the line its fact gives.
 * usage: npm run check:sources -- DIR [DIR ...]   folders that hold the texts of the source documents and data sets
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PadwijzerError } from '../src/errors.js';
import { readSeeds } from '../src/catalogue/read-seeds.js';
import { checkSources, type TextOf } from '../src/catalogue/check-sources.js';

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: npm run check:sources -- DIR [DIR ...]\nDIR holds the source documents as text, for example ../shared/sources');
  process.exit(2);
}
const textOf: TextOf = (file) => {
  const found = folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
  return found === undefined ? undefined : readFileSync(found, 'utf8').split('\n');
};
try {
  const { checked, problems, absent } = checkSources(readSeeds(), textOf);
  for (const [source, count] of checked) console.log(`${source}: ${count} printed names and places checked`);
  for (const source of absent) console.log(`${source}: NOT checked, the data set is in none of the folders given`);
  for (const problem of problems) console.error(`${problem.pointer}: ${problem.message}`);
  console.log(
    problems.length === 0
      ? `every printed name ${absent.length === 0 ? '' : 'of the documents '}stands on its line`
      : `${problems.length} problem(s)`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof PadwijzerError ? error.message : error);
  process.exitCode = 1;
}
