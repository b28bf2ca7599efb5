import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { plots } from './plots.js';
import { markdown, type Report } from './report.js';

const readme = new URL('../README.md', import.meta.url);
const folder = new URL('../figures/', import.meta.url);
const [begin, end] = ['<!-- figures: written by `npm run bench -- DIR --readme`, do not edit -->', '<!-- figures: end -->'];

/** Puts tables and plots between the two marks of bench/README.md. */
export async function writeReadme(report: Report): Promise<void> {
  const text = await readFile(readme, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`bench/README.md lacks the marks ${begin} and ${end}`);
  await mkdir(folder, { recursive: true });
  const drawn = plots(report.figures);
  for (const [file, svg] of drawn) await writeFile(new URL(`${file}.svg`, folder), `${svg}\n`);
  const images = [...drawn.keys()].map((file) => `![${file}](figures/${file}.svg)`);
  await writeFile(readme, `${before}${begin}\n\n${markdown(report, 3)}\n\n${images.join('\n')}\n\n${end}${after}`);
}
