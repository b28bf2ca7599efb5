#!/usr/bin/env node
import { run } from './cli/run.js';
import type { World } from './cli/world.js';
import { readConfig } from './config.js';

/** The real world: imports of the graph and the web server wait until a command needs them, so that `--help` is quick. */
const world: World = {
  services: async () => (await import('./app.js')).createServices(readConfig(process.env)),
  backups: async () => (await import('./app.js')).createBackups(readConfig(process.env)),
  serve: async () => {
    const running = await (await import('./serve.js')).serve(readConfig(process.env));
    // once: a second signal ends the process at once, for who cannot wait for running requests
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void running.stop());
  },
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  onInterrupt: (stop) => {
    process.once('SIGINT', stop);
    return () => process.off('SIGINT', stop);
  },
};

// `padwijzer paths | head` closes the pipe early: that is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), world);
