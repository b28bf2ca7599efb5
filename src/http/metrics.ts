import type { RequestListener } from 'node:http';
import type { Express } from 'express';
import type { Metrics } from '../watching/metrics.js';
import { noQuery } from './query.js';
import { route } from './route.js';

export const metricsPath = '/metrics';

const headersOf = ({ mediaType }: Metrics) => ({ 'Content-Type': mediaType, 'Cache-Control': 'no-store' });

/** Figures for Prometheus: outside `/v1`, where a scraper looks for them. */
export function metricsRoutes(app: Express, metrics: Metrics): void {
  route(
    app,
    { method: 'get', action: 'service:watch', path: metricsPath, produces: ['text/plain'] },
    noQuery,
    async (_request, response) => {
      response.set(headersOf(metrics)).send(await metrics.text());
    },
  );
}

/** The same and nothing else, on a port of its own. */
export const metricsAlone =
  (metrics: Metrics): RequestListener =>
  async ({ method, url }, response) => {
    if (url !== metricsPath) response.writeHead(404).end();
    else if (method !== 'GET' && method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else response.writeHead(200, headersOf(metrics)).end(await metrics.text());
  };
