import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';
import { gfmHeadingId } from 'marked-gfm-heading-id';
import { languages, type Language } from '../../validation/show.js';

/** Beside the program, whether it is compiled or not. */
const folder = fileURLToPath(new URL('../../../docs/', import.meta.url));
export const screens = join(folder, 'screens');

/** A page of the documentation. */
export interface Guide {
  /** address below `/docs` */
  readonly path: string;
  readonly language: Language;
  /** of the project's own documents; the others are in two languages */
  readonly reference: boolean;
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

interface Place {
  /** inside the folder */
  readonly file: string;
  readonly path: string;
  readonly language: Language;
  readonly reference: boolean;
}

const referenceNames = readdirSync(folder).flatMap((file) => (file.endsWith('.md') ? [file.slice(0, -3)] : []));

/** Guides in both languages, and what the project keeps of the rules, settings and doors, in English. */
const places: readonly Place[] = [
  ...languages.flatMap((language) =>
    guideNames.map((name): Place => ({
      file: `guides/${language}/${name}.md`,
      path: `/docs/${language}/${name}`,
      language,
      reference: false,
    })),
  ),
  ...referenceNames.map((name): Place => ({ file: `${name}.md`, path: `/docs/reference/${name}`, language: 'en', reference: true })),
];
export const guidePaths: readonly string[] = places.map(({ path }) => path);

const known = new Map<string, Guide>();

/** Every guide, in order. They are read and made into pages when somebody first asks for one, and not by every service that starts. */
export function allGuides(): readonly Guide[] {
  if (known.size === 0) for (const place of places) known.set(place.path, made(place));
  return [...known.values()];
}

/** The guide at one of `guidePaths`. */
export const guideAt = (path: string): Guide => allGuides().find((one) => one.path === path) as Guide;

function made({ file, path, language, reference }: Place): Guide {
  const text = readFileSync(join(folder, file), 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1] ?? path;
  const html = markdown.parse(text, { async: false });
  return { path, language, reference, title: title.replaceAll('`', ''), html: reference ? linked(html) : html };
}

/** In the project documents name each other as files; here each has an address. What leads out of the folder is not served. */
const linked = (html: string): string =>
  html
    .replaceAll('src="screens/', 'src="/docs/screens/')
    .replaceAll(/<a href="([^"]+)">([\s\S]*?)<\/a>/g, (whole: string, href: string, text: string) => {
      const [, name, anchor = ''] = /^(?:\.\/)?([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
      if (name !== undefined && referenceNames.includes(name)) return `<a href="/docs/reference/${name}${anchor}">${text}</a>`;
      return /^(https?:|#|\/)/.test(href) ? whole : text;
    });
