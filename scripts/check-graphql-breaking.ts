/**
 * Compares the GraphQL schema of the code with that of the last release (docs/graphql-baseline.graphql), and fails on what breaks a
 * client: something taken away, renamed, or asked for that was not. At a release schema.graphql is copied over the baseline.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { schemaText } from '../src/graphql/schema.js';

export const baseline = 'docs/graphql-baseline.graphql';

/** Every change from one schema to another, what breaks first. */
export async function changes(before: string, after: string): Promise<Change[]> {
  const found = await diff(buildSchema(before), buildSchema(after));
  return [CriticalityLevel.Breaking, CriticalityLevel.Dangerous, CriticalityLevel.NonBreaking].flatMap((level) =>
    found.filter(({ criticality }) => criticality.level === level),
  );
}

export const isBreaking = ({ criticality }: Change): boolean => criticality.level === CriticalityLevel.Breaking;

async function main(): Promise<void> {
  const found = await changes(readFileSync(new URL(`../${baseline}`, import.meta.url), 'utf8'), schemaText());
  for (const { criticality, message } of found) console.log(`${criticality.level.toLowerCase().padEnd(12)} ${message}`);
  const breaking = found.filter(isBreaking).length;
  console.log(`${found.length} changes since the last release, ${breaking} of them breaking`);
  if (breaking > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
