import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** The page: `src/web/` to `dist/web/`, which the service sends. */
export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [preact({ reactAliasesEnabled: false })],
  // the rooms the page shares with the command line name the builds for Node; these are the same for browsers
  resolve: {
    alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync', 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
  },
  // the JSX of Preact is what the service renders reports and maps with too
  build: { outDir: '../../dist/web', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  // `npm run dev:web` beside a service on its usual port
  server: { proxy: { '/v1': 'http://127.0.0.1:8080', '/graphql': 'http://127.0.0.1:8080', '/docs': 'http://127.0.0.1:8080' } },
});
