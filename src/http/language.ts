import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import { languages, type Language } from '../validation/show.js';

/** Dutch unless the reader asks for English: the users and all documents are Dutch. */
export function languageOf(request: IncomingMessage): Language {
  const asked = new Negotiator(request).language([...languages]);
  return asked === 'en' ? 'en' : 'nl';
}
