import { createHash } from 'node:crypto';
import type { Clock, RandomBytes } from '../../lib/core/index.ts';
import type { FocusedItem, ReplyEvent } from '../../lib/domain/index.ts';
import type { Writer } from '../../lib/journal/index.ts';
import { Database } from '../../lib/store/index.ts';

let databases = 0;
export const freshDatabase = (): Database => new Database(`test-${++databases}`);

/** Repeatable bytes, so that a run can be compared with a kept example. */
export function seededRandom(seed: string): RandomBytes {
  let count = 0;
  return (length) => {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; at += 32)
      bytes.set(
        createHash('sha256')
          .update(`${seed}:${count++}`)
          .digest()
          .subarray(0, Math.min(32, length - at)),
        at,
      );
    return bytes;
  };
}

export function steppingClock(start = Date.parse('2026-11-24T01:00:00.000Z'), step = 1000): Clock {
  let now = start;
  return { now: () => (now += step), monotonic: () => now - start, offsetMinutes: () => 420 };
}

export function testWriter(database: Database, seed = 'seed'): Writer {
  return {
    tables: database.journal,
    clock: steppingClock(),
    random: seededRandom(seed),
    device: 'device-1',
    boot: `boot-${seed}`,
    version: '0.1.0',
  };
}

export const item: FocusedItem = {
  token: 'n.1',
  platform: 'facebook',
  surface: 'comment',
  nativeId: '700',
  idStrength: 'strong',
  permalink: 'https://www.facebook.com/permalink.php?comment_id=700',
  author: { name: 'Sinta Dewi', profileUrl: 'https://www.facebook.com/profile.php?id=1' },
  text: 'min biaya paspor brp? NIK saya 6104015203990001',
  truncated: 'no',
  postedAt: { value: '3 mnt', precision: 'about' },
  thread: { parents: [], ownAnswers: [] },
  actingAs: { account: 'Kantor', standing: 'official', how: 'composer-label' },
  composer: null,
  reason: 'clicked',
  own: false,
  experimental: false,
};

export function freeReply(eventId: string, sentText = 'Halo Kak, tarifnya Rp350.000'): ReplyEvent {
  return {
    eventId,
    replyId: null,
    operator: { id: 'Rani', how: 'typed' },
    where: { platform: 'facebook', surface: 'comment' },
    personal: { nativeId: '700', author: item.author, asked: item.text, sentText },
    event: 'free-reply',
    detail: {
      evidence: 'observed',
      seen: 'own-comment',
      characters: sentText.length,
      deadlineMet: 'unknown',
    },
  };
}
