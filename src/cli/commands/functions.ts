import { z } from 'zod';
import type { Item, ListRequest } from '../../catalogue/browse.js';
import type { Services } from '../../services.js';
import { readInput } from '../../validation/read-input.js';
import { numeric, type Given } from '../constraint-options.js';
import { optionName } from '../option-names.js';
import { exitCodes } from '../exit-codes.js';
import { nameOf } from '../step-words.js';
import { table } from '../table.js';
import { cleanAll, pad } from '../text.js';
import { say } from '../words.js';
import { withServices, type Context } from '../world.js';
import { loadIfEmpty } from './load.js';

/** A branch may be typed without its prefix. */
const filters = z.object({
  q: z.string().optional(),
  branch: z
    .string()
    .transform((id) => (id.includes(':') ? id : `branch:${id}`))
    .optional(),
  level: z.int().min(1).max(8).optional(),
});

export async function functionsCommand(given: Given, context: Context): Promise<number> {
  const { q, branch, level } = readInput(
    filters,
    { ...given, level: numeric(given['level']) },
    { what: ['opties', 'options'], place: ([key]) => optionName(String(key)) },
  );
  const items = await withServices(context.world, async (services) => {
    await loadIfEmpty(services, context);
    return allPages(services, {
      ...(q === undefined ? {} : { q }),
      filters: { ...(branch === undefined ? {} : { branch }), ...(level === undefined ? {} : { level }) },
    });
  });
  context.world.stdout.write(given['json'] === true ? `${JSON.stringify(items, null, 2)}\n` : drawFunctions(items, context));
  return exitCodes.fine;
}

async function allPages(services: Services, request: Pick<ListRequest, 'q' | 'filters'>): Promise<Item[]> {
  const items: Item[] = [];
  for (let page = 1; ; page += 1) {
    const { items: more, total } = await services.browse.list('functions', { ...request, page, pageSize: 100 });
    items.push(...more);
    if (more.length === 0 || items.length >= total) return items;
  }
}

/** Grouped by branch rather than with a column for it: ids must stand whole to be copied, and 80 columns hold no fourth column. */
function drawFunctions(given: readonly Item[], { language, width, ink }: Context): string {
  if (given.length === 0) return `${say(language, 'functionsNone')}\n`;
  const items = cleanAll(given);
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(branchOf(item), [...(groups.get(branchOf(item)) ?? []), item]);
  const idWidth = Math.max(...items.map((item) => item.id.length));
  const heads = [
    { title: say(language, 'id'), keep: true },
    { title: say(language, 'levelShort'), right: true },
    { title: say(language, 'name') },
  ];
  const blocks = [...groups]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([branch, members]) => {
      const rows = members.map((item) => [
        pad(item.id, idWidth),
        typeof item['level'] === 'number' ? String(item['level']) : '?',
        nameOf(item, language),
      ]);
      const heading = branch === '' ? say(language, 'noBranch') : branch;
      return [ink.line(heading), ...table(heads, rows, width, ink.faint), ''];
    });
  return `${[...blocks.flat(), say(language, 'functionsTotal', { n: items.length })].join('\n')}\n`;
}

function branchOf(item: Item): string {
  const branches = Array.isArray(item['branches']) ? (item['branches'] as readonly { readonly id: string }[]) : [];
  return branches.map(({ id }) => id).join(', ');
}
