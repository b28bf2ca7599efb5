import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { PadwijzerError } from '../errors.js';
import type { Services } from '../services.js';
import { apiVersion } from './api-version.js';

/**
 * Sets the validators of a catalogue answer; true when the client already has it (304 was sent). The address is part of the
 * tag: then only an answer that was given before can match, never an item that does not exist. Throws `catalogue-empty`.
 */
export async function alreadyKnown(request: Request, response: Response, services: Services, publicUrl = ''): Promise<boolean> {
  const version = await services.catalogueVersion();
  if (version === null)
    throw new PadwijzerError('catalogue-empty', 'no catalogue is loaded yet', { messageNl: 'er is nog geen catalogus geladen' });
  const tag = createHash('sha256')
    .update([version, apiVersion, publicUrl, request.originalUrl].join('\n'))
    .digest('base64url')
    .slice(0, 27);
  response.set({ ETag: `"${tag}"`, 'Cache-Control': 'no-cache' });
  if (!request.fresh) return false;
  response.status(304).end();
  return true;
}
