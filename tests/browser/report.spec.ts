import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.js';
import { startService, type RunningService } from './service.js';

const searchOf = (name: string) => readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8');
const example = { ...(JSON.parse(searchOf('path-search')) as object), planning: { hoursPerWeek: 8 } };
let service: RunningService;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), startBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), service.stop()]);
});
beforeEach(async () => {
  complaints = [];
  page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
});
afterEach(() => page.close());

/** A browser as a person would have it, with the question posted; the policy of the answer applies as it was sent. */
async function open(language: 'nl' | 'en', search: object = example): Promise<void> {
  const address = `${service.address}/v1/path-searches`;
  await page.route(address, (route) =>
    route.continue({
      method: 'POST',
      postData: JSON.stringify(search),
      headers: { ...route.request().headers(), 'content-type': 'application/json', accept: 'text/html', 'accept-language': language },
    }),
  );
  const response = await page.goto(address);
  expect([response?.status(), response?.headers()['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
}

test.each(['nl', 'en'] as const)('the report in %s prints on one to three pages', async (language) => {
  await open(language);
  const picture = process.env['SCREENSHOT'];
  // a picture for people: SCREENSHOT=report npm run test:browser
  if (picture !== undefined) await page.screenshot({ fullPage: true, path: `${picture}-${language}.png` });
  const pdf = (
    await page.pdf({ preferCSSPageSize: true, ...(picture === undefined ? {} : { path: `${picture}-${language}.pdf` }) })
  ).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  expect(pages).toBeGreaterThanOrEqual(1);
  expect(pages).toBeLessThanOrEqual(3);
  // A4 in points, give or take one
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[4-6][\d.]* 84[1-3][\d.]*\]/);
  expect(complaints).toEqual([]);
});

/** As long as a question can make it: steps, holdings, texts of 500 characters, alternatives. */
async function longest(via: readonly string[], constraints: object): Promise<object> {
  const idsOf = async (collection: string, most: number) => {
    const answer = await fetch(`${service.address}/v1/${collection}?pageSize=${most}`);
    return ((await answer.json()) as { items: { id: string }[] }).items.map(({ id }) => id);
  };
  const text = 'Opleiding netwerken en beheer bij een grote organisatie '.repeat(9).slice(0, 500);
  return {
    profile: {
      ...(JSON.parse(searchOf('service-desk-worker')) as object),
      workProcesses: await idsOf('work-processes', 12),
      unresolved: Array.from({ length: 10 }, () => ({ text })),
    },
    to: 'function:ict-infrastructuur-architect',
    constraints: { maxSteps: 6, ...constraints, via: via.map((name) => `function:${name}`) },
    planning: { hoursPerWeek: 16 },
    alternatives: 20,
  };
}
const infrastructure = ['ict-infrastructuur-operator', 'ict-infrastructuur-technicus', 'ict-infrastructuur-engineer'];

test.each([
  ['four steps', 4, infrastructure, {}],
  ['six steps', 6, [...infrastructure, 'medewerker-ict', 'datacenter-operator'], { overshoot: true, minDerivedOverlap: 0 }],
] as const)('the longest report, %s, prints on three pages', async (_, steps, via, constraints) => {
  for (const language of ['nl', 'en'] as const) {
    await open(language, await longest(via, constraints));
    expect(await page.locator('.step').count()).toBe(steps);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(3);
    // what is left out says so, and where it is
    expect(await page.locator('#standing ~ dl').innerText()).toMatch(/wie u begeleidt heeft de hele lijst|your adviser has the whole list/);
    await page.unrouteAll();
  }
});

test('its style applies under the policy, and nothing is fetched', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open('nl');
  // the icon a browser looks for by itself is no part of the page
  expect(requests.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([`${service.address}/v1/path-searches`]);
  expect(await page.$eval('.step', (card) => getComputedStyle(card).borderTopStyle)).toBe('solid');
});

test('a screen reader finds its way: language, one h1, ordered headings, named drawing, headed tables', async () => {
  await open('en');
  expect(await page.$eval('html', (html) => html.lang)).toBe('en');
  const levels = await page.$$eval('h1, h2, h3, h4', (all) => all.map((heading) => Number(heading.tagName.slice(1))));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.slice(1).forEach((level, at) => expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1));
  expect(await page.getByRole('img', { name: /^The path as a line with stations: .+ → / }).count()).toBe(1);
  expect(await page.$$eval('th', (all) => all.filter((head) => !head.hasAttribute('scope')).length)).toBe(0);
});

test('labels of the drawing do not touch, and a phone needs no sideways scrolling', async () => {
  await open('nl');
  const boxes = await page.$$eval('svg.route > text', (all) => all.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes.length).toBeGreaterThan(3);
  const inside = await page.$eval('svg.route', (svg) => svg.getBoundingClientRect().toJSON() as DOMRect);
  boxes.forEach((box, at) => {
    expect(box.right).toBeLessThanOrEqual(inside.right);
    // a line of text has air above and below its letters: boxes may share that and no more
    if (at > 0) expect(box.top - (boxes[at - 1]?.bottom ?? 0)).toBeGreaterThan(-4);
  });
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
