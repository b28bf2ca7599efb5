import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import grafeo from '@grafeo-db/js';
import { EmbeddedEngine } from './embedded-engine.js';
import { fromOpening } from './embedded-errors.js';
import type { EngineLimits } from './limits.js';
import type { GraphEngine } from '../graph-engine.js';

export interface EmbeddedOptions extends EngineLimits {
  /** Path of the one file, or `memory:`. */
  readonly location: string;
  /** Rows without ORDER BY come in random order, with `memory:` only: for tests, to find what relies on an order nobody promised. */
  readonly shuffled?: boolean;
  /** Without changing anything, beside others who do the same; the file must be there. */
  readonly readOnly?: boolean;
}

/**
 * Opens the graph in this process; makes the file and its folder where they are missing.
 * Throws `graph-locked` when another process has the file, `graph-file-invalid` when it is no graph file or cannot be made.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<GraphEngine> {
  const durable = options.location !== 'memory:';
  return new EmbeddedEngine(durable ? openFile(resolve(options.location), options.readOnly) : inMemory(options.shuffled), durable, options);
}

function openFile(path: string, readOnly = false): grafeo.GrafeoDB {
  try {
    if (readOnly) return grafeo.GrafeoDB.openReadOnly(path);
    mkdirSync(dirname(path), { recursive: true });
    return grafeo.GrafeoDB.create(path);
  } catch (error) {
    throw fromOpening(error, path);
  }
}

function inMemory(shuffled = false): grafeo.GrafeoDB {
  return grafeo.GrafeoDB.create(undefined, { shuffleUnordered: shuffled });
}
