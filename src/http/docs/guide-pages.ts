import type { Language } from '../../validation/show.js';
import type { Guide } from './guides.js';

const words = {
  nl: {
    title: 'Uitleg',
    lead: 'Wat u met Padwijzer kunt, voor wie er mee werkt.',
    guides: 'Wegwijzers',
    more: 'Naslag (in het Engels)',
    api: 'Beschrijving van de programmeerinterface',
    errors: 'Foutcodes',
    toPage: 'Naar de pagina',
    other: 'In English',
    skip: 'Naar de inhoud',
    all: 'Alle uitleg',
  },
  en: {
    title: 'Guides',
    lead: 'What you can do with Padwijzer, for those who work with it.',
    guides: 'Guides',
    more: 'Reference',
    api: 'Description of the programming interface',
    errors: 'Error codes',
    toPage: 'To the page',
    other: 'In het Nederlands',
    skip: 'To the content',
    all: 'All guides',
  },
} as const;

const other = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');

/** The page around a text; scripts there are none. */
function frame(language: Language, title: string, body: string, translated: string | null): string {
  const say = words[language];
  const there = other(language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Padwijzer</title>
<link rel="icon" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/guides.css">
</head>
<body>
<a class="skip" href="#content">${say.skip}</a>
<header><nav><a href="/">${say.toPage}</a> <a href="/docs">${say.all}</a>${
    translated === null ? '' : ` <a href="${translated}" lang="${there}" hreflang="${there}">${say.other}</a>`
  }</nav></header>
<main id="content">
${body}
</main>
</body>
</html>
`;
}

export function guidePage({ path, language, reference, title, html }: Guide): string {
  const there = other(language);
  return frame(language, title, html, reference ? null : path.replace(`/docs/${language}/`, `/docs/${there}/`));
}

/** Where the documentation begins, in one language. */
export function contentsPage(language: Language, guides: readonly Guide[]): string {
  const say = words[language];
  const items = (all: readonly Guide[]): string => all.map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`).join('\n');
  const english = language === 'nl' ? ' lang="en"' : '';
  const body = `<h1>${say.title}</h1>
<p>${say.lead}</p>
<h2>${say.guides}</h2>
<ul>
${items(guides.filter((one) => !one.reference && one.language === language))}
</ul>
<h2>${say.more}</h2>
<ul>
<li><a href="/docs/api">${say.api}</a></li>
<li><a href="/docs/errors">${say.errors}</a></li>
</ul>
<ul${english}>
${items(guides.filter((one) => one.reference))}
</ul>`;
  return frame(language, say.title, body, `/docs/${other(language)}`);
}

export const guidesStyle = `:root { color-scheme: light dark; --ink: #17202a; --paper: #fff; --soft: #46535f; --edge: #c3cbd4; --link: #1f4e79; --code: #eef1f4; }
@media (prefers-color-scheme: dark) { :root { --ink: #eef2f6; --paper: #12171d; --soft: #b7c2cd; --edge: #37434f; --link: #8fc1f0; --code: #1f2832; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif; overflow-wrap: break-word; }
header, main { max-width: 52rem; margin: 0 auto; padding: 0.75rem 1rem; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #0b0c0c; box-shadow: 0 0 0 5px #ffd84d; }
h1 { line-height: 1.2; }
h2 { margin-top: 2rem; border-bottom: 1px solid var(--edge); }
img { max-width: 100%; height: auto; border: 1px solid var(--edge); border-radius: 0.4rem; }
pre { background: var(--code); padding: 0.75rem 1rem; overflow-x: auto; border-radius: 0.4rem; }
code { font-family: ui-monospace, monospace; font-size: 0.92em; background: var(--code); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.9rem 0.35rem 0; border-bottom: 1px solid var(--edge); }
.skip:not(:focus) { position: absolute; left: -100vw; }
`;
