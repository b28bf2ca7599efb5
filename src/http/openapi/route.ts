import { createHash } from 'node:crypto';
import type { Express } from 'express';
import { apiRoot } from '../api-version.js';
import { noQuery } from '../query.js';
import { route } from '../route.js';
import { openapiDocument } from './document.js';

export function openapiRoutes(app: Express, publicUrl?: string): void {
  let made: { readonly text: string; readonly tag: string } | undefined;
  const make = () => {
    const text = JSON.stringify(openapiDocument(publicUrl));
    return { text, tag: createHash('sha256').update(text).digest('base64url').slice(0, 27) };
  };
  route(
    app,
    { method: 'get', action: 'service:state', path: `${apiRoot}/openapi.json`, produces: ['application/json'] },
    noQuery,
    (request, response) => {
      // made at the first request: the command line uses this program without a door
      made ??= make();
      // ADR rule publish-openapi: readable by pages of other hosts, such as the government's API register
      response.set({ ETag: `"${made.tag}"`, 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' });
      if (request.fresh) return void response.status(304).end();
      response.type('json').send(made.text);
    },
  );
}
