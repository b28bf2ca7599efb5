/** Every measurement of the project in one program: `npm run bench -- --help`. Never a pass or fail on a clock. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findNeo4j } from './lib/find-neo4j.js';
import type { Catalogue, Figure } from './lib/figures.js';
import { openGraph } from './lib/graphs.js';
import { inWords, thisMachine } from './lib/machine.js';
import { now } from './lib/measure.js';
import { readOptions } from './lib/options.js';
import type { Effort, Kept, Part } from './lib/part.js';
import { plots } from './lib/plots.js';
import { writeReadme } from './lib/readme.js';
import { figureTable, markdown, targetTable, type Report } from './lib/report.js';
import { inScratch, runStage } from './lib/stages.js';
import { reached, targetsOf } from './lib/targets.js';
import { parts } from './parts/index.js';

const options = readOptions(process.argv.slice(2));
const { quick } = options;
const began = now();
const tell = (what: string): void => console.error(`${String(Math.round((now() - began) / 1_000)).padStart(5)} s  ${what}`);
const effort: Effort = { quick, of: (count, least = 1) => (quick ? Math.max(least, Math.round(count / 10)) : count) };
const chosen = parts.filter(({ name }) => options.only === null || options.only.includes(name));
const figures: Figure[] = [];
const notes: string[] = [];
const engines: string[] = [];
const kept = new Map<string, Kept>();

if (options.esco === null) note("Seeds alone: name the folder of ESCO's CSV files to measure the whole labour market.");
if (options.engines.includes('embedded'))
  await inScratch(async (folder) => {
    for (const catalogue of cataloguesAsked()) await measure('embedded', catalogue, { GRAPH_URL: join(folder, `${catalogue}.grafeo`) });
  });
if (options.engines.includes('neo4j')) {
  const server = await findNeo4j();
  if (typeof server === 'string') note(`Neo4j was not measured. ${server}`);
  else
    try {
      for (const catalogue of cataloguesAsked()) await measure('neo4j', catalogue, server.env);
    } finally {
      await server.stop();
    }
}
await finish();

function note(text: string): void {
  notes.push(text);
  tell(text);
}

function cataloguesAsked(): Catalogue[] {
  const seeds: Catalogue[] = options.catalogues.includes('seeds') ? ['seeds'] : [];
  return options.esco !== null && options.catalogues.includes('esco') ? [...seeds, 'ESCO'] : seeds;
}

async function measure(engineName: 'embedded' | 'neo4j', catalogue: Catalogue, env: Record<string, string>): Promise<void> {
  const engine = await openGraph(env);
  const { version } = await engine.health();
  await engine.close();
  if (!engines.includes(version)) engines.push(version);
  const stage = {
    engineName,
    catalogue,
    esco: catalogue === 'ESCO' ? options.esco : null,
    env,
    effort,
    python: options.python,
    kept,
    tell: (what: string) => tell(`${engineName}, ${catalogue}: ${what}`),
  };
  const told = ({ name }: Part): void => {
    const own = figures.filter((one) => one.part === name && one.catalogue === catalogue && one.engine === engineName);
    if (own.length > 0) console.log(`\n${catalogue}, ${version}: ${name}\n\n${figureTable(own)}`);
  };
  try {
    await runStage(stage, chosen, { figures, notes }, told);
  } catch (error) {
    // what was measured before is not lost
    process.exitCode = 1;
    note(`${catalogue}, ${engineName}: ended early. ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Figures of an earlier run, but for the parts measured now; the report says of when and where they are. */
async function keepEarlier(file: string): Promise<void> {
  const earlier = JSON.parse(await readFile(file, 'utf8')) as Report;
  const now = new Set(figures.map(placeOf));
  const old = earlier.figures.filter((one) => !now.has(placeOf(one)));
  figures.unshift(...old);
  for (const engine of earlier.engines) if (!engines.includes(engine)) engines.push(engine);
  const parts = [...new Set(old.map(({ part }) => part))].join(', ');
  note(`Of an earlier run (${inWords(earlier.machine)}): ${parts}, as far as not measured in this one.`);
}

function placeOf({ part, engine, catalogue }: Figure): string {
  return [part, engine, catalogue].join(' ');
}

async function finish(): Promise<void> {
  if (options.onto !== null) await keepEarlier(options.onto);
  const measured = [...new Set(figures.filter((one) => one.catalogue === 'ESCO').map(({ engine }) => engine))];
  const targets = measured.flatMap((engine) => targetsOf(figures, engine, engine === 'embedded'));
  const report: Report = {
    machine: thisMachine(),
    engines,
    quick,
    seconds: (now() - began) / 1_000,
    notes,
    targets: targets.map((one) => ({ ...one, reached: reached(one) })),
    figures,
  };
  if (targets.length > 0) console.log(`\nTo reach, with ESCO on two cores\n\n${targetTable(targets)}`);
  for (const one of notes) console.log(`\n${one}`);
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (options.json !== null) await writeFile(options.json, json);
  if (options.out !== null) {
    await mkdir(options.out, { recursive: true });
    await writeFile(join(options.out, 'figures.json'), json);
    await writeFile(join(options.out, 'report.md'), `# Figures\n\n${markdown(report)}\n`);
    for (const [file, svg] of plots(figures)) await writeFile(join(options.out, `${file}.svg`), svg);
  }
  if (options.readme) await writeReadme(report);
}
