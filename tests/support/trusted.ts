import type { Access } from '../../src/access/access.js';
import type { Windows } from '../../src/limits/windows.js';
import { roles } from '../../src/access/roles.js';

/** Whoever asks is known and may do everything, for one tenant: for tests that are about something else. */
export const trusted: Access = {
  mode: 'keys',
  principalOf: () => Promise.resolve({ kind: 'known', tenant: 'default', actor: 'test', roles }),
};
export const trust = { access: () => trusted };

/** Counts nothing. */
export const noWindows = { count: () => Promise.reject(new Error('not asked for')) } as unknown as Windows;
