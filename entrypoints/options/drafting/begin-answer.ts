import { failure, success } from '@/lib/core/index.ts';
import { type Answer, ERROR_CODES, type ErrorCode } from '@/lib/domain/index.ts';
import { addAnswer, freeId } from '@/lib/drafting/index.ts';
import { changeWorkingCopy, type Database } from '@/lib/store/index.ts';
import { currentOperator } from '../writer.ts';
import { readOwnName } from './own-name.ts';
import { settled } from './read.ts';

/** Puts the beginning of an answer in the working copy and opens it there; or says why it could not. */
export async function beginAnswer(
  database: Database,
  answer: Answer,
  now: number,
): Promise<ErrorCode | undefined> {
  await settled(database);
  const operator = await currentOperator();
  const by = (await readOwnName(database)) ?? { name: operator?.id ?? answer.owner };
  let id = '';
  const added = await changeWorkingCopy(database, (copy) => {
    id = freeId(copy, 'answer', answer.title);
    const outcome = addAnswer(copy, { ...answer, id }, by, new Date(now).toISOString());
    return outcome.ok ? success(outcome.value) : failure(outcome.reason, outcome.detail);
  });
  if (!added.ok) return ERROR_CODES[added.reason === 'storage-full' ? 'storage-full' : 'storage-unreadable'];
  location.hash = `drafting/${encodeURIComponent(id)}`;
  return undefined;
}
