import type { z } from 'zod';
import type { PassportReading } from '../../passports/reading.js';
import type { Passport, passportRequest } from '../../passports/request.js';

export const passportRequestExample: z.input<typeof passportRequest> = {
  profile: { reference: 'evc-2026-0042', courses: [{ id: 'course:27015', evidence: 'certified', evidenceKind: 'diploma' }] },
  to: 'function:ict-infrastructuur-technicus',
};

/** Cut down to what every passport has. */
export const passportExample: Passport = {
  '@context': ['https://www.w3.org/2018/credentials/v1', 'http://data.europa.eu/snb/model/context/edc-ap'],
  id: 'urn:uuid:2f1c9d3e-6a70-8b1d-9c53-4e8f0a7b2d61',
  type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
  issuer: { id: 'urn:padwijzer:scheme:unsigned-export', type: 'Agent' },
  validFrom: '2026-11-23T10:00:00Z',
  credentialSubject: {
    id: 'urn:uuid:8c1f7a52-90be-8d44-a1e0-5b6c7d8e9f01',
    type: 'Person',
    hasClaim: [{ type: 'LearningAchievement', title: { nl: 'ICT support technician', en: 'ICT support technician' } }],
  },
};

export const sentPassportExample = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'https://school.example', type: ['Profile'] },
  validFrom: '2025-07-01T00:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    achievement: {
      id: 'https://school.example/achievements/1',
      type: ['Achievement'],
      name: 'ICT support technician',
      description: 'mbo 3',
      humanCode: '27015',
      criteria: { narrative: 'Diploma' },
    },
  },
};

export const passportReadingExample: PassportReading = {
  profile: {
    functions: [],
    competences: [],
    workProcesses: [],
    courses: [{ id: 'course:27015', status: 'completed', evidence: 'evidenced', evidenceKind: 'badge' }],
    criteria: [],
    unresolved: [],
  },
  mapped: [
    {
      from: 'ICT support technician',
      pointer: '/credentialSubject/achievement',
      to: { id: 'course:27015', name: 'ICT support technician', nameEn: 'ICT support technician' },
      by: 'code',
      grade: 'evidenced',
    },
  ],
  unmapped: [],
  signatures: [
    {
      pointer: '/',
      status: 'absent',
      issuer: 'https://school.example',
      reason: { nl: 'Er is geen handtekening.', en: 'There is no signature.' },
    },
  ],
  notes: [],
};
