import type { Browser } from 'playwright-core';
import { startBrowser } from './browser.js';
import { visit, type Visit, type Visitor } from './open-page.js';
import { startService, type RunningService } from './service.js';

/** A service and a browser for the tests of one file; what a test opened is closed after it. */
export function serviceInBrowser(settings: Readonly<Record<string, string>> = {}) {
  let service: RunningService;
  let browser: Browser;
  let opened: Visit | undefined;

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(settings), startBrowser()]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), service.stop()]);
  });
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });
  const open = async (visitor: Visitor = {}): Promise<Visit> => (opened = await visit(browser, visitor));
  return {
    address: (): string => service.address,
    /** An empty page, as this person has it. */
    open,
    /** A place of the page, such as `plan?level=mbo-4`, once it has a heading. */
    async start(place: string, visitor: Visitor = {}): Promise<Visit> {
      const { page, ...rest } = await open(visitor);
      await page.goto(`${service.address}/#/${place}`);
      await page.locator('h1').waitFor();
      return { page, ...rest };
    },
  };
}
