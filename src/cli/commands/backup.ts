import { manifestFileOf, type Manifest } from '../../backups/manifest.js';
import { PadwijzerError } from '../../errors.js';
import { tell } from '../ask-and-tell.js';
import type { CommandSpec } from '../command.js';
import type { Given } from '../constraint-options.js';
import { helpWords } from '../help-words.js';
import { clean } from '../text.js';
import type { Context } from '../world.js';

const json = { flags: '--json', help: helpWords.json };
const file = { flags: '<file>', help: { nl: 'het bestand van de back-up', en: 'the file of the backup' } };

/** Copies of the whole graph file, for who runs the service on its own machine. */
export const backupCommands: readonly CommandSpec[] = [
  {
    name: 'backup',
    help: {
      nl: 'maak een back-up van het graafbestand, ook terwijl de dienst draait, en reken hem na',
      en: 'back up the graph file, also while the service runs, and verify the copy',
    },
    arguments: [file],
    options: [json],
    examples: ['padwijzer backup /var/backups/padwijzer-2026-07-01.grafeo'],
    run: make,
  },
  {
    name: 'restore',
    help: {
      nl: 'zet een back-up terug op de plaats van GRAPH_URL, met de dienst gestopt',
      en: 'put a backup where GRAPH_URL points, with the service stopped',
    },
    arguments: [file],
    options: [
      {
        flags: '--force',
        help: {
          nl: 'ook als daar al een graaf staat: die blijft ernaast bewaard',
          en: 'also when a graph is there: that one is kept beside it',
        },
      },
      json,
    ],
    examples: ['padwijzer restore /var/backups/padwijzer-2026-07-01.grafeo'],
    run: restore,
  },
];

const backups = ({ world }: Context) => {
  if (world.backups === undefined) throw new PadwijzerError('not-available-yet', 'backup', { messageNl: 'backup' });
  return world.backups();
};

async function make({ file: target, json: asJson }: Given, context: Context): Promise<number> {
  const made = await (await backups(context)).make(String(target));
  const nl = context.language === 'nl';
  const lines = [
    nl ? `Back-up gemaakt en nagerekend: ${clean(made.file)}` : `Backup made and verified: ${clean(made.file)}`,
    ...known(made, nl),
    nl ? `Bewaar ${clean(manifestFileOf(made.file))} erbij.` : `Keep ${clean(manifestFileOf(made.file))} with it.`,
  ];
  return tell(context, asJson, made, lines);
}

async function restore({ file: source, force, json: asJson }: Given, context: Context): Promise<number> {
  const restored = await (await backups(context)).restore(String(source), force === true);
  const nl = context.language === 'nl';
  const { manifest, kept } = restored;
  const lines = [
    nl ? `Teruggezet en nagerekend: ${clean(restored.file)}` : `Restored and verified: ${clean(restored.file)}`,
    ...known(manifest, nl),
    ...(kept === null ? [] : [nl ? `Wat er stond, staat nu in ${clean(kept)}` : `What was there is now in ${clean(kept)}`]),
    nl
      ? `Wat na ${manifest.madeAt} gewist of gewijzigd is, is weer als toen.`
      : `What was erased or changed after ${manifest.madeAt} is again as it was then.`,
  ];
  return tell(context, asJson, restored, lines);
}

function known({ madeAt, catalogueVersion, bytes, sha256, counts }: Manifest, nl: boolean): string[] {
  const sum = (numbers: Readonly<Record<string, number>>): number => Object.values(numbers).reduce((total, one) => total + one, 0);
  const nodes = sum(counts.nodes);
  const edges = sum(counts.edges);
  return [
    nl
      ? `${madeAt}, catalogus ${catalogueVersion ?? 'geen'}, ${nodes} knopen, ${edges} verbindingen, ${bytes} bytes`
      : `${madeAt}, catalogue ${catalogueVersion ?? 'none'}, ${nodes} nodes, ${edges} edges, ${bytes} bytes`,
    `SHA-256 ${sha256}`,
  ];
}
