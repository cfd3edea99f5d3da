import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { intentEvent, prepareAnswer } from '../../../lib/answering/index.ts';
import { type FurtherUse, Pack, type Suggestion } from '../../../lib/domain/index.ts';
import { append, type Writer } from '../../../lib/journal/index.ts';
import { freshDatabase, item, steppingClock, testWriter } from '../../support/journal.ts';

export const SAMPLE = path.resolve(import.meta.dirname, '../../../public/packs/sample.json');
export const pack = Pack.parse(JSON.parse(readFileSync(SAMPLE, 'utf8')));
export const START = Date.parse('2026-11-24T05:00:00Z');
export const rani = { id: 'Rani', how: 'typed' } as const;
export const still = (now: number) => ({ ...steppingClock(now, 0), now: () => now });
export const at = (writer: Writer, later: number): Writer => ({ ...writer, clock: still(START + later) });

export const withIntents = (...replyIds: string[]): Promise<Writer> =>
  intentsInto(at(testWriter(freshDatabase()), 0), {}, ...replyIds);

interface IntentChange {
  readonly rendered?: string;
  /** The approved text that it was rendered from. */
  readonly wording?: string;
  readonly suggestions?: readonly Suggestion[];
  readonly also?: readonly FurtherUse[];
}

export async function intentsInto(
  writer: Writer,
  { rendered, wording, suggestions = [], also }: IntentChange,
  ...replyIds: string[]
): Promise<Writer> {
  const [answer] = pack.answers;
  const prepared =
    answer &&
    prepareAnswer({
      answer,
      pack,
      item,
      operator: 'Rani',
      typed: {},
      variantId: undefined,
      now: START,
      uses: () => [],
    });
  if (!prepared) throw new Error('nothing prepared');
  const parts =
    wording === undefined
      ? prepared.parts
      : prepared.parts.map((part) => ({
          ...part,
          variant: { ...part.variant, wordings: [wording] },
          wording: 0,
        }));
  const input = {
    operator: rani,
    item,
    pack,
    prepared:
      rendered === undefined
        ? prepared
        : { ...prepared, parts, rendered: { ...prepared.rendered, text: rendered } },
    suggestions,
    from: 'search',
    armed: false,
  } as const;
  for (const replyId of replyIds) {
    const event = intentEvent({ ...input, replyId });
    if (event.event !== 'intent') throw new Error('no intent');
    const written = also ? { ...event, detail: { ...event.detail, also: [...also] } } : event;
    expect((await append(writer, written)).ok).toBe(true);
  }
  return writer;
}

export const inserted = {
  event: 'inserted',
  text: 'Halo Kak',
  value: { engine: 'lexical', method: 'paste', readBack: 'equal', keptDraft: false, undoable: true },
} as const;
export const lost = { event: 'abandoned', reason: 'agent-lost', copied: true } as const;
export const sent = (replyId: string | null, insertedText: string | null, sentText: string) => ({
  eventId: `${replyId ?? 'free-0001'}:sent`,
  replyId,
  item,
  insertedText,
  sentText,
  evidence: 'observed' as const,
  seen: 'own-comment',
});
