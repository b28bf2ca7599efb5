import type { z } from 'zod';
import { oneSubject, subject } from '../profiles/subject.js';
import { pathSearch } from './search.js';

/** A search as it is sent: about a profile sent along, or about a stored candidate. */
export const pathSearchRequest = pathSearch.extend(subject).superRefine(oneSubject).meta({ id: 'PathSearch' });

export type PathSearchRequest = z.output<typeof pathSearchRequest>;
