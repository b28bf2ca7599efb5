import type { Page } from 'playwright-core';
import { serviceInBrowser } from './under-test.js';

const { address, open } = serviceInBrowser();
let page: Page;
let complaints: string[];

beforeEach(async () => {
  ({ page, complaints } = await open({ width: 1400 }));
});

const boxes = (of: string): Promise<DOMRect[]> =>
  page.$$eval(of, (all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
const apart = (a: DOMRect, b: DOMRect): boolean => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

test.each(['nl', 'en'])('names on the map in %s touch neither each other nor a station, as a browser draws them', async (lang) => {
  const response = await page.goto(`${address()}/v1/maps/all.svg?lang=${lang}`);
  expect([response?.status(), response?.headers()['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
  const [names, signs] = [await boxes('text:not(.mark)'), await boxes('circle.ring')];
  expect(names.length).toBeGreaterThan(30);
  // a line of text has air above and below its letters: lines of one name may share that and no more
  const inked = names.map((one): DOMRect => Object.assign({}, one, { top: one.top + 2, bottom: one.bottom - 2 }));
  const meet = inked.flatMap((a, at) => [...inked.slice(at + 1), ...signs].filter((b) => !apart(a, b)).map((b) => [a, b]));
  expect(meet).toEqual([]);
  expect(complaints).toEqual([]);
});

test('its style applies under its policy, in both themes', async () => {
  const paper = async (query: string): Promise<string> => {
    await page.goto(`${address()}/v1/maps/branch:ict-support.svg${query}`);
    return page.$eval('.paper', (one) => getComputedStyle(one).fill);
  };
  expect(await paper('?theme=light')).toBe('rgb(255, 255, 255)');
  expect(await paper('?theme=dark')).toBe('rgb(18, 24, 31)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper('')).toBe('rgb(18, 24, 31)');
  expect(await paper('?theme=light')).toBe('rgb(255, 255, 255)');
  expect(complaints).toEqual([]);
});
