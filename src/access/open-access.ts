import type { Access } from './access.js';
import { everyone } from './principal.js';

/** Everyone may look and ask; whatever header is sent, nobody is known. */
export const openAccess: Access = { mode: 'open', principalOf: () => Promise.resolve(everyone) };
