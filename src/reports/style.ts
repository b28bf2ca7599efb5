import { createHash } from 'node:crypto';
import type { Language } from '../validation/show.js';
import { say } from './words.js';

/** One column that prints on A4; the page numbers stand in the margin, in the language of the report. */
function style(language: Language): string {
  return `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.25rem; max-width: 48rem; background: #fff; color: #1a1a1a; font: 1rem/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 1.4rem 0 .4rem; padding-bottom: .15rem; border-bottom: 2px solid #1f4e79; }
h3 { font-size: 1rem; margin: 0 0 .35rem; }
h4 { font-size: .95rem; margin: .6rem 0 .2rem; }
p { margin: .3rem 0; }
ul, ol { margin: .2rem 0; padding-left: 1.2rem; }
.meta, .aside { color: #4a4a4a; font-size: .9rem; }
.lead { font-size: 1.05rem; }
.fields { display: grid; grid-template-columns: 14rem 1fr; gap: .15rem .9rem; margin: .3rem 0; }
.fields dt { font-weight: 600; }
.fields dd { margin: 0; }
.fields ul { padding-left: 1rem; margin: 0; }
.lack { font-weight: 600; }
.step .fields { grid-template-columns: max-content 1fr; }
.step { border: 1px solid #767676; border-left-width: 5px; border-radius: 3px; padding: .6rem .8rem; margin: .6rem 0; }
.route { display: block; max-width: 100%; height: auto; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .3rem 0; font-size: .93rem; }
caption { text-align: left; color: #4a4a4a; font-size: .9rem; padding: .1rem 0; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid #c4c4c4; }
thead th { border-bottom: 2px solid #767676; }
tbody th { font-weight: 400; }
td.figure, th.figure { white-space: nowrap; }
.closing { border: 2px solid #1a1a1a; border-radius: 3px; padding: .1rem .8rem .5rem; margin-top: 1.4rem; }
.closing h2 { border: 0; margin-top: .5rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 34rem) {
  body { padding: .8rem; }
  .fields, .step .fields { grid-template-columns: 1fr; gap: 0; }
  .fields dd { margin-bottom: .35rem; }
}
@page { size: A4; margin: 12mm 14mm 14mm; @bottom-right { content: "${say(language, 'page')} " counter(page) " ${say(language, 'ofPages')} " counter(pages); font: 8pt sans-serif; color: #4a4a4a; } }
@media print {
  html { font-size: 8.5pt; }
  body { line-height: 1.3; }
  .first { display: grid; grid-template-columns: 1fr 100mm; gap: 0 1.2rem; align-items: start; }
  .steps { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem .8rem; }
  .steps .step { margin: 0; padding: .35rem .6rem; }
  .first .fields, .step .fields { display: block; }
  .first dt, .step dt, .first dd, .step dd { display: inline; }
  .first dt::after, .step dt::after { content: ": "; }
  .first dd::after, .step dd::after { content: "\\A"; white-space: pre; }
  .step dd:has(ul)::after { content: none; }
  .step h4 { margin: .25rem 0 0; }
  th, td { padding: .12rem .6rem .12rem 0; }
  body { max-width: none; padding: 0; }
  h2 { margin-top: .8rem; }
  h2, h3, h4, caption, thead { break-after: avoid; }
  .closing, .drawing, .keep, tr, li { break-inside: avoid; }
  .step { -webkit-box-decoration-break: clone; box-decoration-break: clone; orphans: 3; widows: 3; }
  .notes { columns: 2; column-gap: 1.5rem; }
  .scroll { overflow: visible; }
}
`;
}

export const reportStyle: Readonly<Record<Language, string>> = { nl: style('nl'), en: style('en') };

/** Nothing runs and nothing is fetched: the one style sheet is named by its hash. */
export const reportPolicy: Readonly<Record<Language, string>> = { nl: policy('nl'), en: policy('en') };

function policy(language: Language): string {
  const hash = createHash('sha256').update(reportStyle[language]).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
