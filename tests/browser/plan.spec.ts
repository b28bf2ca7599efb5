import type { Page } from 'playwright-core';
import { barriers, type Visit, type Visitor } from './open-page.js';
import { serviceInBrowser } from './under-test.js';

const { address, start: startAt } = serviceInBrowser();

const start = (query = '', visitor: Visitor = {}): Promise<Visit> => startAt(query === '' ? 'plan' : `plan?${query}`, visitor);

const words = {
  nl: {
    functions: 'Functies, nu en eerder',
    goal: 'Doel',
    paths: 'Mogelijke paden',
    undo: 'Ongedaan maken',
    near: 'Laat zien wat dichtbij is',
  },
  en: { functions: 'Functions, now and before', goal: 'Goal', paths: 'Possible paths', undo: 'Undo', near: 'Show what is near' },
} as const;
const ready = 'function=function:ict-servicedesk-medewerker&level=mbo-4&to=function:software-developer';
const alternatives = (page: Page) => page.locator('table.alternatives tbody tr');

describe.each(['nl', 'en'] as const)('the conversation in %s', (language) => {
  const say = words[language];

  test('by keyboard alone: who I am, where to, and the paths', async () => {
    const { page, complaints, asked } = await start('', { language });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.getByLabel(say.functions, { exact: true }).first().focus();
    await page.keyboard.type('servicedesk', { delay: 20 });
    await page.locator('.options:visible li').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.held .chip').waitFor();
    await page.getByRole('combobox', { name: say.goal, exact: true }).focus();
    await page.keyboard.type('software', { delay: 20 });
    await page.locator('.options:visible li').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await alternatives(page).first().waitFor();
    expect(await alternatives(page).count()).toBeGreaterThanOrEqual(1);
    expect(complaints).toEqual([]);
    // what somebody can do stands in no address that is sent
    expect(asked.filter((line) => /function:|competence:|mbo-4|servicedesk|software/.test(line))).toEqual([]);
  });

  test('a link holds the whole conversation, and undo takes a change back', async () => {
    const { page } = await start(ready, { language });
    await alternatives(page).first().waitFor();
    const before = page.url();
    await page.getByRole('radio', { name: language === 'nl' ? 'Zo veel mogelijk wat u al kunt' : /As much as possible/ }).check();
    await page.waitForURL(/objective=overlap/);
    await page.getByRole('button', { name: say.undo }).click();
    await page.waitForURL(before);
    expect(await page.locator('input[name=objective]').first().isChecked()).toBe(true);
  });

  test('another path is chosen, and its cards tell what is held, what is lacking and where that stands', async () => {
    const { page, complaints } = await start(ready, { language });
    await alternatives(page).nth(1).waitFor();
    await alternatives(page).nth(1).getByRole('radio').check();
    await page.waitForURL(/chosen=1/);
    const card = page.locator('article.card').first();
    await card.waitFor();
    expect(await card.locator('.marks li').count()).toBeGreaterThan(0);
    await card.locator('summary').click();
    expect(await card.locator('details li').first().innerText()).toMatch(language === 'nl' ? /regel \d+/ : /line \d+/);
    expect(complaints).toEqual([]);
  });

  test('what if something were recognised: the same search beside it', async () => {
    const { page } = await start(ready, { language });
    await page.locator('.marks .lack button').first().click();
    await page.locator('.what-if table').waitFor();
    expect(await page.locator('.what-if tbody tr').count()).toBe(4);
    await page.locator('.what-if').getByRole('button').last().click();
    await page.locator('.what-if').waitFor({ state: 'detached' });
  });

  test('no path: the smallest change is a button, and makes one', async () => {
    const { page } = await start(`${ready}&limit.minOverlap=0.95`, { language });
    const warning = page.locator('.utrecht-alert--warning');
    await warning.waitFor();
    expect(await barriers(page)).toEqual([]);
    await warning.getByRole('button').first().click();
    await alternatives(page).first().waitFor();
  });

  test('no goal yet: what is near, with a reason each, and one becomes the goal', async () => {
    const { page } = await start('function=function:ict-servicedesk-medewerker&level=mbo-4', { language });
    await page.getByRole('button', { name: say.near }).click();
    const cards = page.locator('article.near');
    await cards.first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await cards.first().getByRole('button').click();
    await page.waitForURL(/to=function/);
  });

  test('the report opens as a page of its own, with its style', async () => {
    const { page, context, complaints } = await start(ready, { language });
    await page.locator('.report button').click();
    const [report] = await Promise.all([context.waitForEvent('page'), page.locator('.report a').first().click()]);
    await report.locator('h1').waitFor();
    expect(await report.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe('none');
    expect(complaints).toEqual([]);
  });
});

test('a broken link says what was left out', async () => {
  const { page } = await start('function=function:ict-servicedesk-medewerker~sworn&limit.minOverlap=%7B');
  await page.getByText('2 delen van dit adres waren niet te lezen').waitFor();
});

test('an id that is not known is named, with what to do', async () => {
  const { page } = await start('function=function:no-such&to=function:software-developer');
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain('function:no-such');
});

test('a passport is read into what one can do, and what is not known is listed', async () => {
  const { page } = await start(ready);
  const passport = await fetch(`${address()}/v1/passports`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      profile: { competences: [{ id: 'competence:analytisch', evidence: 'evidenced' }] },
      to: 'function:software-developer',
    }),
  });
  await page.getByText('Meer invullen').click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'passport.json', mimeType: 'application/json', buffer: Buffer.from(await passport.text()) });
  await page.waitForURL(/competence=competence:analytisch~evidenced/);
  await page.locator('input[type=file]').setInputFiles({ name: 'no.json', mimeType: 'application/json', buffer: Buffer.from('no') });
  await page.getByText('Dit bestand is geen JSON').waitFor();
});
