import type { z } from 'zod';
import type { CandidateProfile } from '../../profiles/profile.js';
import type { Candidate, CandidateExport, candidateRequest } from '../../candidates/candidate.js';

const educationLevel = 'mbo-2';
const held = {
  id: 'function:ict-servicedesk-medewerker',
  from: '2022-03-01',
  evidence: 'evidenced',
  evidenceKind: 'reference',
} satisfies CandidateProfile['functions'][number];
const shown = {
  id: 'competence:klantgericht',
  evidence: 'certified',
  evidenceKind: 'recognition',
  date: '2026-10-15',
  note: 'gezien in twee gesprekken',
} satisfies CandidateProfile['competences'][number];
const unresolved = [{ text: 'Diploma allround politiemedewerker', level: 4 }];

export const candidateRequestExample: z.input<typeof candidateRequest> = {
  profile: { educationLevel, functions: [held], competences: [shown], unresolved },
  keepDays: 90,
};

const head = {
  reference: 'evc-2026-0042',
  version: 1,
  createdAt: '2026-11-02T09:30:00.000Z',
  updatedAt: '2026-11-02T09:30:00.000Z',
  expiresAt: '2027-01-31T09:30:00.000Z',
};

export const candidateExample: Candidate = {
  ...head,
  profile: {
    reference: head.reference,
    educationLevel,
    functions: [held],
    competences: [shown],
    workProcesses: [],
    courses: [],
    criteria: [],
    unresolved,
  },
};

const empty = { evidenceKind: null, date: null, note: null, from: null, until: null, status: null };

export const candidateExportExample: CandidateExport = {
  format: 'padwijzer-candidate',
  formatVersion: 1,
  exportedAt: '2026-11-03T12:00:00.000Z',
  tenant: 'default',
  ...head,
  educationLevel,
  holdings: [
    {
      ...empty,
      list: 'functions',
      position: 0,
      ...held,
      name: 'ICT-servicedeskmedewerker',
      nameEn: 'ICT service desk employee',
    },
    { ...empty, list: 'competences', position: 0, ...shown, name: 'Klantgericht', nameEn: 'Customer-oriented' },
  ],
  unresolved,
};
