import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { startBrowser } from './browser.js';
import { barriers, visit } from './open-page.js';
import { startService, type RunningService } from './service.js';

let folder: string;
let service: RunningService;
let browser: Browser;
let key: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'padwijzer-'));
  const settings = { GRAPH_URL: join(folder, 'graph.grafeo') };
  const cli = (...words: string[]) =>
    promisify(execFile)(process.execPath, ['dist/cli.js', ...words], { env: { ...process.env, ...settings } });
  await cli('load');
  const { stdout } = await cli('keys', 'make', '--role', 'assessor', '--label', 'desk', '--json');
  ({ key } = JSON.parse(stdout) as { key: string });
  [service, browser] = await Promise.all([startService({ ...settings, ACCESS: 'keys' }), startBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), service.stop()]);
  await rm(folder, { recursive: true });
});

test('with a key a candidate is stored and found again, and the key stays out of addresses and storage', async () => {
  const { page, asked, close } = await visit(browser);
  try {
    await page.goto(`${service.address}/#/plan?function=function:ict-servicedesk-medewerker&level=mbo-4&to=function:software-developer`);
    // without a key nothing is answered, and the page says what to do
    await page.getByRole('alert').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByText('Bewaarde kandidaat').click();
    await page.getByLabel('Sleutel').fill(key);
    await page.locator('table.alternatives tbody tr').first().waitFor();
    await page.getByLabel('Verwijzing (zonder naam of BSN)').fill('desk-7');
    await page.getByRole('button', { name: 'Bewaar voor deze kandidaat' }).click();
    await page.getByText('Bewaard onder desk-7').waitFor();
    await page.getByRole('button', { name: 'Gebruik deze verwijzing' }).click();
    await page.waitForURL(/candidate=desk-7/);
    await page.locator('table.alternatives tbody tr').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(asked.filter((line) => line.includes(key))).toEqual([]);
    expect(page.url()).not.toContain(key);
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(key);
  } finally {
    await close();
  }
});
