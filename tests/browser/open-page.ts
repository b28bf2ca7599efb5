import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** what the console and exceptions said */
  readonly complaints: string[];
  /** addresses asked for */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}
export interface Visitor {
  readonly language?: 'nl' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
}

/** A browser as a person would have it, in their language, theme and width. */
export async function visit(browser: Browser, { language = 'nl', theme = 'light', width = 1280 }: Visitor = {}): Promise<Visit> {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const context = await browser.newContext({ locale, colorScheme: theme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  // the first search on a server that has just started waits for its plans
  page.setDefaultTimeout(45_000);
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  return { page, context, complaints, asked, close: () => context.close() };
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'EN-301-549'];

/** What axe finds wrong with the page as it is now, in a line each; empty: nothing. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/** Pictures for people: SCREENSHOTS=folder npm run test:browser. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
