import type { Backups } from '../backups/backups.js';
import type { Services } from '../services.js';
import { inkFor, type Ink } from './ink.js';
import type { Language } from './language.js';

export interface Screen {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Everything a command touches outside itself, so that a test can give it another world. */
export interface World {
  /** opened only by a command that needs the graph, so that help and typing errors cost nothing */
  readonly services: () => Promise<Services>;
  /** copies of the graph file; needs no opened services */
  readonly backups?: () => Promise<Backups>;
  /** starts the HTTP service; settles when it listens */
  readonly serve?: () => Promise<unknown>;
  readonly stdout: Screen;
  readonly stderr: Screen;
  readonly stdin: AsyncIterable<Buffer | string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** calls back when the reader asks to stop (Ctrl-C); returns how to stop listening */
  readonly onInterrupt?: (stop: () => void) => () => void;
}

/** What every command gets besides its own options. */
export interface Context {
  readonly world: World;
  readonly language: Language;
  /** columns to draw in: the terminal's between 40 and 100, 80 when there is none */
  readonly width: number;
  readonly ink: Ink;
}

export function contextOf(world: World, language: Language): Context {
  // beyond 100 columns a line of text is hard to follow back to its start
  const width = Math.min(100, Math.max(40, world.stdout.columns ?? 80));
  return { world, language, width, ink: inkFor(world.stdout, world.env) };
}

/** Opens the services for one piece of work and closes them whatever happens. */
export async function withServices<T>(world: World, work: (services: Services) => Promise<T>): Promise<T> {
  const services = await world.services();
  try {
    return await work(services);
  } finally {
    await services.close();
  }
}
