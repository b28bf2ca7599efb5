/**
 * Holds the licence of every package for production against `scripts/licences-allowed.json`: `npm run check:licences`. Ends with 1 when one
 * is not on that list, cannot be read, or was not looked at.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { productionPackages, readLockFile, readManifest, thisPlatform } from './production-packages.js';

const allowList = z.strictObject({
  /** SPDX identifiers */
  licences: z.array(z.string()).min(1),
  /** packages whose licence no tool can read, as somebody read it in the file named; another version is read anew */
  read: z.array(z.strictObject({ package: z.string(), licence: z.string(), where: z.string(), why: z.string() })),
});
export type AllowList = z.output<typeof allowList>;
const found = z.record(z.string(), z.object({ licenses: z.union([z.string(), z.array(z.string())]) }));

const list = 'scripts/licences-allowed.json';

/** Whether one may use it under licences allowed: all of what AND joins, one of what OR joins. What is nested is read by nobody here. */
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  return bare.split(' OR ').some((either) => either.split(' AND ').every((one) => allowed.has(one.trim())));
}

/** What is wrong, a sentence each; licences by `name@version`, as the tool gave them. */
export function licenceProblems(licences: ReadonlyMap<string, string>, production: readonly string[], allow: AllowList): string[] {
  const allowed = new Set(allow.licences);
  const read = new Map(allow.read.map((one) => [one.package, one.licence]));
  const wrong = [...licences].flatMap(([name, told]) => {
    const licence = read.get(name) ?? told;
    if (isAllowed(licence, allowed)) return [];
    return [
      `${name}: licence ${licence} is not allowed. Use another package; or, when it is free software, add the licence to ${list}; ` +
        `or, when it could not be read, name this version there under "read" with the licence its file states`,
    ];
  });
  const unseen = production
    .filter((name) => !licences.has(name))
    .map((name) => `${name}: not installed, so its licence was not read. Run npm ci`);
  const stale = [...read.keys()]
    .filter((name) => !licences.has(name))
    .map((name) => `${name} is named in ${list} and not installed. Take it out`);
  return [...wrong, ...unseen, ...stale];
}

function main(): void {
  const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
  const args = [
    at('node_modules/license-checker-rseidelsohn/bin/license-checker-rseidelsohn'),
    '--production',
    '--json',
    '--start',
    at(''),
  ];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 });
  const own = readManifest();
  const licences = new Map(
    Object.entries(found.parse(JSON.parse(output))).map(([name, { licenses }]) => [name, [licenses].flat().join(' AND ')]),
  );
  // the tool calls what is never published UNLICENSED, whatever its licence
  licences.set(`${own.name}@${own.version}`, own.license);
  const allow = allowList.parse(JSON.parse(readFileSync(at(list), 'utf8')));
  const problems = licenceProblems(licences, productionPackages(readLockFile(), thisPlatform()), allow);
  for (const one of problems) console.error(one);
  console.log(`${licences.size} packages for production, ${problems.length} problems`);
  if (problems.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
