import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Answer, Path } from '../paths/answer.js';
import type { CandidateProfile } from '../profiles/profile.js';
import type { Language } from '../validation/show.js';
import { AgendaSection } from './agenda-section.js';
import { ClosingSection, SourcesSection } from './closing.js';
import { LeaningSection } from './leaning.js';
import { namesIn } from './names-in.js';
import { NoPathSection } from './no-path.js';
import { AlternativesSection, ReachableSection } from './other-paths.js';
import { PathDrawing } from './path-drawing.js';
import { HeldSection, Lead, titleOf } from './report-head.js';
import { StandingSection } from './standing.js';
import { StepCard } from './step-card.js';
import { reportPolicy, reportStyle } from './style.js';
import { StudySection } from './study.js';
import { voiceOf, type Names, type Voice } from './voice.js';

/** What a report needs beside the answer; the day is given, so that the same input gives the same page. */
export interface ReportExtras {
  readonly profile: CandidateProfile;
  /** names of what the answer or the profile gives by id alone: sources, functions, goals, competences */
  readonly names: Names;
  /** year-month-day */
  readonly date: string;
}

/** An answer as a page to print and take along: one file, that fetches nothing and runs nothing. */
export function renderReport(answer: Answer, extras: ReportExtras, language: Language): string {
  const voice = voiceOf(language, new Map([...extras.names, ...namesIn(answer)]));
  return `<!doctype html>\n${renderToString(<Page answer={answer} extras={extras} voice={voice} />)}\n`;
}

function Page({ answer, extras, voice }: { readonly answer: Answer; readonly extras: ReportExtras; readonly voice: Voice }): VNode {
  const title = titleOf(answer, voice);
  const drawn = answer.to === null ? undefined : mainPath(answer.paths);
  return (
    <html lang={voice.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={reportPolicy[voice.language]} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${title} – Padwijzer`}</title>
        {/* our own text: escaped as words are, its quotes would no longer be quotes */}
        <style dangerouslySetInnerHTML={{ __html: reportStyle[voice.language] }} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <Lead answer={answer} date={extras.date} voice={voice} />
          <div class={drawn === undefined ? undefined : 'first'}>
            <StandingSection answer={answer} profile={extras.profile} voice={voice} />
            {drawn !== undefined && <PathDrawing path={drawn} voice={voice} />}
          </div>
          <Outcome answer={answer} voice={voice} />
          <ClosingSection answer={answer} voice={voice} />
        </main>
      </body>
    </html>
  );
}

/** The path shown whole: the best one that has a step. */
const mainPath = (paths: readonly Path[]): Path | undefined => paths.find((path) => path.steps.length > 0);

function Outcome({ answer, voice }: { readonly answer: Answer; readonly voice: Voice }): VNode {
  const held = answer.paths.filter((path) => path.steps.length === 0);
  const open = answer.paths.filter((path) => path.steps.length > 0);
  if (answer.to === null && open.length > 0) {
    return (
      <>
        <ReachableSection paths={open} voice={voice} />
        <Assess answer={answer} voice={voice} />
        <LeaningSection answer={answer} paths={open} voice={voice} />
        <SourcesSection paths={open} voice={voice} />
      </>
    );
  }
  const path = mainPath(open);
  return (
    <>
      {held.length > 0 && <HeldSection paths={held} voice={voice} />}
      {path === undefined && answer.outcome === 'no-path' && <NoPathSection answer={answer} voice={voice} />}
      {path !== undefined && <WholePath path={path} voice={voice} />}
      <Assess answer={answer} voice={voice} />
      {open.length > 1 && <AlternativesSection paths={open.filter((one) => one !== path)} voice={voice} />}
      <LeaningSection answer={answer} paths={path === undefined ? [] : [path]} voice={voice} />
      <SourcesSection paths={path === undefined ? (answer.relaxations ?? []).map((one) => one.path) : [path]} voice={voice} />
    </>
  );
}

/** Without a path or a goal, only when recognition would change something. */
function Assess({ answer: { agenda, outcome, to }, voice }: { readonly answer: Answer; readonly voice: Voice }): VNode | null {
  if (agenda === undefined || ((outcome === 'no-path' || to === null) && agenda.items.length === 0)) return null;
  return <AgendaSection agenda={agenda} voice={voice} />;
}

function WholePath({ path, voice }: { readonly path: Path; readonly voice: Voice }): VNode {
  return (
    <>
      <section aria-labelledby="steps">
        <h2 id="steps">{voice.say('steps')}</h2>
        <div class="steps">
          {path.steps.map((step, at) => (
            <StepCard key={step.to} path={path} at={at} voice={voice} />
          ))}
        </div>
      </section>
      <StudySection plan={path.plan} voice={voice} />
    </>
  );
}
