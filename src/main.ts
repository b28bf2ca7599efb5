import { readConfig } from './config.js';
import { errorTable, PadwijzerError } from './errors.js';
import { serve, type Running } from './serve.js';

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

function fail(error: unknown): never {
  if (!(error instanceof PadwijzerError)) throw error;
  const { title, remedy, exit } = errorTable[error.code];
  say(`${title} (${error.code}): ${error.message}`);
  for (const { pointer, message } of error.details.errors ?? []) say(`  ${pointer}: ${message}`);
  say(remedy);
  process.exit(exit);
}

function stopOnSignals(running: Running): void {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // a second Ctrl-C means now
      if (asked) process.exit(130);
      asked = true;
      say(`${signal}: finishing requests, then stopping`);
      running.stop().then(() => process.exit(0), fail);
    });
  }
}

try {
  stopOnSignals(await serve(readConfig(process.env)));
} catch (error) {
  fail(error);
}
