import type { Request, Response } from 'express';
import { PadwijzerError } from '../errors.js';
import type { Services } from '../services.js';
import type { Language } from '../validation/show.js';
import { alreadyKnown } from './conditional.js';
import { languageOf } from './language.js';

/** What is measured or mapped, in numbers and as a drawing, first the one preferred. */
export const modelOrDrawing = ['application/json', 'image/svg+xml'] as const;
const [model, drawing] = modelOrDrawing;

/** After the name it asks for the drawing: for a link or an image, which cannot say what they accept. */
const suffix = '.svg';

/** Of what is asked for, and whether drawn: by the suffix, or by what the asker prefers. Throws `not-acceptable`. */
export function drawnOrNot(request: Request, name: string): { readonly name: string; readonly drawn: boolean } {
  if (!name.endsWith(suffix)) return { name, drawn: request.accepts([...modelOrDrawing]) === drawing };
  if (request.accepts(drawing) === false) throw drawingOnly();
  return { name: name.slice(0, -suffix.length), drawn: true };
}

interface Drawing {
  /** absent: what Accept-Language asks for */
  readonly lang: Language | undefined;
  /** what the drawing may do where it is opened as a page of its own */
  readonly policy: string;
  readonly publicUrl: string;
  readonly make: (language: Language) => Promise<string>;
}

/** Sends a drawing in the language of the reader, unless he has it already. */
export async function sendDrawing(
  request: Request,
  response: Response,
  services: Services,
  { lang, policy, publicUrl, make }: Drawing,
): Promise<void> {
  const language = lang ?? languageOf(request);
  // before a 304 too: a browser takes over its headers, and the policy of every other answer would forbid the style sheet it has kept
  response.set({ 'Content-Language': language, 'Content-Security-Policy': policy });
  // one address, but a drawing of each language
  if (await alreadyKnown(request, response, services, `${publicUrl}\n${drawing} ${language}`)) return;
  response.type(drawing).send(await make(language));
}

const drawingOnly = (): PadwijzerError =>
  new PadwijzerError('not-acceptable', `this address answers with ${drawing} only; without ${suffix} with ${model} too`, {
    messageNl: `dit adres antwoordt alleen met ${drawing}; zonder ${suffix} ook met ${model}`,
  });
