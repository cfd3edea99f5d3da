import type { Writer } from '../journal/index.ts';
import { recordAbandoned } from './agent-reports.ts';

/** An armed answer waits a minute; an intent older than this without an outcome has nobody left to report it. */
const FORGOTTEN_AFTER = 3 * 60_000;

/**
 * Closes intents whose panel and agent both died before they could say what happened. When the extension itself has
 * just started, whoever held an older intent is gone: then `olderThan` is 0.
 */
export async function abandonForgotten(writer: Writer, olderThan = FORGOTTEN_AFTER): Promise<number> {
  const now = writer.clock.now();
  const intents = await writer.tables.leaves.where('event').equals('intent').toArray();
  const outcomes = new Set(
    (await writer.tables.leaves.where('event').anyOf('inserted', 'abandoned').toArray()).map(
      (row) => row.replyId,
    ),
  );
  let closed = 0;
  for (const row of intents) {
    if (row.replyId === null || outcomes.has(row.replyId) || now - Date.parse(row.at) < olderThan) continue;
    const written = await recordAbandoned(writer, row.replyId, { reason: 'agent-lost', copied: false });
    if (written.ok) closed++;
  }
  return closed;
}
