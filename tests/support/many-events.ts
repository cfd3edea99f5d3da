import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../../lib/core/index.ts';
import { LEAF_VERSION, Leaf, type PersonalPayload, type ReplyEvent } from '../../lib/domain/index.ts';
import {
  type JournalTables,
  type LeafRow,
  leafHash,
  NO_LEAF,
  type PayloadRow,
} from '../../lib/journal/index.ts';

/** Numbers that repeat: a linear congruential generator is random enough for words and names. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const OPERATORS = ['Rani', 'Budi', 'Sari', 'Yusuf', 'Dewi'];
const TOPICS = ['biaya', 'antrean', 'syarat', 'jadwal', 'pengaduan'];
const CLASSES = ['information', 'complaint', 'aspiration'] as const;
const PLATFORMS = ['facebook', 'instagram', 'x', 'youtube'] as const;
const WORDS =
  'min kak biaya paspor brp sekarang antre jam buka sabtu syarat ganti hilang rusak denda anak bayi lansia foto wawancara ambil kapan kuota penuh error aplikasi daftar ulang jadwal bayar telat terima kasih mohon info dong ya ga bisa kok lama sekali tolong dibantu alamat kantor ketapang pontianak itas kitas visa izin tinggal perpanjang orang asing umrah haji kerja luar negeri'.split(
    ' ',
  );
/** Words that few texts have, as names and places are. */
const rare = (n: number): string => `kata${n.toString(36)}`;

export interface ManyEvents {
  readonly leaves: LeafRow[];
  readonly payloads: PayloadRow[];
}

interface Subject {
  readonly name: string;
  readonly pseudonym: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly key: CryptoKey;
}

/** Replies of an office, one after another: three events each, of people of any name. */
export function createReplies(
  seed: number,
): (author: string) => { readonly n: number; readonly events: ReplyEvent[] } {
  const random = numbers(seed);
  const sentence = (length: number): string =>
    Array.from({ length }, () =>
      random(8) === 0 ? rare(random(20_000)) : (WORDS[random(WORDS.length)] ?? ''),
    ).join(' ');
  let count = 0;
  return (author) => {
    const n = count++;
    const operator = { id: OPERATORS[random(OPERATORS.length)] ?? 'Rani', how: 'typed' } as const;
    const where = {
      platform: PLATFORMS[random(4)] ?? 'x',
      surface: 'comment',
      account: { name: `Kantor ${random(3)}`, how: 'navigation' },
    } as const;
    const topic = TOPICS[random(TOPICS.length)] ?? 'biaya';
    const answered = sentence(40);
    const personal: PersonalPayload = {
      nativeId: `n${n}`,
      permalink: `https://www.facebook.com/x?comment_id=${n}`,
      author: { name: author },
      asked: sentence(12),
    };
    const base = { replyId: `reply-${n}`, operator, where };
    const events: ReplyEvent[] = [
      {
        ...base,
        eventId: `reply-${n}:intent`,
        personal: { ...personal, insertedText: answered },
        event: 'intent',
        detail: {
          use: {
            packId: 'contoh',
            packVersion: 1,
            answerId: `${topic}-${random(20)}`,
            revision: 1,
            variantId: 'id',
            wording: 0,
          },
          offered: [],
          rank: 1,
          reason: 'suggestion',
          characters: answered.length,
          limit: 8000,
          overrides: [],
          armed: false,
          topic,
          class: CLASSES[random(3)] ?? 'information',
        },
      },
      {
        ...base,
        eventId: `reply-${n}:outcome`,
        personal: { nativeId: `n${n}`, author: { name: author }, insertedText: answered },
        event: 'inserted',
        detail: {
          engine: 'lexical',
          method: 'paste',
          readBack: 'equal',
          characters: answered.length,
          keptDraft: false,
        },
      },
      {
        ...base,
        eventId: `reply-${n}:sent`,
        personal: { ...personal, insertedText: answered, sentText: answered },
        event: 'sent',
        detail: {
          evidence: random(10) === 0 ? 'unknown' : 'observed',
          seen: 'own-comment',
          characters: answered.length,
          edited: random(5) === 0,
          editDistance: 0,
          deadlineMet: (['yes', 'no', 'unknown'] as const)[random(3)] ?? 'unknown',
        },
      },
    ];
    return { n, events };
  };
}

/**
 * Makes a journal of many events, as the journal's own rooms write it: chained lines, encrypted payloads, a key per
 * author. Appending a million events with strict durability would take an hour; reading them does not depend on it.
 */
export async function createManyEvents(
  seed: number,
  subjects: number,
): Promise<{ keys: readonly Subject[]; next: (count: number) => Promise<ManyEvents> }> {
  const random = numbers(seed);
  const bytes = (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, () => random(256));
  const keys: Subject[] = [];
  for (let i = 0; i < subjects; i++) {
    const raw = bytes(32);
    keys.push({
      name: `Warga ${rare(i)}`,
      pseudonym: toHex(bytes(16)),
      bytes: raw,
      key: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']),
    });
  }
  let seq = 0;
  let prev = NO_LEAF;
  let at = Date.parse('2024-01-01T01:00:00.000Z');
  const reply = createReplies(seed + 1);

  function write(
    event: ReplyEvent,
    subject: Subject | undefined,
    out: ManyEvents,
    itemKey: string,
    sealing: Promise<unknown>[],
  ): void {
    seq++;
    at += 20_000 + random(60_000);
    const { personal, ...rest } = event;
    let commit: string | null = null;
    if (personal && subject) {
      const plain = new TextEncoder().encode(JSON.stringify(personal));
      const salt = bytes(32);
      const iv = bytes(12);
      const salted = new Uint8Array(salt.length + plain.length);
      salted.set(salt);
      salted.set(plain, salt.length);
      commit = toHex(sha256(salted));
      // Many at once: one after another, each waits for a thread.
      const row = { seq, subject: subject.pseudonym, item: itemKey, salt, iv };
      sealing.push(
        crypto.subtle
          .encrypt({ name: 'AES-GCM', iv }, subject.key, plain)
          .then((data) => out.payloads.push({ ...row, data: new Uint8Array(data) })),
      );
    }
    const moment = new Date(at).toISOString();
    const { event: kind, detail, eventId, replyId, operator, where } = rest;
    const line = JSON.stringify({
      v: LEAF_VERSION,
      seq,
      prev,
      at: moment,
      offset: 420,
      mono: seq,
      boot: 'boot-many',
      device: 'device-many',
      writer: '0.1.0',
      eventId,
      replyId,
      operator,
      where,
      commit,
      event: kind,
      detail,
    });
    prev = leafHash(line);
    out.leaves.push({ seq, eventId, replyId, event: kind, at: moment, line, hash: prev });
  }

  return {
    keys,
    async next(count) {
      const out: ManyEvents = { leaves: [], payloads: [] };
      const sealing: Promise<unknown>[] = [];
      while (out.leaves.length < count) {
        const subject = keys[random(keys.length)];
        const { n, events } = reply(subject?.name ?? '');
        const itemKey = `item-${n}`;
        for (const event of events)
          if (out.leaves.length < count) write(event, subject, out, itemKey, sealing);
      }
      await Promise.all(sealing);
      return out;
    },
  };
}

/** Fills the tables of an empty journal, `step` events at a time. */
export async function fillJournal(
  tables: JournalTables,
  count: number,
  { seed = 1, step = 2000, onStep = (_: number): void => undefined } = {},
): Promise<void> {
  const many = await createManyEvents(seed, Math.max(5, Math.min(5000, Math.floor(count / 20))));
  await tables.subjectKeys.bulkAdd(
    many.keys.map(({ pseudonym, bytes }) => ({
      subject: pseudonym,
      key: bytes,
      createdAt: '2024-01-01T00:00:00.000Z',
    })),
  );
  for (let done = 0; done < count; done += step) {
    const { leaves, payloads } = await many.next(Math.min(step, count - done));
    if (done === 0) for (const { line } of leaves) Leaf.parse(JSON.parse(line));
    await tables.database.transaction('rw', tables.leaves, tables.payloads, async () => {
      await tables.leaves.bulkAdd(leaves);
      await tables.payloads.bulkAdd(payloads);
    });
    onStep(done + leaves.length);
  }
}
