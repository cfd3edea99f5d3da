import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createOutbox } from '../../../lib/agent/outbox.ts';
import { toBase64 } from '../../../lib/core/index.ts';
import { createReaderKeys, openEnvelope, sealFor } from '../../../lib/envelope/index.ts';
import { eventsOfReply, outboxKeys, readAll, type Writer } from '../../../lib/journal/index.ts';
import type { AgentRequest } from '../../../lib/messages/index.ts';
import { type ApplyReport, drainOutbox, recordOutcome, recordSent } from '../../../lib/recording/index.ts';
import { inserted, pack, rani, START, sent, withIntents } from './intents.ts';

/** The extension's storage, with what the browser keeps of it when everything else dies. */
function storage() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    },
    remove: async (key: string) => void kept.delete(key),
    rows: async () => [...kept.entries()],
  };
}

async function desk() {
  const writer = await withIntents('reply-0001');
  const keys = await outboxKeys(writer);
  const store = storage();
  const outbox = createOutbox(() => store);
  outbox.takeKey(toBase64(keys.publicKey));
  return { writer, keys, store, outbox };
}

const applyWith =
  (writer: Writer): ApplyReport =>
  async (report) => {
    if (report.key !== 'journal/outcome' && report.key !== 'journal/sent') return true;
    const written =
      report.key === 'journal/outcome'
        ? await recordOutcome(writer, report, pack)
        : await recordSent(writer, report, rani, pack);
    return written.ok;
  };

const report = (evidence: 'observed' | 'unknown', text = 'Halo Kak'): AgentRequest => ({
  key: 'journal/sent',
  ...sent('reply-0001', 'Halo Kak', text),
  evidence,
  happenedAt: '2026-11-24T04:59:00.000Z',
});

describe('the outbox', () => {
  it('keeps what nobody wrote, sealed, and it is written once', async () => {
    const { writer, keys, store, outbox } = await desk();
    await outbox.keep('reply-0001:sent', report('observed'), 0);
    const stored = JSON.stringify([...store.kept.values()]);
    expect(stored).not.toMatch(/Halo|Sinta|paspor|facebook/);
    expect(await drainOutbox(store, keys, applyWith(writer), START)).toBe(1);
    expect(store.kept.size).toBe(0);
    await outbox.keep('reply-0001:sent', report('observed'), 0);
    await drainOutbox(store, keys, applyWith(writer), START);
    const events = await eventsOfReply(writer.tables, 'reply-0001');
    expect(events.map(({ leaf }) => leaf.event)).toEqual(['intent', 'sent']);
    expect(events[1]?.leaf.detail).toMatchObject({ happenedAt: '2026-11-24T04:59:00.000Z' });
  });

  it('waits for the better report while its agent may live, and takes the first one when none can', async () => {
    const { writer, keys, store, outbox } = await desk();
    await outbox.keep('reply-0001:sent', report('unknown'), START + 90_000);
    expect(await drainOutbox(store, keys, applyWith(writer), START)).toBe(0);
    await outbox.keep('reply-0001:sent', report('observed'), 0);
    expect(store.kept.size).toBe(1);
    await drainOutbox(store, keys, applyWith(writer), START);
    const [event] = (await readAll(writer.tables)).slice(-1);
    expect(event?.leaf.detail).toMatchObject({ evidence: 'observed' });

    const after = await desk();
    await after.outbox.keep('reply-0001:sent', report('unknown'), START + 90_000);
    expect(await drainOutbox(after.store, after.keys, applyWith(after.writer), START, true)).toBe(1);
    const [closed] = (await readAll(after.writer.tables)).slice(-1);
    expect(closed?.leaf.detail).toMatchObject({ evidence: 'unknown' });
  });

  it('forgets what was not sent after all, and never lets the first report overtake the better one', async () => {
    const { keys, store, outbox } = await desk();
    await outbox.keep('reply-0001:sent', report('unknown'), START);
    await outbox.withdraw('reply-0001:sent');
    expect(store.kept.size).toBe(0);
    await Promise.all([
      outbox.keep('reply-0001:sent', report('unknown', 'first'), START),
      outbox.keep('reply-0001:sent', report('observed', 'second'), 0),
    ]);
    const row = [...store.kept.values()][0] as { report: Parameters<typeof openEnvelope>[1] };
    expect(await openEnvelope(keys, row.report)).toContain('second');
  });

  it('keeps what cannot be written yet, and drops what is no report', async () => {
    const { writer, keys, store, outbox } = await desk();
    await outbox.keep(
      'reply-0001:outcome',
      { key: 'journal/outcome', replyId: 'reply-0001', outcome: inserted },
      0,
    );
    expect(await drainOutbox(store, keys, async () => false, START)).toBe(0);
    expect(store.kept.size).toBe(1);
    await store.set({ 'outbox/noise': { v: 1 }, 'outbox/other': await noReport(keys.publicKey) });
    await drainOutbox(store, keys, applyWith(writer), START);
    expect(store.kept.size).toBe(0);
    const events = await eventsOfReply(writer.tables, 'reply-0001');
    expect(events.map(({ leaf }) => leaf.event)).toEqual(['intent', 'inserted']);
  });

  it('keeps nothing in the clear before it has a key, and survives a storage that refuses', async () => {
    const store = storage();
    await createOutbox(() => store).keep('reply-0001:sent', report('observed'), 0);
    expect(store.kept.size).toBe(0);
    const refusing = createOutbox(() => ({ ...store, set: () => Promise.reject(new Error('full')) }));
    refusing.takeKey(toBase64((await createReaderKeys()).publicKey));
    await refusing.keep('reply-0001:sent', report('observed'), 0);
    await createOutbox(() => undefined).withdraw('reply-0001:sent');
  });
});

const noReport = async (publicKey: Uint8Array<ArrayBuffer>) => ({
  v: 1,
  eventId: 'reply-0001:other',
  due: 0,
  report: await sealFor(publicKey, '{"key":"agent/hello"'),
});

describe('an envelope', () => {
  it('opens for its reader alone, and only unchanged', async () => {
    const [reader, other] = [await createReaderKeys(), await createReaderKeys()];
    const envelope = await sealFor(reader.publicKey, 'Halo 👋');
    expect(await openEnvelope(reader, envelope)).toBe('Halo 👋');
    expect(await openEnvelope(other, envelope)).toBeUndefined();
    for (const field of ['sender', 'iv', 'data'] as const) {
      const bytes = Buffer.from(envelope[field], 'base64');
      bytes[3] = (bytes[3] ?? 0) ^ 1;
      expect(await openEnvelope(reader, { ...envelope, [field]: bytes.toString('base64') })).toBeUndefined();
    }
  });
});
