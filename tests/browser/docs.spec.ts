import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.js';
import { startService, type RunningService } from './service.js';

interface OpenApi {
  readonly paths: Record<string, Record<string, { readonly operationId?: string }>>;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];
let service: RunningService;
let browser: Browser;
let page: Page;
/** what the page complained of: errors, refused requests, refusals of the content security policy */
let complaints: string[];

beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), startBrowser()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), service.stop()]);
});

beforeEach(async () => {
  complaints = [];
  page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`request failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(`${service.address}/docs/api`);
  await page.waitForSelector('.opblock');
});

afterEach(async () => {
  await page.close();
});

test('/docs/api shows every operation of /v1/openapi.json', async () => {
  const openapi = (await (await fetch(`${service.address}/v1/openapi.json`)).json()) as OpenApi;
  const described = Object.entries(openapi.paths).flatMap(([path, item]) =>
    methods.filter((method) => method in item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const shown = await page.$$eval('.opblock-summary', (blocks) =>
    blocks.map((block) =>
      [block.querySelector('.opblock-summary-method'), block.querySelector('.opblock-summary-path')]
        .map((part) => part?.textContent.replace(/\u200b/g, '').trim())
        .join(' '),
    ),
  );
  expect(described.length).toBeGreaterThan(3);
  // behind a prefix of the server's address the page shows paths as the description has them
  expect(shown.sort()).toEqual(described.sort());
});

test('/docs/api loads everything from its own address and complains of nothing', async () => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.reload({ waitUntil: 'networkidle' });
  await page.waitForSelector('.opblock');
  expect([...hosts].filter((host) => host !== '')).toEqual([new URL(service.address).host]);
  expect(complaints).toEqual([]);
});

test('an operation opens and shows its parts', async () => {
  await page
    .locator('.opblock', { hasText: '/path-searches' })
    .first()
    .locator('.opblock-summary-control, .opblock-summary')
    .first()
    .click();
  await page.waitForSelector('.opblock.is-open .responses-wrapper');
  const picture = process.env['SCREENSHOT'];
  // a picture for people: SCREENSHOT=docs.png npm run test:browser
  const bytes = await page.screenshot({ fullPage: true, ...(picture === undefined ? {} : { path: picture }) });
  expect(bytes.length).toBeGreaterThan(10_000);
  expect(complaints).toEqual([]);
});
