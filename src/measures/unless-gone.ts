import { PadwijzerError } from '../errors.js';

/** What others may wait for too is not stopped for one who leaves: they stop waiting. Throws `request-cancelled`. */
export async function unlessGone<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  const left = (): PadwijzerError =>
    new PadwijzerError('request-cancelled', 'the asker has gone; the work goes on for the next', {
      messageNl: 'de vrager is weg; het werk gaat door voor de volgende',
    });
  if (signal.aborted) throw left();
  return new Promise<T>((resolve, reject) => {
    const leave = () => reject(left());
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
