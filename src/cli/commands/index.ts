import { agendaCommand } from './agenda.js';
import { classifyCommand } from './classify.js';
import { cohortCommand } from './cohort.js';
import { coverageCommand } from './coverage.js';
import { evaluateCommands } from './evaluate.js';
import { feedersCommand } from './feeders.js';
import { mapCommand } from './map.js';
import { measuresCommand } from './measures.js';
import { recommendCommand } from './recommend.js';
import { replayCommand } from './replay.js';
import { suggestCommand } from './suggest.js';
import { tShapeCommand } from './t-shape.js';
import { whatIfCommand } from './what-if.js';
import type { CommandSpec } from '../command.js';
import { candidateCommands } from './candidate.js';
import { auditCommands } from './audit.js';
import { backupCommands } from './backup.js';
import { cypherCommand } from './cypher.js';
import { exportCommand } from './export.js';
import { importCommands } from './import.js';
import { keyCommands } from './keys.js';
import { passportCommands } from './passport.js';
import { reportCommand } from './report.js';
import { snapshotCommands } from './snapshot.js';

/** Commands beside serve, load, paths, functions and doctor, in the order help shows them. */
export const moreCommands: readonly CommandSpec[] = [
  agendaCommand,
  whatIfCommand,
  reportCommand,
  recommendCommand,
  feedersCommand,
  mapCommand,
  coverageCommand,
  classifyCommand,
  tShapeCommand,
  suggestCommand,
  replayCommand,
  cohortCommand,
  ...evaluateCommands,
  ...candidateCommands,
  ...passportCommands,
  ...importCommands,
  measuresCommand,
  exportCommand,
  cypherCommand,
  ...snapshotCommands,
  ...keyCommands,
  ...auditCommands,
  ...backupCommands,
];
