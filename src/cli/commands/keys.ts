import { keyRequest, type ApiKey } from '../../access/keys.js';
import { readInput } from '../../validation/read-input.js';
import type { CommandSpec } from '../command.js';
import { numeric, type Given } from '../constraint-options.js';
import { exitCodes } from '../exit-codes.js';
import { helpWords } from '../help-words.js';
import type { Language } from '../language.js';
import { table } from '../table.js';
import { clean } from '../text.js';
import { missingOption } from '../usage-error.js';
import { withServices, type Context } from '../world.js';

const json = { flags: '--json', help: helpWords.json };

/** Keys people call the service with when ACCESS=keys; of the tenant that TENANT names. */
export const keyCommands: readonly CommandSpec[] = [
  {
    name: 'keys make',
    group: { nl: 'sleutels waarmee anderen de dienst aanroepen (ACCESS=keys)', en: 'keys others call the service with (ACCESS=keys)' },
    help: { nl: 'maak een sleutel; hij wordt eenmaal getoond', en: 'make a key; it is shown once' },
    options: [
      {
        flags: '--role <role...>',
        help: {
          nl: 'wat de houder mag: assessor, programme, researcher, admin',
          en: 'what its holder may: assessor, programme, researcher, admin',
        },
      },
      {
        flags: '--label <text>',
        help: { nl: 'hoe u hem noemt: het systeem dat hem gebruikt', en: 'what you call it: the system that uses it' },
      },
      {
        flags: '--days <n>',
        help: {
          nl: 'dagen dat hij werkt, 1 tot 730; anders tot hij wordt ingetrokken',
          en: 'days it works, 1 to 730; otherwise until it is revoked',
        },
      },
      json,
    ],
    examples: [
      'padwijzer keys make --role assessor --label "EVC desk"',
      'TENANT=school-a padwijzer keys make --role programme admin --label intake --days 90',
    ],
    run: makeKey,
  },
  {
    name: 'keys list',
    help: { nl: 'toon de sleutels, ook ingetrokken', en: 'show the keys, revoked ones too' },
    options: [json],
    examples: ['padwijzer keys list'],
    run: listKeys,
  },
  {
    name: 'keys revoke',
    help: { nl: 'trek een sleutel in, meteen en overal', en: 'revoke a key, at once and everywhere' },
    options: [{ flags: '--id <id>', help: { nl: 'id van de sleutel', en: 'id of the key' } }],
    examples: ['padwijzer keys revoke --id 5f0c9a1e7b3d2468'],
    run: revokeKey,
  },
];

async function makeKey({ role, label, days, json: asJson }: Given, { world, language }: Context): Promise<number> {
  if (role === undefined) throw missingOption('--role <role...>', 'keys make');
  if (label === undefined) throw missingOption('--label <text>', 'keys make');
  const request = readInput(
    keyRequest,
    { label, roles: role, ...(days === undefined ? {} : { days: numeric(days) }) },
    { what: ['de opties', 'options'], place: ([name]) => ({ roles: '--role' })[String(name)] ?? `--${String(name)}` },
  );
  const made = await withServices(world, async (services) => {
    await services.prepare();
    return services.keys.make(request);
  });
  if (asJson === true) world.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
  else {
    // the key alone on stdout, so that a script can keep it
    world.stdout.write(`${made.key}\n`);
    world.stderr.write(`${nowOrNever[language].replace('{id}', made.id)}\n`);
  }
  return exitCodes.fine;
}

const nowOrNever = {
  nl: 'Dit is de enige keer dat sleutel {id} getoond wordt: bewaard is alleen een hash.',
  en: 'This is the only time key {id} is shown: only a hash is kept.',
};

async function listKeys({ json: asJson }: Given, { world, language, width, ink }: Context): Promise<number> {
  const keys = await withServices(world, (services) => services.keys.list());
  if (asJson === true) world.stdout.write(`${JSON.stringify(keys, null, 2)}\n`);
  else if (keys.length === 0) world.stdout.write(language === 'nl' ? 'Er zijn geen sleutels.\n' : 'There are no keys.\n');
  else {
    const heads = (language === 'nl' ? ['Id', 'Naam', 'Rollen', 'Stand'] : ['Id', 'Label', 'Roles', 'State']).map((title, at) => ({
      title,
      keep: at === 0,
    }));
    const rows = keys.map((key) => [key.id, clean(key.label), key.roles.join(', '), stateOf(key, language)]);
    world.stdout.write(`${table(heads, rows, width, ink.strong).join('\n')}\n`);
  }
  return exitCodes.fine;
}

function stateOf({ revokedAt, expiresAt }: ApiKey, language: Language): string {
  const nl = language === 'nl';
  if (revokedAt !== null) return `${nl ? 'ingetrokken' : 'revoked'} ${revokedAt.slice(0, 10)}`;
  if (expiresAt !== null) return `${nl ? 'tot' : 'until'} ${expiresAt.slice(0, 10)}`;
  return nl ? 'geldig' : 'valid';
}

async function revokeKey({ id }: Given, { world, language }: Context): Promise<number> {
  if (typeof id !== 'string') throw missingOption('--id <id>', 'keys revoke');
  await withServices(world, (services) => services.keys.revoke(id));
  world.stdout.write(language === 'nl' ? `Sleutel ${id} is ingetrokken.\n` : `Key ${id} is revoked.\n`);
  return exitCodes.fine;
}
