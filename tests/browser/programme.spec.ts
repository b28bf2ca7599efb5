import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { barriers, type Visit, type Visitor } from './open-page.js';
import { serviceInBrowser } from './under-test.js';

const { start: startAt } = serviceInBrowser();

async function start(query = '', visitor: Visitor = {}): Promise<Visit> {
  const opened = await startAt(query === '' ? 'programme' : `programme?${query}`, visitor);
  await opened.page.locator('input[type=file]').waitFor();
  return opened;
}

const operator = 'function:ict-infrastructuur-operator';
const twoGoals = `goal=${operator}&goal=function:medewerker-ict`;
const words = {
  nl: {
    goals: 'Doelen',
    ask: 'Bekijk de groep',
    stop: 'Stop',
    csv: 'Bewaar als CSV',
    again: 'Bekijk de groep met deze verruiming',
    who: 'Wie',
  },
  en: {
    goals: 'Goals',
    ask: 'Look at the group',
    stop: 'Stop',
    csv: 'Save as CSV',
    again: 'Look at the group with this relaxation',
    who: 'Who',
  },
} as const;

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const choose = (page: Page, file: { name: string; mimeType: string; buffer: Buffer } | string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(file);
const people = (page: Page) => page.locator('table.people tbody tr');
const cell = (page: Page, column: number): Promise<string[]> =>
  page.locator(`table.people tbody tr > :nth-child(${column})`).allInnerTexts();

/** A group in which each person differs, so that there is a result for each. */
const manyPeople = (count: number, prefix = 'p'): string =>
  ['reference,educationLevel,functions,competences']
    .concat(
      Array.from({ length: count }, (_, at) => {
        const bits = [
          'analytisch',
          'communicatief',
          'samenwerken',
          'klantgericht',
          'creatief',
          'zorgvuldig',
          'oplossingsgericht',
          'dienstverlenend',
          'doorzettingsvermogen',
          'innovatief',
        ];
        const held = bits.filter((_one, bit) => ((at >> bit) & 1) === 1).map((name) => `competence:${name}`);
        return `${prefix}${at},mbo-${2 + (at % 3)},${at % 2 === 0 ? 'function:ict-servicedesk-medewerker' : ''},${held.join('|')}`;
      }),
    )
    .join('\n');

describe.each(['nl', 'en'] as const)('a group in %s', (language) => {
  const say = words[language];

  test('by keyboard alone: a goal, a file, the group, the order of a column, and the outcome as CSV', async () => {
    const { page, complaints, asked } = await start('', { language });
    await choose(page, 'examples/cohort.csv');
    await page.getByRole('combobox', { name: say.goals, exact: true }).focus();
    await page.keyboard.type('infrastructuur operator', { delay: 20 });
    await page.locator('.options [role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/goal=function:ict-infrastructuur-operator/);
    await page.getByRole('button', { name: say.ask }).focus();
    await page.keyboard.press('Enter');
    await people(page).first().waitFor();
    expect(await people(page).count()).toBe(5);
    expect(await cell(page, 1)).toEqual(['desk-1', 'desk-2', 'police-1', 'developer-1', 'newcomer-1']);
    await page.getByRole('button', { name: say.who, exact: true }).focus();
    await page.keyboard.press('Space');
    expect((await cell(page, 1))[0]).toBe('desk-1');
    await page.keyboard.press('Space');
    expect(await cell(page, 1)).toEqual(['police-1', 'newcomer-1', 'developer-1', 'desk-2', 'desk-1']);
    expect(await page.locator('th[aria-sort=descending]').count()).toBe(1);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: say.csv }).focus();
    await page.keyboard.press('Enter');
    const rows = parse<Record<string, string>>(await readFile(await (await saved).path(), 'utf8'), {
      columns: true,
      bom: true,
    });
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatchObject({ index: '0', reference: 'desk-1', goal: operator, best: 'yes', outcome: 'found' });
    // nothing of the file is in an address, nor kept by the browser
    expect(asked.filter((line) => /desk-1|police|klantgericht/.test(line))).toEqual([]);
    expect(page.url()).not.toMatch(/desk-1|police|klantgericht/);
    expect(await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]))).not.toMatch(
      /desk-1|police/,
    );
    expect(complaints).toEqual([]);
  });

  test('who has no path: the relaxation that helps most is a button, and asks again with it', async () => {
    const { page, complaints } = await start(`goal=function:software-architect&limit.minOverlap=0.99`, { language });
    await choose(page, 'examples/cohort.csv');
    await page.getByRole('button', { name: say.ask }).click();
    const again = page.getByRole('button', { name: say.again });
    await again.waitFor();
    const before = await page.locator('#without-path').innerText();
    await again.click();
    await page.waitForURL((url) => !url.hash.includes('limit.minOverlap=0.99'));
    await page.locator('.figure').first().waitFor();
    await page.waitForFunction((text) => document.querySelector('#without-path')?.textContent !== text, before);
    expect(complaints).toEqual([]);
  });

  test('a row that cannot be read and people who cannot be used are named in place, the others answered', async () => {
    const { page, complaints } = await start(twoGoals, { language });
    await choose(
      page,
      csv(
        'rows.csv',
        'reference,educationLevel,functions\nfine,mbo-2,function:medewerker-ict\nshort,mbo-2\nodd,mbo-9,function:medewerker-ict\nwho,,function:medewerker-icd\n',
      ),
    );
    await page.getByRole('button', { name: say.ask }).click();
    await people(page).first().waitFor();
    const [line, cells] = language === 'nl' ? ['regel', 'niet zoveel cellen als de kop'] : ['line', 'not as many cells as the header'];
    const told = await page.locator('.places li').allInnerTexts();
    expect(told[0]).toBe(`rows.csv, ${line} 3: ${cells}`);
    expect(told[1]).toContain(`rows.csv, ${line} 4 (/educationLevel): "mbo-9"`);
    expect(told[2]).toContain(`rows.csv, ${line} 5 (/functions/0`);
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['header.csv', 'name,functions\nx,y\n', '"name"'],
    ['empty.csv', 'reference,functions\n', 'empty.csv'],
    ['nothing.csv', '', 'nothing.csv'],
    ['broken.json', '{"candidates":[', 'broken.json'],
    ['people.json', '{"people":[]}', 'candidates'],
    ['people.xlsx', 'PK', '.csv, .json, .ndjson, .jsonl'],
    ['lines.ndjson', '{"functions":\n', language === 'nl' ? 'regel 1' : 'line 1'],
  ])('%s is refused in words, and nothing is sent', async (name, text, said) => {
    const { page, asked } = await start(twoGoals, { language });
    await choose(page, csv(name, text));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(said);
    expect(await page.getByRole('button', { name: say.ask }).isDisabled()).toBe(true);
    expect(asked.filter((line) => line.includes('cohort-searches'))).toEqual([]);
    expect(await barriers(page)).toEqual([]);
  });
});

test('1,001 people are too many: the service says so', async () => {
  const { page } = await start(twoGoals);
  await choose(page, csv('many.csv', manyPeople(1_001)));
  await page.getByText('many.csv: 1001 mensen gelezen.').waitFor();
  await page.getByRole('button', { name: words.nl.ask }).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain('1000');
});

test('a thousand people: a bar while they come, fifty rows and then all, and a stop that ends the work', async () => {
  const { page, complaints } = await start(`${twoGoals}&objective=effort&limit.maxSteps=6`);
  await choose(page, csv('thousand.csv', manyPeople(1_000)));
  await page.getByRole('button', { name: words.nl.ask }).click();
  await page.getByRole('progressbar').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: words.nl.stop, exact: true }).click();
  await page.getByText(/^Gestopt na \d+ van 1000 mensen/).waitFor();
  // a place for cohorts is free again: the same group is answered
  await page.getByRole('button', { name: words.nl.ask }).click();
  await page.getByText('Klaar: 1000 mensen.').waitFor({ state: 'attached', timeout: 60_000 });
  expect(await people(page).count()).toBe(50);
  await page.getByRole('button', { name: 'Toon alle 1000' }).click();
  expect(await people(page).count()).toBe(1_000);
  expect(complaints).toEqual([]);
});

test('other options than those of the answer are said to be so, and the back button takes them back', async () => {
  const { page } = await start(twoGoals);
  await choose(page, 'examples/cohort.csv');
  await page.getByRole('button', { name: words.nl.ask }).click();
  await people(page).first().waitFor();
  const stale = page.getByText('De vraag is veranderd');
  expect(await stale.count()).toBe(0);
  await page.getByRole('checkbox').uncheck();
  await stale.waitFor();
  await page.goBack();
  await stale.waitFor({ state: 'detached' });
  expect(await page.getByRole('checkbox').isChecked()).toBe(true);
});

test('a file can be dropped', async () => {
  const { page } = await start(twoGoals);
  const text = await readFile('examples/cohort.ndjson', 'utf8');
  const transfer = await page.evaluateHandle((lines) => {
    const data = new DataTransfer();
    data.items.add(new File([lines], 'cohort.ndjson'));
    return data;
  }, text);
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
  await page.getByText(/^cohort\.ndjson: \d+ mensen gelezen/).waitFor();
});
