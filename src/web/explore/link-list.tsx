import type { VNode } from 'preact';
import { useReading } from '../api/service.js';
import { useWords } from '../words/use-words.js';
import { researchLinks, type ApiDescription } from './links.js';

/** Ways further: GraphQL, the descriptions, and the files this service offers. */
export function LinkList(): VNode {
  const { say } = useWords();
  const { data } = useReading<ApiDescription>('/v1/openapi.json');
  return (
    <section class="panel" aria-labelledby="further">
      <h2 id="further" class="nl-heading nl-heading--level-2">
        {say('exploreFurther')}
      </h2>
      <ul>
        {researchLinks(data ?? null).map(({ href, word, values, download }) => (
          <li key={href}>
            <a class="nl-link" href={href} download={download}>
              {say(word, values)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
