import type { Writer } from '../journal/index.ts';
import { recordAbandoned } from './agent-reports.ts';

/** An armed answer waits a minute; an intent older than this without an outcome has nobody left to report it. */
const FORGOTTEN_AFTER = 3 * 60_000;
const BATCH = 250;
/**
 * After so many in a row that ended, all before them did: each was looked at by the run before. Looking at all of a million
 * events took a minute and two gigabytes, every five minutes.
 */
const ENOUGH_ENDED = 500;
const ENDS: ReadonlySet<string> = new Set(['inserted', 'abandoned']);

/**
 * Closes intents whose panel and agent both died before they could say what happened, the newest first. When the extension
 * itself has just started, whoever held an older intent is gone: then `olderThan` is 0.
 */
export async function abandonForgotten(writer: Writer, olderThan = FORGOTTEN_AFTER): Promise<number> {
  const { leaves } = writer.tables;
  const now = writer.clock.now();
  const forgotten: string[] = [];
  for (let from = 0, ended = 0; ended < ENOUGH_ENDED; from += BATCH) {
    const intents = await leaves
      .where('event')
      .equals('intent')
      .reverse()
      .offset(from)
      .limit(BATCH)
      .toArray();
    if (intents.length === 0) break;
    const replies = intents.flatMap(({ replyId }) => replyId ?? []);
    const outcomes = new Set(
      (await leaves.where('replyId').anyOf(replies).toArray()).flatMap(({ event, replyId }) =>
        ENDS.has(event) && replyId !== null ? replyId : [],
      ),
    );
    for (const { replyId, at } of intents) {
      if (replyId === null || outcomes.has(replyId)) ended++;
      else {
        ended = 0;
        if (now - Date.parse(at) >= olderThan) forgotten.push(replyId);
      }
    }
  }
  let closed = 0;
  // In the order in which they were meant.
  for (const replyId of forgotten.reverse()) {
    const written = await recordAbandoned(writer, replyId, { reason: 'agent-lost', copied: false });
    if (written.ok) closed++;
  }
  return closed;
}
