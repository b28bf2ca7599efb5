import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import type Altair from 'altair-static';
import express, { type Express } from 'express';
import { noQuery } from '../http/query.js';
import { route } from '../http/route.js';

const altair = createRequire(import.meta.url)('altair-static') as typeof Altair;

export const explorerPath = '/graphql/explorer';

/** Style sheets that Altair writes without the number: an empty one, and two of its parts. A browser test tells when others come. */
const sheets = [
  '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  'KEusrVhJr9hIBdaMJvOVaP+WWz8kc3DCY43CCLLIGfY=',
  'yk9i/VlAiCewfGAOHBXDc9YkttDeM+lHMEWQuZFElGM=',
];

/** Scripts and styles of this server, or of this answer by its number; nothing inline otherwise, and nothing of another host. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}' ${sheets.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const firstQuery = `# Ctrl + Enter asks; the names of fields appear as you type
query Functions {
  functions(first: 5) {
    nodes {
      id
      name
      nameEn
      requirements(first: 3) { nodes { name kind } }
    }
    pageInfo { endCursor hasNextPage }
    totalCount
  }
}
`;

/** A page to write queries on (Altair), wholly from this server. */
export function explorerRoutes(app: Express, endpointURL: string): void {
  route(app, { method: 'get', action: 'service:state', path: explorerPath, produces: ['text/html'] }, noQuery, (_request, response) => {
    const nonce = randomBytes(16).toString('base64');
    const page = altair
      .renderAltair({ endpointURL, initialQuery: firstQuery, baseURL: `${explorerPath}/`, disableAccount: true, cspNonce: nonce })
      // Angular makes style sheets while it runs
      .replace('<app-root>', `<app-root ngCspNonce="${nonce}">`);
    response
      .set({ 'Content-Security-Policy': policy(nonce), 'Cache-Control': 'no-store' })
      .type('text/html')
      .send(page);
  });
  app.use(`${explorerPath}/`, express.static(altair.getDistDirectory(), { index: false, maxAge: '1h', redirect: false }));
}
