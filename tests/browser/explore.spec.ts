import type { Page } from 'playwright-core';
import { barriers, type Visit, type Visitor } from './open-page.js';
import { serviceInBrowser } from './under-test.js';

const { address, start: startAt } = serviceInBrowser();

async function start(query = '', visitor: Visitor = {}): Promise<Visit> {
  const opened = await startAt(query === '' ? 'explore' : `explore?${query}`, visitor);
  await opened.page.locator('#explore-q').waitFor();
  return opened;
}

const developer = 'node=function:software-developer';
const words = {
  nl: { search: 'Zoek', label: 'Soort', branch: 'Richting', function: 'Functies' },
  en: { search: 'Search', label: 'Kind', branch: 'Branch', function: 'Functions' },
} as const;
const found = (page: Page) => page.locator('.found li');
const title = (page: Page) => page.locator('h2#node');

describe.each(['nl', 'en'] as const)('the catalogue in %s', (language) => {
  const say = words[language];

  test('by keyboard alone: search, a node, one of its neighbours, and back', async () => {
    const { page, complaints } = await start('', { language });
    await page.getByLabel(say.search, { exact: true }).focus();
    await page.keyboard.type('developer', { delay: 20 });
    await found(page).first().waitFor();
    await page.waitForURL(/q=developer/);
    const link = found(page).filter({ hasText: 'Software developer' }).first().getByRole('link');
    await link.focus();
    await page.keyboard.press('Enter');
    await title(page).waitFor();
    expect(page.url()).toContain('q=developer');
    const before = await title(page).innerText();
    await page.locator('a.around-node').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((was) => document.querySelector('#node')?.textContent !== was, before);
    // whoever came by a link reads on at the node
    await page.waitForFunction(() => document.activeElement?.id === 'node');
    await page.goBack();
    await page.waitForFunction((was) => document.querySelector('#node')?.textContent === was, before);
    // the search is still there
    expect(await page.getByLabel(say.search, { exact: true }).inputValue()).toBe('developer');
    expect(complaints).toEqual([]);
  });

  test('a kind and a branch narrow what is found, and both stand in the address', async () => {
    const { page, complaints } = await start('', { language });
    await page.getByLabel(say.label, { exact: true }).selectOption({ label: say.function });
    await found(page).nth(1).waitFor();
    const all = await page.locator('#found + p').innerText();
    await page.getByLabel(say.branch, { exact: true }).selectOption('branch:ict-support');
    await page.waitForURL(/label=Function&branch=branch:ict-support/);
    await page.waitForFunction((was) => document.querySelector('#found + p')?.textContent !== was, all);
    expect(Number.parseInt(await page.locator('#found + p').innerText(), 10)).toBeLessThan(Number.parseInt(all, 10));
    expect(complaints).toEqual([]);
  });

  test('a node tells what it is, where that stands to the line, and its relations with their sources', async () => {
    const { page, complaints } = await start(developer, { language });
    await title(page).waitFor();
    expect(await page.locator('.properties').innerText()).toContain('function:software-developer');
    expect(await page.locator('article .sources').innerText()).toMatch(language === 'nl' ? /regel \d+/ : /line \d+/);
    const relation = page.locator('.relation').first();
    await relation.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await relation.locator('.sources').first().innerText()).toMatch(language === 'nl' ? /regel \d+/ : /line \d+/);
    // the drawing and the list beside it name the same nodes; both come after the node itself
    await page.locator('a.around-node').nth(3).waitFor();
    const drawn = await page.locator('a.around-node').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    const listed = await page.locator('section:has(.around) details a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(drawn.length).toBeGreaterThan(3);
    expect(listed).toEqual(drawn);
    expect(complaints).toEqual([]);
  });

  test('figures: degrees, and measures of the service, each row a way in', async () => {
    const { page, complaints } = await start('', { language });
    const rows = page.locator('section[aria-labelledby=measures] tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(15);
    await page.locator('#measure').selectOption('path-census');
    await page.locator('section[aria-labelledby=measures] caption', { hasText: language === 'nl' ? 'van 4' : 'of 4' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.locator('#measure').selectOption('pagerank');
    await rows.first().getByRole('link').click();
    await title(page).waitFor();
    expect(complaints).toEqual([]);
  });
});

test('a long relation is read page by page', async () => {
  const { page } = await start('node=branch:ict-support');
  await title(page).waitFor();
  // a core task with nineteen competences
  await page.goto(`${address()}/#/explore?label=CoreTask`);
  await found(page).first().waitFor();
  for (const link of await found(page).getByRole('link').all()) {
    await link.click();
    await page.locator('.relation').first().waitFor();
    const more = page.getByRole('button', { name: /^Toon meer \(10 van/ });
    if ((await more.count()) === 0) continue;
    const relation = page.locator('.relation').filter({ has: more }).first();
    const total = Number(await relation.locator('.nl-data-badge').innerText());
    await more.first().click();
    await page.waitForFunction(
      (count) => Array.from(document.querySelectorAll('.relation')).some((one) => one.querySelectorAll('.edges > li').length === count),
      total,
    );
    return;
  }
  throw new Error('no core task has more than ten of anything');
});

test('an id there is not, and an address that makes no sense, are said to be so', async () => {
  const { page } = await start('node=function:no-such&label=Person');
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain('function:no-such');
  await page.getByText('Eén deel van dit adres was niet te lezen').waitFor();
  expect(await barriers(page)).toEqual([]);
});

test('nothing found is said', async () => {
  const { page } = await start('q=zzzzzz');
  await page.getByText('0 knopen').waitFor();
});

test('links: files only where the service offers them, the others lead somewhere', async () => {
  const { page } = await start();
  const description = (await (await fetch(`${address()}/v1/openapi.json`)).json()) as { paths: Record<string, unknown> };
  const links = page.locator('section[aria-labelledby=further] a');
  await page.waitForLoadState('networkidle');
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(hrefs.some((href) => href.startsWith('/v1/exports/'))).toBe('/exports/{format}' in description.paths);
  // the explorer is there when it was asked for at the start
  for (const href of hrefs.filter((one) => one !== '/graphql/explorer')) expect((await fetch(`${address()}${href}`)).status).toBe(200);
});
