import { Readable } from 'node:stream';
import type { Express, Response } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';
import { PadwijzerError } from '../errors.js';
import type { Exported } from '../research/export-catalogue.js';
import { formatNames, formats, type FormatName } from '../research/formats.js';
import { exportRequest } from '../research/request.js';
import type { Services } from '../services.js';
import { readInput } from '../validation/read-input.js';
import { apiRoot } from './api-version.js';
import { alreadyKnown } from './conditional.js';
import { readQuery } from './query.js';
import { deadlineOf, signalOf } from './request-signal.js';
import { requestIdOf } from './request-log.js';
import { route } from './route.js';
import { sendStream } from './send-stream.js';

/** All of a large catalogue may take so many times as long as one question. */
const exportPatience = 10;

const { branch, label, basis, version } = exportRequest.shape;
const listed = (of: z.ZodType, example: string): z.ZodOptional<z.ZodString> =>
  z
    .string()
    .min(1)
    .max(4_000)
    .optional()
    .meta({ description: `${of.meta()?.description ?? ''}. One or more, with commas between`, example });
/** Query parameters as they are typed, also the source of their documentation. */
export const exportQuery = z.strictObject({
  branch: listed(branch, 'branch:ict-support'),
  label: listed(label, 'Function,Competence'),
  basis: listed(basis, 'documented,derived'),
  version,
});
const formatParameter = z.strictObject({ format: z.enum(formatNames) });
const atName = { place: ([name]: readonly PropertyKey[]) => String(name ?? '') };

/** The catalogue as a file. */
export function researchRoutes(app: Express, services: Services, log: Logger, publicUrl?: string): void {
  const produces = [...new Set(formatNames.map((name) => formats[name].mediaType))];
  route(app, { method: 'get', action: 'catalogue:copy', path: `${apiRoot}/exports/:format`, produces }, async (request, response) => {
    const { format } = readInput(formatParameter, request.params, { what: ['het adres', 'address'], ...atName });
    const asked = readFilters(request.query);
    refuseOtherType(format, request.accepts(formats[format].mediaType) !== false);
    if (await alreadyKnown(request, response, services, publicUrl)) return;
    const signal = signalOf(response, exportPatience * deadlineOf(response));
    const exported = await services.research.export(format, asked, { signal });
    await send(exported, request.method === 'HEAD', response, log);
  });
}

/** The first piece before the status is sent: what is wrong from the start is a problem document like any other. */
async function send({ bytes, fileName, mediaType }: Exported, headOnly: boolean, response: Response, log: Logger): Promise<void> {
  const pieces = bytes[Symbol.asyncIterator]();
  const first = await pieces.next();
  response.status(200).set({
    'Content-Type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'Content-Disposition': `attachment; filename="${fileName}"`,
  });
  if (headOnly) {
    await pieces.return?.();
    response.end();
    return;
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    if (first.done !== true) yield first.value;
    yield* { [Symbol.asyncIterator]: () => pieces };
  };
  try {
    await sendStream(Readable.from(all(), { objectMode: false }), response);
  } catch (error) {
    // cut off without its end, so that nobody takes half a catalogue for a whole one; the connection is closed
    log.warn({ requestId: requestIdOf(response), err: error as Error }, 'export cut off');
  }
}

function readFilters(query: unknown) {
  const { version: wanted, ...lists } = readQuery(exportQuery, query);
  const split = Object.entries(lists).flatMap(([name, text]) => (text === undefined ? [] : [[name, text.split(',')] as const]));
  const given = { ...Object.fromEntries(split), ...(wanted === undefined ? {} : { version: wanted }) };
  return readInput(exportRequest, given, { what: ['het adres', 'query'], ...atName });
}

function refuseOtherType(format: FormatName, accepted: boolean): void {
  if (accepted) return;
  const { mediaType } = formats[format];
  throw new PadwijzerError('not-acceptable', `${format} comes as ${mediaType} only`, {
    messageNl: `${format} komt alleen als ${mediaType}`,
  });
}
