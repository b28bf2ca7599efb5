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
export function watchProgress(screen: Screen, language: Language): Watch {
  return screen.isTTY === true ? watchBar(screen, language) : watchLines(screen, language);
}

function watchBar(screen: Screen, language: Language): Watch {
  const bar = new SingleBar(
    {
      format: `${say(language, 'loading')} {bar} {percentage}%  {value}/{total}`,
      barsize: 30,
      hideCursor: true,
      stopOnComplete: false,
      stream: screen as NodeJS.WritableStream & Screen,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    progress: (done, total) => {
      if (!started) bar.start(total, done);
      started = true;
      bar.setTotal(total);
      bar.update(done);
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}

function watchLines(screen: Screen, language: Language): Watch {
  let told = -1;
  return {
    progress: (done, total, what) => {
      const quarter = total === 0 ? 4 : Math.floor((4 * done) / total);
      if (quarter <= told) return;
      told = quarter;
      screen.write(
        `${say(language, 'loading')}: ${say(language, 'loadingAt', { percent: total === 0 ? 100 : Math.floor((100 * done) / total), done, total })} ${clean(what)}\n`,
      );
    },
    stop: () => undefined,
  };
}
