import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';
import { gfmHeadingId } from 'marked-gfm-heading-id';
import type { Language } from '../../validation/show.js';

/** Beside the program, whether it is compiled or not. */
const folder = fileURLToPath(new URL('../../../docs/', import.meta.url));
export const screens = join(folder, 'screens');

/** A page of the documentation. */
export interface Guide {
  /** address below `/docs` */
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  readonly html: string;
}

/** Guides in the order people read them. */
const guideNames = ['assessors', 'programmes', 'researchers', 'administrators'] as const;

const markdown = new Marked(gfmHeadingId(), {
  gfm: true,
  renderer: {
    // wide tables scroll by themselves, not the page
    table(token): string {
      const cells = (row: typeof token.header, tag: 'th' | 'td'): string =>
        row.map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('');
      const body = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
      return `<div class="scroll" tabindex="0" role="region" aria-label="${token.header.map(({ text }) => text.replaceAll(/[^\p{L}\p{N} ]/gu, '')).join(', ')}"><table><thead><tr>${cells(token.header, 'th')}</tr></thead><tbody>${body}</tbody></table></div>`;
    },
    // a long line of code scrolls, also by keyboard
    code: ({ text }): string => `<pre tabindex="0"><code>${escaped(text)}</code></pre>`,
  },
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function read(file: string, path: string, language: Language): Guide {
  const text = readFileSync(join(folder, file), 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1] ?? path;
  const html = markdown.parse(text, { async: false });
  return { path, language, title: title.replaceAll('`', ''), html };
}

/** Guides in both languages, and what the project keeps of the rules, settings and doors, in English. */
export function readGuides(): { readonly guides: readonly Guide[]; readonly references: readonly Guide[] } {
  const guides = (['nl', 'en'] as const).flatMap((language) =>
    guideNames.map((name) => read(`guides/${language}/${name}.md`, `/docs/${language}/${name}`, language)),
  );
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.md') ? [file.slice(0, -3)] : []));
  const references = names.map((name) => read(`${name}.md`, `/docs/reference/${name}`, 'en'));
  return { guides, references: references.map((one) => ({ ...one, html: linked(one.html, names) })) };
}

/** In the project documents name each other as files; here each has an address. What leads out of the folder is not served. */
const linked = (html: string, names: readonly string[]): string =>
  html
    .replaceAll('src="screens/', 'src="/docs/screens/')
    .replaceAll(/<a href="([^"]+)">([\s\S]*?)<\/a>/g, (whole: string, href: string, text: string) => {
      const [, name, anchor = ''] = /^(?:\.\/)?([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
      if (name !== undefined && names.includes(name)) return `<a href="/docs/reference/${name}${anchor}">${text}</a>`;
      return /^(https?:|#|\/)/.test(href) ? whole : text;
    });
