import { candidate, candidateExport, candidateRequest } from '../../src/candidates/candidate.js';
import { candidateExample, candidateExportExample, candidateRequestExample } from '../../src/http/openapi/examples-candidates.js';

test('the documented examples are what they are examples of, and of each other', () => {
  expect(candidate.parse(candidateExample)).toEqual(candidateExample);
  expect(candidateExport.parse(candidateExportExample)).toEqual(candidateExportExample);
  const { profile, keepDays } = candidateRequest.parse(candidateRequestExample);
  expect({ reference: candidateExample.reference, ...profile }).toEqual(candidateExample.profile);
  expect(Date.parse(candidateExample.expiresAt) - Date.parse(candidateExample.updatedAt)).toBe((keepDays ?? 0) * 86_400_000);
});
