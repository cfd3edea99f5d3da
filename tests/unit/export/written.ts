import type { Clock } from '../../../lib/core/index.ts';
import type { PersonalPayload, ReplyEvent } from '../../../lib/domain/index.ts';
import { append, type JournalEntry, readAll, type Writer } from '../../../lib/journal/index.ts';
import type { Database } from '../../../lib/store/index.ts';
import { freeReply, freshDatabase, item, testWriter } from '../../support/journal.ts';

export const QUESTION = 'biaya paspor, "10 taun" brp?\nmakasi 🙏🏽 مرحبا';
export const ANSWER = 'Halo Kak Sinta,\n\nTarifnya Rp350.000; lihat https://kantor.example.';

const base = {
  replyId: 'reply-1',
  operator: { id: 'Rani', how: 'typed' },
  where: {
    platform: 'facebook',
    surface: 'comment',
    account: { name: 'Kantor', how: 'composer-label' },
  },
} as const;
const personal: PersonalPayload = {
  nativeId: item.nativeId,
  permalink: item.permalink,
  author: item.author,
  asked: QUESTION,
};

/** One reply from its choice to its sending, as the journal's rooms write it. */
export const REPLY: readonly ReplyEvent[] = [
  {
    ...base,
    eventId: 'reply-1:intent',
    personal: { ...personal, insertedText: ANSWER },
    event: 'intent',
    detail: {
      use: {
        packId: 'contoh',
        packVersion: 3,
        answerId: 'biaya-paspor',
        revision: 2,
        variantId: 'fb',
        wording: 1,
      },
      offered: [{ answerId: 'biaya-paspor', rank: 1, score: 4.5, probability: 0.875 }],
      rank: 1,
      reason: 'suggestion',
      characters: ANSWER.length,
      limit: 8000,
      overrides: [],
      armed: false,
    },
  },
  {
    ...base,
    eventId: 'reply-1:outcome',
    personal: { ...personal, insertedText: ANSWER },
    event: 'inserted',
    detail: {
      engine: 'lexical',
      method: 'paste',
      readBack: 'equal',
      characters: ANSWER.length,
      keptDraft: false,
    },
  },
  {
    ...base,
    eventId: 'reply-1:sent',
    personal: {
      ...personal,
      insertedText: ANSWER,
      sentText: `${ANSWER} Salam`,
      sentPermalink: 'https://www.facebook.com/x?reply_comment_id=9',
    },
    event: 'sent',
    detail: {
      evidence: 'observed',
      seen: 'own-comment',
      characters: ANSWER.length + 6,
      edited: true,
      editDistance: 6,
      deadlineMet: 'unknown',
    },
  },
];

/** The choice of one reply to two questions. */
export const SEVERAL: ReplyEvent = {
  ...base,
  eventId: 'reply-3:intent',
  replyId: 'reply-3',
  personal: { ...personal, insertedText: ANSWER },
  event: 'intent',
  detail: {
    use: {
      packId: 'contoh',
      packVersion: 3,
      answerId: 'biaya-paspor',
      revision: 2,
      variantId: 'id-short',
      wording: 1,
      title: 'Biaya paspor',
    },
    also: [
      {
        answerId: 'jam-layanan',
        revision: 4,
        variantId: 'id-long',
        wording: 0,
        title: 'Jam layanan; hari libur',
      },
    ],
    offered: [],
    rank: null,
    reason: 'suggestion',
    characters: ANSWER.length,
    limit: 8000,
    overrides: [],
    armed: false,
  },
};

export const ABANDONED: ReplyEvent = {
  ...base,
  eventId: 'reply-2:outcome',
  replyId: 'reply-2',
  operator: { id: 'Budi', how: 'typed' },
  where: { platform: 'x', surface: 'reply' },
  personal: null,
  event: 'abandoned',
  detail: { reason: 'no-box', copied: true },
};

export interface Written {
  readonly database: Database;
  readonly writer: Writer;
  readonly entries: JournalEntry[];
}

/** A journal with these events, really written and read back. */
export async function written(events: readonly ReplyEvent[], clock?: Clock): Promise<Written> {
  const database = freshDatabase();
  const writer = { ...testWriter(database), ...(clock ? { clock } : {}) };
  for (const event of events) {
    const done = await append(writer, event);
    if (!done.ok) throw new Error(`${done.reason} ${done.detail ?? ''}`);
  }
  return { database, writer, entries: await readAll(database.journal) };
}

/** A free reply whose question is this text. */
export function asking(asked: string, eventId: string): ReplyEvent {
  const event = freeReply(eventId);
  return { ...event, personal: { ...event.personal, asked } } as ReplyEvent;
}
