import type { Answer } from '../domain/index.ts';
import { type Finding, finding } from './finding.ts';

/** Days that an answer is bound to, as they stand on `today` (YYYY-MM-DD in the office's zone). */
export function lintValidity({ id, validFrom, validUntil, reviewBy }: Answer, today: string): Finding[] {
  const place = { field: 'validity' as const, answerId: id };
  const found: Finding[] = [];
  if (validFrom !== undefined && validUntil !== undefined && validFrom > validUntil)
    found.push(finding('never-valid', place, { from: validFrom, until: validUntil }));
  else if (validUntil !== undefined && validUntil < today)
    found.push(finding('expired', place, { day: validUntil }));
  else if (validFrom !== undefined && validFrom > today)
    found.push(finding('not-yet-valid', place, { day: validFrom }));
  if (reviewBy !== undefined && reviewBy < today) found.push(finding('review-due', place, { day: reviewBy }));
  return found;
}
