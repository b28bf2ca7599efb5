import { z } from 'zod';
import { defineQuery } from '../query.js';

/** What the other way round needs to know beside the network. */
export const feederQueries = {
  listSpecialHolders: defineQuery('feeders/list-special-holders', 'read', {}, { id: z.string() }),
};
