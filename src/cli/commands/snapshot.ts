import type { Progress } from '../../catalogue/load-report.js';
import type { Services } from '../../services.js';
import { tell } from '../ask-and-tell.js';
import type { CommandSpec } from '../command.js';
import type { Given } from '../constraint-options.js';
import { helpWords } from '../help-words.js';
import { watchProgress } from '../progress.js';
import { clean } from '../text.js';
import { withServices, type Context } from '../world.js';
import { loadIfEmpty } from './load.js';

const json = { flags: '--json', help: helpWords.json };
const file = { flags: '<file>', help: { nl: 'het bestand van de momentopname', en: 'the file of the snapshot' } };

/** The catalogue as one file; a backup holds what is stored of people as well, this does not. */
export const snapshotCommands: readonly CommandSpec[] = [
  {
    name: 'snapshot make',
    group: { nl: 'de hele catalogus als één bestand', en: 'the whole catalogue as one file' },
    help: {
      nl: 'schrijf wat de bronnen zeggen van de geladen catalogus als één bestand met SHA-256; wie het laadt rekent de rest uit',
      en: 'write what the sources state of the loaded catalogue as one file with its SHA-256; who loads it computes the rest',
    },
    arguments: [file],
    options: [json],
    examples: ['padwijzer snapshot make catalogue.ndjson.gz'],
    run: make,
  },
  {
    name: 'snapshot load',
    help: {
      nl: 'lees zo’n bestand in een graaf zonder catalogus, op welke engine ook',
      en: 'load such a file into a graph without a catalogue, on whichever engine',
    },
    arguments: [file],
    options: [json],
    examples: ['GRAPH_URL=./elsewhere.grafeo padwijzer snapshot load catalogue.ndjson.gz'],
    run: load,
  },
];

async function make({ file: target, json: asJson }: Given, context: Context): Promise<number> {
  const made = await watched(context, { nl: 'Schrijven', en: 'Writing' }, async (services, progress) => {
    await loadIfEmpty(services, context);
    return services.snapshots.make(String(target), progress);
  });
  const nl = context.language === 'nl';
  return tell(context, asJson, made, [
    nl ? `Momentopname gemaakt: ${clean(made.file)}, ${made.bytes} bytes` : `Snapshot made: ${clean(made.file)}, ${made.bytes} bytes`,
    ...known(made, nl),
  ]);
}

async function load({ file: source, json: asJson }: Given, context: Context): Promise<number> {
  const loaded = await watched(context, undefined, (services, progress) => services.snapshots.load(String(source), progress));
  const nl = context.language === 'nl';
  const seconds = (loaded.milliseconds / 1000).toFixed(1);
  const happened = loaded.changed
    ? [`Nagerekend en geladen in ${seconds} s`, `Verified and loaded in ${seconds} s`]
    : ['Deze catalogus was al geladen; er is niets gewijzigd', 'This catalogue was loaded already; nothing was changed'];
  return tell(context, asJson, loaded, [happened[nl ? 0 : 1] ?? '', ...known(loaded, nl)]);
}

interface Known {
  readonly catalogueVersion: string;
  readonly rulesVersion: string;
  readonly nodes: number;
  readonly edges: number;
  readonly sha256: string;
}
const known = ({ catalogueVersion, rulesVersion, nodes, edges, sha256 }: Known, nl: boolean): string[] => [
  nl
    ? `catalogus ${catalogueVersion}, regels ${rulesVersion}, ${nodes} knopen, ${edges} verbindingen`
    : `catalogue ${catalogueVersion}, rules ${rulesVersion}, ${nodes} nodes, ${edges} edges`,
  `SHA-256 ${sha256}`,
];

async function watched<T>(
  { world, language }: Context,
  doing: Readonly<Record<'nl' | 'en', string>> | undefined,
  work: (services: Services, progress: Progress) => Promise<T>,
): Promise<T> {
  const watch = watchProgress(world.stderr, language, doing);
  return withServices(world, (services) => work(services, watch.progress)).finally(() => watch.stop());
}
