import type { Downloaded } from '../../components/console/learning/index.ts';
import { sha256Hex } from '../../lib/core/index.ts';
import { type Answer, ERROR_CODES, type ErrorCode } from '../../lib/domain/index.ts';
import { appendOwn } from '../../lib/journal/index.ts';
import { type AnswerEvidence, Evidence, LEAST_AUTHORS } from '../../lib/learning/index.ts';
import type { ExportServices } from './exporter.ts';
import { saveFile } from './save-file.ts';

interface LearningFile {
  readonly format: 'evidence' | 'draft';
  readonly name: string;
  readonly content: unknown;
  /** Wordings in the file. */
  readonly count: number;
}

/** Candidates for the sample questions of the next pack, as a file. */
export function evidenceFile(
  pack: { readonly id: string; readonly version: number },
  answers: readonly AnswerEvidence[],
  now: number,
): LearningFile {
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
export function draftFile(answer: Answer): LearningFile {
  return {
    format: 'draft',
    name: `tanggap-${answer.id}.json`,
    content: answer,
    count: answer.sampleQuestions.length,
  };
}

interface BytesFile {
  readonly format: LearningFile['format'];
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly count: number;
}

/** Writes the `exported` event first; only then is there a file, so that no wording leaves unrecorded. */
export async function downloadBytes(
  services: Pick<ExportServices, 'writer' | 'readOperator'>,
  { format, name, bytes, type, count }: BytesFile,
): Promise<Downloaded> {
  const written = await appendOwn(await services.writer(), await services.readOperator(), {
    event: 'exported',
    detail: { format, rows: count, sha256: sha256Hex(bytes), head: null },
  });
  if (!written.ok) {
    const code: ErrorCode = ERROR_CODES[written.reason === 'storage-full' ? 'storage-full' : 'journal-write'];
    return { ok: false, code };
  }
  saveFile(name, [bytes], type);
  return { ok: true, name, count };
}

export const downloadLearning = (
  services: Pick<ExportServices, 'writer' | 'readOperator'>,
  { content, ...file }: LearningFile,
): Promise<Downloaded> =>
  downloadBytes(services, {
    ...file,
    bytes: new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`),
    type: 'application/json;charset=utf-8',
  });
