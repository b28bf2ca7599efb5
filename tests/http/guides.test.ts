import { appWith } from './support.js';

const { ask } = appWith();
const get = async (path: string) => {
  const { status, text, headers } = await ask.get(path);
  return { status, text, type: headers['content-type'] ?? '' };
};
const targetsIn = (html: string): string[] => [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, target]) => target as string);

/** Every page of the documentation that can be reached from its beginning. */
async function crawl(): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const waiting = ['/docs', '/docs/nl', '/docs/en'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path)) continue;
    const { status, text, type } = await get(path);
    expect([path, status]).toEqual([path, 200]);
    if (!type.startsWith('text/html')) continue;
    pages.set(path, text);
    waiting.push(...targetsIn(text).flatMap((target) => (target.startsWith('/docs') ? [target.replace(/#.*/, '')] : [])));
  }
  return pages;
}

test('every link, picture and anchor of the documentation leads somewhere', async () => {
  const pages = await crawl();
  expect([...pages.keys()].filter((path) => /^\/docs\/(nl|en)\//.test(path))).toHaveLength(8);
  const ids = new Map([...pages].map(([path, text]) => [path, new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]));
  const broken: string[] = [];
  for (const [from, text] of pages) {
    for (const target of targetsIn(text)) {
      // the page itself is there once it is built, and its places are behind the #
      if (/^https?:|^\/(#.*)?$/.test(target)) continue;
      const [path = '', anchor] = target.split('#');
      const to = path === '' ? from : path;
      if (!pages.has(to) && (!to.startsWith('/') || (await get(to)).status !== 200)) broken.push(`${from}: ${target}`);
      if (anchor !== undefined && ids.get(to)?.has(anchor) !== true) broken.push(`${from}: ${target}`);
    }
  }
  expect(broken).toEqual([]);
}, 60_000);

test('nothing inline, and nothing from elsewhere', async () => {
  for (const [path, text] of await crawl())
    expect([path, /<script|style="|src="https?:/.test(text.replaceAll(/<script src="\/docs[^"]*"><\/script>/g, ''))]).toEqual([
      path,
      false,
    ]);
}, 60_000);

test('the beginning is in the language of the reader, and each guide leads to its other language', async () => {
  const { text, headers } = await ask.get('/docs').set('Accept-Language', 'en');
  expect([headers['content-language'], /<html lang="en">/.test(text)]).toEqual(['en', true]);
  const { text: guide } = await ask.get('/docs/nl/assessors');
  expect(guide).toContain('href="/docs/en/assessors"');
});
