import { useEffect, useState } from 'preact/hooks';
import type { Suggestion, Suggestions } from './answers.js';
import { useAnswer } from './service.js';

/** Milliseconds without a key: people type a word in less. */
const pause = 120;
const none: readonly Suggestion[] = [];

/** What typed text may mean. It is sent in a body, like everything a person says of themselves. */
export function useSuggestions(text: string, of: readonly Suggestion['kind'][]): { suggestions: readonly Suggestion[]; settled: boolean } {
  const [asked, setAsked] = useState('');
  const wanted = text.trim();
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), pause);
    return () => clearTimeout(timer);
  }, [wanted]);
  const body = asked === '' ? null : { texts: [asked], of, limit: 8, minScore: 0.4 };
  const { data, isPlaceholderData } = useAnswer<Suggestions>('/v1/competence-suggestions', body);
  if (wanted === '') return { suggestions: none, settled: false };
  return { suggestions: data?.results[0]?.suggestions ?? none, settled: asked === wanted && data !== undefined && !isPlaceholderData };
}
