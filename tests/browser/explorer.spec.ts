import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.js';
import { startService, type RunningService } from './service.js';

let service: RunningService;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [service, browser] = await Promise.all([startService({ GRAPHQL_EXPLORER: 'yes' }), startBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), service.stop()]);
});
beforeEach(async () => {
  complaints = [];
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(15_000);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    // a page reads the schema anew when its address changes, and drops the reading under way
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') complaints.push(`request failed: ${request.url()} ${why}`);
  });
});
afterEach(() => page.close());

test('the explorer asks and shows the answer, wholly from its own address and within its policy', async () => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  const response = await page.goto(`${service.address}/graphql/explorer`);
  expect(response?.headers()['content-security-policy']).not.toContain('unsafe');
  await page.waitForSelector('.cm-content');
  const answered = page.waitForResponse(
    (one) => one.url().endsWith('/graphql') && (one.request().postData() ?? '').includes('query Functions'),
  );
  await page.locator('.cm-content').first().click();
  await page.keyboard.press('Control+Enter');
  const { data } = (await (await answered).json()) as { data: { functions: { nodes: { name: string }[] } } };
  expect(data.functions.nodes).toHaveLength(5);
  await page
    .getByText(data.functions.nodes[4]?.name ?? '', { exact: false })
    .first()
    .waitFor();
  const picture = process.env['SCREENSHOT'];
  await page.screenshot(picture === undefined ? {} : { path: picture });
  expect([...hosts].filter((host) => host !== '')).toEqual([new URL(service.address).host]);
  expect(complaints).toEqual([]);
});
