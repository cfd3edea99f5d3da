import type { ReplyEvent } from '../../lib/domain/index.ts';
import { append } from '../../lib/journal/index.ts';
import { createWriter, Database } from '../../lib/store/index.ts';

/** Runs in a real browser, in a page or a worker of it: the product's own append, told what to do by the address. */
const wanted = new URL(location.href).searchParams;
const inWorker = typeof window === 'undefined';

// The control: the same code with the durability that browsers use by themselves.
if (wanted.get('durability') === 'relaxed') {
  const strict = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    return strict.call(this, stores, mode, { ...options, durability: 'relaxed' });
  };
}

const database = new Database('durability');
const writerOf = createWriter(database, '0.1.0');
const tell = (what: string, value: unknown): Promise<unknown> =>
  fetch(`/${what}`, { method: 'POST', body: JSON.stringify(value) });

let made = 0;
function event(): ReplyEvent {
  const sentText = `Halo Kak, tarif paspor Rp350.000. Nomor ${made}.`;
  return {
    eventId: `${crypto.randomUUID()}:${made++}`,
    replyId: null,
    operator: { id: 'Rani', how: 'typed' },
    where: { platform: 'facebook', surface: 'comment' },
    personal: { nativeId: String(made), author: { name: `Warga ${made % 40}` }, asked: 'brp min?', sentText },
    event: 'free-reply',
    detail: {
      evidence: 'observed',
      seen: 'own-comment',
      characters: sentText.length,
      deadlineMet: 'unknown',
    },
  };
}

/** Acknowledges each event as the sidebar says "logged": after append() resolved, not before. */
async function appendUntilKilled(count: number): Promise<void> {
  const writer = await writerOf();
  for (let i = 0; i < count; i++) {
    const written = await append(writer, event());
    if (!written.ok) throw new Error(`${written.reason} ${written.detail}`);
    await tell('acknowledged', written.value);
  }
}

async function readBack(): Promise<void> {
  await tell(
    'journal',
    (await database.leaves.orderBy('seq').toArray()).map(({ line, hash }) => ({ line, hash })),
  );
}

/** One page and two workers, each with a connection of its own, as fast as they can. */
async function threeContexts(count: number): Promise<void> {
  const worker = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const one = new Worker(`/page.js?do=worker&count=${count}`, { type: 'module' });
      one.onmessage = () => resolve();
      one.onerror = (failed) => reject(new Error(failed.message));
    });
  await Promise.all([worker(), worker(), appendOnly(count)]);
  await readBack();
}

async function appendOnly(count: number): Promise<void> {
  const writer = await writerOf();
  for (let i = 0; i < count; i++) {
    const written = await append(writer, event());
    if (!written.ok) throw new Error(`${written.reason} ${written.detail}`);
  }
}

/** Milliseconds per append, one after another as people answer; and rows per second of a plain bulkAdd of the same. */
async function measure(count: number): Promise<void> {
  await appendOnly(20);
  const writer = await writerOf();
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const one = event();
    const start = performance.now();
    await append(writer, one);
    times.push(performance.now() - start);
  }
  const [leaves, payloads] = await Promise.all([database.leaves.toArray(), database.payloads.toArray()]);
  const plain = new Database('durability-plain');
  const start = performance.now();
  await plain.leaves.bulkAdd(leaves);
  await plain.payloads.bulkAdd(payloads);
  const spent = performance.now() - start;
  await plain.delete();
  await tell('measured', { times, bulkRowsPerSecond: (leaves.length / spent) * 1000 });
}

async function run(): Promise<void> {
  const count = Number(wanted.get('count') ?? 1_000_000);
  switch (wanted.get('do')) {
    case 'append':
      return appendUntilKilled(count);
    case 'read':
      return readBack();
    case 'three':
      return threeContexts(count);
    case 'measure':
      return measure(count);
    case 'worker':
      await appendOnly(count);
      postMessage('done');
  }
}

run().catch((error: unknown) => {
  if (inWorker) throw error;
  return tell('failed', String(error));
});
