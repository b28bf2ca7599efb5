import type { RunOptions } from '../graph/graph-engine.js';
import type { CandidateProfile } from '../profiles/profile.js';
import type { Subject } from '../profiles/subject.js';
import { issuePassport, type IssueRoom } from './issue-passport.js';
import { readPassports, type ReadingRoom } from './read-passports.js';
import type { PassportReading } from './reading.js';
import type { Passport, PassportRequest } from './request.js';

/** Skills passports, out and in. */
export interface Passports {
  issue(request: PassportRequest, options?: RunOptions): Promise<Passport>;
  /** `sent`: credentials as they came, in any of the forms of docs/passports.md. Nothing is stored. */
  read(sent: unknown, options?: RunOptions): Promise<PassportReading>;
}

export interface PassportRoom extends IssueRoom, ReadingRoom {
  readonly profileOf: (subject: Subject) => Promise<CandidateProfile>;
}

export function passports(room: PassportRoom): Passports {
  return {
    issue: async (request, options) => issuePassport(room, request, await room.profileOf(request), options),
    read: (sent, options) => readPassports(room, sent, options),
  };
}
