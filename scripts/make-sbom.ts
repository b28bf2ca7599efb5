/**
 * Writes what is installed for production to `sbom.cdx.json`, as CycloneDX: `npm run sbom`. Ends with 1 when the lock file names a package
 * for production on this platform that is not in it.
 *
 * `npm sbom --omit dev` leaves out whatever a development package needs too (75 of 277 with npm 11.19), and npm marks a package that stands
 * in several places as the first of them. So npm describes everything, and the lock file says which of it is for production.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { productionPackages, readLockFile, readManifest, thisPlatform } from './production-packages.js';

const component = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  properties: z.array(z.looseObject({ name: z.string() })).default([]),
});
const bom = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': z.string(), name: z.string() }) }),
  components: z.array(component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});
export type Bom = z.output<typeof bom>;

/** Of what npm described, what is for production; and what should have been there and is not. */
export function productionBom(all: Bom, name: string, production: readonly string[]): { readonly bom: Bom; readonly missing: string[] } {
  const wanted = new Set(production);
  const components = all.components
    .filter((one) => wanted.has(`${one.name}@${one.version}`))
    .map((one) => ({ ...one, properties: one.properties.filter((property) => property.name !== 'cdx:npm:package:development') }));
  const described = new Set(components.map((one) => `${one.name}@${one.version}`));
  // npm names the project after the folder it stands in
  const metadata = { ...all.metadata, component: { ...all.metadata.component, name } };
  const refs = new Set([metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])]);
  const dependencies = all.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => refs.has(ref)) }));
  return { bom: { ...all, metadata, components, dependencies }, missing: production.filter((one) => !described.has(one)) };
}

function main(): void {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
  const all = bom.parse(JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 })));
  const made = productionBom(all, readManifest().name, productionPackages(readLockFile(), thisPlatform()));
  for (const one of made.missing) console.error(`${one} is in package-lock.json and not in what is installed: run npm ci`);
  if (made.missing.length > 0) {
    process.exitCode = 1;
    return;
  }
  writeFileSync(new URL('../sbom.cdx.json', import.meta.url), `${JSON.stringify(made.bom, null, 2)}\n`);
  console.log(`sbom.cdx.json: ${made.bom.components.length} packages for production`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
