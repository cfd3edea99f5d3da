import type { Answer } from '../../lib/domain/index.ts';
import { type AnswerEvidence, Evidence, LEAST_AUTHORS } from '../../lib/learning/index.ts';
import type { JsonFile } from './download.ts';

/** Candidates for the sample questions of the next pack, as a file. */
export function evidenceFile(
  pack: { readonly id: string; readonly version: number },
  answers: readonly AnswerEvidence[],
  now: number,
): JsonFile {
  const exportedAt = new Date(now).toISOString();
  const content: Evidence = {
    format: 'tanggap-evidence',
    version: 1,
    packId: pack.id,
    packVersion: pack.version,
    exportedAt,
    leastAuthors: LEAST_AUTHORS,
    answers: [...answers],
  };
  return {
    format: 'evidence',
    name: `tanggap-evidence-${exportedAt.slice(0, 10)}.json`,
    content: Evidence.parse(content),
    count: answers.reduce((sum, { candidates }) => sum + candidates.length, 0),
  };
}

/** One answer to be finished, in the pack's own form. */
export function draftFile(answer: Answer): JsonFile {
  return {
    format: 'draft',
    name: `tanggap-${answer.id}.json`,
    content: answer,
    count: answer.sampleQuestions.length,
  };
}
