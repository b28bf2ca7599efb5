import { lazy, Suspense } from 'preact/compat';
import type { ComponentType, VNode } from 'preact';
import { PlanPage } from './plan/plan-page.js';
import { usePlace } from './state/use-place.js';
import { useWords } from './words/use-words.js';

/** Pages besides the first, each loaded when somebody goes there. */
const others: Readonly<Record<string, ComponentType>> = {
  programme: lazy(() => import('./programme/programme-page.js').then(({ ProgrammePage }) => ({ default: ProgrammePage }))),
  explore: lazy(() => import('./explore/explore-page.js').then(({ ExplorePage }) => ({ default: ExplorePage }))),
  accessibility: lazy(() => import('./accessibility-page.js').then(({ AccessibilityPage }) => ({ default: AccessibilityPage }))),
};

export function Pages(): VNode {
  const { page } = usePlace();
  const { say } = useWords();
  if (page === '' || page === 'plan') return <PlanPage />;
  const Other = others[page];
  if (Other === undefined)
    return (
      <>
        <h1>{say('notFound')}</h1>
        <p>
          <a href="#/plan">{say('toPlan')}</a>
        </p>
      </>
    );
  return (
    <Suspense fallback={<p role="status">{say('working')}</p>}>
      <Other />
    </Suspense>
  );
}
