import { SingleBar, Presets } from 'cli-progress';
import type { Progress } from '../catalogue/load-report.js';
import type { Language } from './language.js';
import { clean } from './text.js';
import { say } from './words.js';
import type { Screen } from './world.js';

export interface Watch {
  readonly progress: Progress;
  readonly stop: () => void;
}

/** On standard error, so that what a command answers can be piped: a bar on a terminal, else a line per quarter. */
export function watchProgress(screen: Screen, language: Language, doing?: Readonly<Record<Language, string>>): Watch {
  const verb = doing?.[language] ?? say(language, 'loading');
  return screen.isTTY === true ? watchBar(screen, language, verb) : watchLines(screen, language, verb);
}

function watchBar(screen: Screen, language: Language, verb: string): Watch {
  const bar = new SingleBar(
    {
      format: `${verb} {bar} {percentage}%  {what}  ${say(language, 'timeLeft')} {eta_formatted}`,
      barsize: 30,
      hideCursor: true,
      stopOnComplete: false,
      stream: screen as NodeJS.WritableStream & Screen,
    },
    Presets.shades_classic,
  );
  let now: string | undefined;
  return {
    progress: (done, total, what) => {
      // the next stretch of work goes at another speed: its time left is reckoned anew
      if (what !== now) bar.start(total, done, { what: stretch(language, what) });
      now = what;
      bar.setTotal(total);
      bar.update(done);
    },
    stop: () => {
      if (now !== undefined) bar.stop();
    },
  };
}

function watchLines(screen: Screen, language: Language, verb: string): Watch {
  let told = -1;
  let now: string | undefined;
  return {
    progress: (done, total, what) => {
      if (what !== now) told = -1;
      now = what;
      const quarter = total === 0 ? 4 : Math.floor((4 * done) / total);
      if (quarter <= told) return;
      told = quarter;
      screen.write(
        `${verb}: ${say(language, 'loadingAt', { percent: total === 0 ? 100 : Math.floor((100 * done) / total), done, total })} ${stretch(language, what)}\n`,
      );
    },
    stop: () => undefined,
  };
}

const stretches: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  facts: ['feiten', 'facts'],
  'levels and requirements': ['niveaus en eisen', 'levels and requirements'],
  verify: ['narekenen', 'verify'],
  nodes: ['knopen', 'nodes'],
  edges: ['verbindingen', 'edges'],
  'derived steps': ['berekende stappen', 'derived steps'],
};
const stretch = (language: Language, what: string): string => stretches[what]?.[language === 'nl' ? 0 : 1] ?? clean(what);
