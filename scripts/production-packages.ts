import { readFileSync } from 'node:fs';
import { z } from 'zod';

const locked = z.object({
  version: z.string().optional(),
  name: z.string().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  os: z.array(z.string()).optional(),
  cpu: z.array(z.string()).optional(),
  libc: z.array(z.string()).optional(),
});
const lockFile = z.object({ packages: z.record(z.string(), locked) });
const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

export type LockFile = z.output<typeof lockFile>;

/** A machine, in the words of package.json. */
export interface Platform {
  readonly os: string;
  readonly cpu: string;
  readonly libc: string;
}

/** Every package a production install has here, as `name@version`, in the order of the lock file, each once. */
export function productionPackages({ packages }: LockFile, platform: Platform): string[] {
  const here = (one: z.output<typeof locked>): boolean =>
    one.optional !== true || (['os', 'cpu', 'libc'] as const).every((part) => one[part]?.includes(platform[part]) ?? true);
  return [
    ...new Set(
      Object.entries(packages)
        .filter(([path, one]) => path !== '' && one.dev !== true && here(one))
        .map(([path, { name, version }]) => `${name ?? path.replace(/^.*node_modules\//, '')}@${version ?? ''}`),
    ),
  ];
}

const root = (path: string): unknown => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
export const readLockFile = (): LockFile => lockFile.parse(root('package-lock.json'));
export const readManifest = (): z.output<typeof manifest> => manifest.parse(root('package.json'));

export function thisPlatform(): Platform {
  // the one sign Node gives: without glibc it runs on musl
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return { os: process.platform, cpu: process.arch, libc: header.glibcVersionRuntime === undefined ? 'musl' : 'glibc' };
}
