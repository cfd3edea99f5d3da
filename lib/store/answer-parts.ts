import type { Transaction } from 'dexie';
import type { Answer } from '../domain/index.ts';
import type { AnswerPartRow } from './database.ts';

/** A row for each answer took Chromium 156 five to eight times as long to read as rows of a hundred. */
const ANSWERS_IN_A_ROW = 100;

export function answerParts(packKey: string, answers: readonly Answer[]): AnswerPartRow[] {
  return Array.from({ length: Math.ceil(answers.length / ANSWERS_IN_A_ROW) }, (_, part) => ({
    packKey,
    part,
    answers: answers.slice(part * ANSWERS_IN_A_ROW, (part + 1) * ANSWERS_IN_A_ROW),
  }));
}

/** Numbers of the rows that hold these answers, each once; ids that the pack lacks are in none. */
export function partsOf(answerIds: readonly string[], wanted: ReadonlySet<string>): number[] {
  const parts = new Set<number>();
  for (const [at, id] of answerIds.entries())
    if (wanted.has(id)) parts.add(Math.floor(at / ANSWERS_IN_A_ROW));
  return [...parts];
}

/** A row of databases before version 11; one for each answer, in the order of their ids. */
interface SingleAnswerRow {
  readonly packKey: string;
  readonly id: string;
  readonly answer: Answer;
}

/** To version 11: the rows of each answer become rows of many. */
export async function joinAnswers(transaction: Transaction): Promise<void> {
  const rows: SingleAnswerRow[] = await transaction.table('answers').toArray();
  for (const [packKey, own] of Map.groupBy(rows, (row) => row.packKey))
    await transaction.table('answerParts').bulkAdd(
      answerParts(
        packKey,
        own.map(({ answer }) => answer),
      ),
    );
}
