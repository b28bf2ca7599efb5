import { errorTable, type ErrorCode } from '../../errors.js';
import { apiRoot } from '../api-version.js';
import { remediesNl } from '../remedies-nl.js';

const head = (title: string, styles: readonly string[]): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/docs/favicon-32x32.png">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
</head>`;

/** Scripts stand in files of their own: the content security policy allows none inline. */
export const docsPage = `${head('Padwijzer API', ['/docs/swagger-ui.css'])}
<body>
<div id="docs"></div>
<noscript><p>Deze pagina heeft JavaScript nodig; de beschrijving zelf staat op <a href="${apiRoot}/openapi.json">${apiRoot}/openapi.json</a>, de foutcodes op <a href="/docs/errors">/docs/errors</a>.</p></noscript>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

/** `validatorUrl: null`: no badge from a server elsewhere. */
export const startScript = `window.SwaggerUIBundle({ url: '${apiRoot}/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null, defaultModelsExpandDepth: 0 });
`;

export const errorsStyle = `body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { font: 600 1rem ui-monospace, monospace; margin: 1.5rem 0 0; }
h2:target { background: #fff3bf; }
p { margin: 0.25rem 0; }
`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function entry(code: ErrorCode): string {
  const { status, title, titleNl, remedy } = errorTable[code];
  return `<h2 id="${code}">${code}</h2>
<p>${status} – ${escaped(titleNl)}. ${escaped(remediesNl[code])}</p>
<p lang="en">${escaped(title)}. ${escaped(remedy)}</p>`;
}

/** Where the `type` of every problem leads. */
export const errorsPage = `${head('Padwijzer: foutcodes', ['/docs/errors.css'])}
<body>
<h1>Foutcodes</h1>
${(Object.keys(errorTable) as ErrorCode[]).map(entry).join('\n')}
</body>
</html>
`;
