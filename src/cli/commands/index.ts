import type { CommandSpec } from '../command.js';

/** Commands beside serve, load, paths, functions and doctor, in the order help shows them. */
export const moreCommands: readonly CommandSpec[] = [];
