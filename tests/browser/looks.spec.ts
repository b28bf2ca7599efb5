import type { Page } from 'playwright-core';
import { barriers, picture } from './open-page.js';
import { serviceInBrowser } from './under-test.js';

const { start } = serviceInBrowser();

const person = 'function=function:ict-servicedesk-medewerker&level=mbo-4';
const answered = `plan?${person}&to=function:software-developer`;
const paths = (page: Page): Promise<void> => page.locator('table.alternatives tbody tr').first().waitFor();
const group = [
  'reference,educationLevel,functions,competences',
  ...Array.from({ length: 12 }, (_, at) => {
    const held = ['analytisch', 'communicatief', 'samenwerken', 'klantgericht'].filter((_one, bit) => ((at >> bit) & 1) === 1);
    const desk = at % 2 === 0 ? 'function:ict-servicedesk-medewerker' : '';
    return `deelnemer-${at},mbo-${2 + (at % 3)},${desk},${held.map((name) => `competence:${name}`).join('|')}`;
  }),
  'fout,mbo-9,,',
  'kort,mbo-2',
].join('\n');

/** Each state of a page: where it is, and what to do or to wait for until it stands there. */
const states: Readonly<Record<string, readonly [place: string, until: (page: Page) => Promise<void>]>> = {
  'plan-empty': ['plan', async () => undefined],
  'plan-asked': [`plan?${person}`, async () => undefined],
  'plan-answered': [answered, paths],
  'plan-what-if': [`${answered}&if=competence:analytisch`, (page) => page.locator('.what-if table').waitFor()],
  'programme-empty': ['programme', (page) => page.locator('input[type=file]').waitFor()],
  programme: [
    'programme?goal=function:ict-infrastructuur-operator&goal=function:software-architect&limit.minOverlap=0.3&group=target-group:zij-instromers',
    async (page) => {
      await page.locator('input[type=file]').setInputFiles({ name: 'groep.csv', mimeType: 'text/csv', buffer: Buffer.from(group) });
      await page.locator('.nl-button--primary').click();
      await page.locator('table.people tbody tr').first().waitFor();
    },
  ],
  'explore-figures': ['explore', (page) => page.locator('.figure-table').first().waitFor()],
  'explore-found': ['explore?label=Course&level=4', (page) => page.locator('.figure-table').first().waitFor()],
  explore: ['explore?q=developer&node=function:software-developer', (page) => page.locator('.around').waitFor()],
  accessibility: ['accessibility', (page) => page.locator('article').waitFor()],
};
const looks = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 768 },
  { theme: 'dark', width: 390 },
] as const;

describe.each(Object.entries(states))('nobody is shut out: %s', (name, [place, until]) => {
  // one page in every look: loading it anew for each takes four times as long and finds the same
  test.each(['nl', 'en'] as const)('in %s, at each width, light and dark', async (language) => {
    const { page, complaints } = await start(place, { language });
    await until(page);
    await page.waitForLoadState('networkidle');
    for (const { theme, width } of language === 'nl' ? looks : looks.slice(0, 1)) {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      expect([theme, width, await barriers(page)]).toEqual([theme, width, []]);
      // no scrolling sideways at any width
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([theme, width, Math.max(0, over)]).toEqual([theme, width, 0]);
      if (language === 'nl') await picture(page, `${name}-${theme}-${width}`);
    }
    expect(complaints).toEqual([]);
  });
});

test('the first view takes under 200 kB of script, as it is sent', async () => {
  const { page } = await start('plan');
  await page.waitForLoadState('networkidle');
  const sizes = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((one) => ({ name: one.name, size: (one as PerformanceResourceTiming).encodedBodySize })),
  );
  const scripts = sizes.filter(({ name }) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(200_000);
});
