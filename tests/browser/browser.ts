import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where it is; undefined: this machine has none. */
export const browserProgram = (): string | undefined => places.find((place) => place !== undefined && existsSync(place));

/** A browser of this machine; quiet, since its own look-ups would be noise in the tests. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = browserProgram();
  if (executablePath === undefined) throw new Error('no Chromium found: install it, or set CHROMIUM to the program');
  return chromium.launch({
    executablePath,
    headless: true,
    // --no-sandbox: Chromium refuses to run as root otherwise, and the pages are ours
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
