import jsonld from 'jsonld';
import type { Contexts } from './contexts.js';
import { isObject } from './json.js';
import { show } from '../validation/show.js';
import { problem, type Problem } from './unreadable.js';
import type { Sent } from './unwrap.js';

/**
 * Reads the credential as linked data in safe mode: every term must be defined by its contexts, so that what is read by name below is what was meant,
 * and what a proof was made over. Gives the problem, or null.
 */
export async function checkLinkedData({ credential, pointer }: Sent, contexts: Contexts): Promise<Problem | null> {
  try {
    const options = { documentLoader: contexts.loader(), safe: true } as unknown as Parameters<typeof jsonld.expand>[1];
    await jsonld.expand({ ...credential }, options);
    return null;
  } catch (error) {
    const details = isObject(error) ? error['details'] : undefined;
    const event = isObject(details) && isObject(details['event']) ? details['event'] : undefined;
    const inner = event !== undefined && isObject(event['details']) ? event['details'] : {};
    const code = [event?.['code'], isObject(details) ? details['code'] : undefined].find((one) => typeof one === 'string') ?? 'invalid';
    const term = inner['property'] ?? inner['term'] ?? inner['type'];
    const what = (language: 'nl' | 'en') => (term === undefined ? code : `${code}: ${show(term, language)}`);
    return problem(
      pointer,
      `not readable as linked data: ${what('en')}; every name must be defined by the contexts`,
      `niet leesbaar als gekoppelde gegevens: ${what('nl')}; elke naam moet in de contexten zijn vastgelegd`,
    );
  }
}
