import { browserProgram, startBrowser } from '../../tests/browser/browser.js';
import { isBuilt, withBuiltService } from '../lib/built-service.js';
import type { Recorder } from '../lib/figures.js';
import type { Part, Stage } from '../lib/part.js';

/** A browser with nothing kept, each time: until the first field takes letters, and until the first answer stands there. */
async function run(stage: Stage, record: Recorder): Promise<void> {
  const { env, effort } = stage;
  if (!isBuilt() || browserProgram() === undefined) {
    record.remark('The page was not measured: it needs `npm run build` and Chromium (CHROMIUM names the program).');
    return;
  }
  const browser = await startBrowser();
  try {
    await withBuiltService(env, async ({ url }) => {
      const list = await fetch(`${url}/v1/functions?pageSize=1`);
      const { items } = (await list.json()) as { items: { id: string }[] };
      const query = `to=${encodeURIComponent(items[0]?.id ?? '')}&level=mbo-4`;
      const [field, answer]: [number[], number[]] = [[], []];
      let script = 0;
      for (let round = -1; round < effort.of(15, 3); round += 1) {
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.goto(`${url}/#/plan?${query}`);
        await page.locator('[role=combobox]').first().waitFor();
        const until = () => page.evaluate(() => performance.now());
        const ready = await until();
        await page.locator('table.alternatives, .utrecht-alert').first().waitFor();
        const answered = await until();
        script = await page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.endsWith('.js'))
            .reduce((sum, one) => sum + (one as PerformanceResourceTiming).encodedBodySize, 0),
        );
        if (round >= 0) field.push(ready);
        if (round >= 0) answer.push(answered);
        await context.close();
      }
      record.times('first view: until the first field takes letters', field, `${Math.round(script / 1_000)} kB of script as sent`);
      record.times('first view: until the answer to the link stands there', answer);
    });
  } finally {
    await browser.close();
  }
}

export const page: Part = { name: 'page', about: 'the page in a browser that has nothing kept: until it can be used', at: 'closed', run };
