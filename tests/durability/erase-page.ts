import type { PersonalPayload } from '../../lib/domain/index.ts';
import {
  checkpointsFile,
  erasePerson,
  filesInMemory,
  findPeople,
  keysFile,
  leafHash,
  NO_LEAF,
  payloadOpening,
  sealCheckpoint,
  verifyBundle,
  type Writer,
} from '../../lib/journal/index.ts';
import { commitment } from '../../lib/journal/leaf-hash.ts';
import { type SealedPayload, sealPayload } from '../../lib/journal/payload.ts';
import type { LeafRow, PayloadRow } from '../../lib/journal/tables.ts';
import { createWriter, Database } from '../../lib/store/index.ts';

/** A journal of years in one browser, and then one person of it erased: lines as append() writes them, put in bulk. */
const events = Number(new URL(location.href).searchParams.get('count') ?? 100_000);
const PEOPLE = 40;
// Put together, so that the browser's copies of this script do not hold the name that is searched for.
const WHO = ['Warga', 'tujuh'].join('');
const BATCH = 1000;
const where = { platform: 'facebook', surface: 'comment' } as const;
const nameOf = (seq: number): string =>
  seq % PEOPLE === 7 ? `${WHO} Penanda` : `Warga Nomor${seq % PEOPLE}`;

const keys = new Map<string, { readonly subject: string; readonly aes: CryptoKey }>();

/** As sealPayload() does it, which looks the author up anew, durably, for each payload: an hour of waiting here. */
async function seal(writer: Writer, name: string, personal: PersonalPayload): Promise<SealedPayload> {
  const known = keys.get(name);
  if (!known) {
    const sealed = await sealPayload(
      writer.tables,
      writer.random,
      personal,
      where,
      '2026-11-24T00:00:00.000Z',
    );
    const row = await writer.tables.subjectKeys.get(sealed.subject);
    if (!row) throw new Error('no key');
    const aes = await crypto.subtle.importKey('raw', row.key, 'AES-GCM', false, ['encrypt']);
    keys.set(name, { subject: sealed.subject, aes });
    return sealed;
  }
  const plain = new TextEncoder().encode(JSON.stringify(personal));
  const salt = writer.random(32);
  const iv = writer.random(12);
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, known.aes, plain));
  return { subject: known.subject, item: null, salt, iv, data, commit: commitment(salt, plain) };
}

async function fill(writer: Writer): Promise<void> {
  const { tables } = writer;
  let prev = NO_LEAF;
  // Each person's key once, before many need it at the same time.
  for (let seq = 1; seq <= PEOPLE; seq++)
    await seal(writer, nameOf(seq), { author: { name: nameOf(seq), handle: nameOf(seq).replace(' ', '.') } });
  for (let from = 1; from <= events; from += BATCH) {
    const seqs = Array.from({ length: Math.min(BATCH, events - from + 1) }, (_, at) => from + at);
    const sealed = await Promise.all(
      seqs.map((seq) => {
        const name = nameOf(seq);
        const personal: PersonalPayload = {
          nativeId: `item-${seq}`,
          permalink: `https://www.facebook.com/${name.replace(' ', '.')}/posts/${seq}`,
          author: { name, handle: name.replace(' ', '.') },
          asked: `min, ${name} mau tanya biaya paspor nomor ${seq}`,
          sentText: `Halo Kak ${name}, tarifnya Rp350.000. Salam ${seq}.`,
        };
        return seal(writer, name, personal);
      }),
    );
    const leaves: LeafRow[] = [];
    const payloads: PayloadRow[] = [];
    for (const [index, seq] of seqs.entries()) {
      const part = sealed[index];
      if (!part) throw new Error('nothing sealed');
      const { commit, ...payload } = part;
      const at = new Date(1_795_000_000_000 + seq * 60_000).toISOString();
      const eventId = `bulk-event-${seq}`;
      const line = JSON.stringify({
        v: 1,
        seq,
        prev,
        at,
        offset: 420,
        mono: seq * 60_000,
        boot: 'bulk',
        device: writer.device,
        writer: writer.version,
        eventId,
        replyId: null,
        operator: { id: 'Rani', how: 'typed' },
        where,
        commit,
        event: 'free-reply',
        detail: { evidence: 'observed', seen: 'own-comment', characters: 40, deadlineMet: 'unknown' },
      });
      prev = leafHash(line);
      leaves.push({ seq, eventId, replyId: null, event: 'free-reply', at, line, hash: prev });
      payloads.push({ seq, ...payload });
    }
    await tables.database.transaction('rw', tables.leaves, tables.payloads, async () => {
      await tables.leaves.bulkAdd(leaves);
      await tables.payloads.bulkAdd(payloads);
    });
  }
}

/** Everything that every table holds, row by row, bytes as letters. */
async function rowsThatName(database: Database, name: string): Promise<number> {
  let found = 0;
  for (const table of database.tables)
    await table.each((row) => {
      const text = JSON.stringify(row, (_, value) =>
        value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
      );
      if (text.includes(name)) found++;
    });
  return found;
}

async function exportThatNames(
  writer: Writer,
  name: string,
): Promise<{ names: boolean; verdict: string; last: number }> {
  const { tables } = writer;
  let entries = '';
  await tables.leaves.orderBy('seq').each(({ line }) => {
    entries += `${line}\n`;
  });
  let payloads = '';
  for (const seq of await tables.payloads.orderBy('seq').primaryKeys()) {
    const opening = await payloadOpening(tables, seq);
    if (opening.ok) payloads += opening.value;
  }
  const files = {
    'entries.ndjson': entries,
    'payloads.ndjson': payloads,
    'checkpoints.txt': await checkpointsFile(tables),
    'keys.json': await keysFile(writer),
  };
  const { verdict, last } = await verifyBundle(filesInMemory(files), { anchors: anchor });
  return { names: Object.values(files).some((text) => text.includes(name)), verdict, last };
}

let anchor = '';

async function run(): Promise<void> {
  const database = new Database('durability');
  const writer = await createWriter(database, '0.1.0')();
  // Clear text from before and after everything else, which the search of the files must find.
  await database.state.put({ name: 'control-first', value: ['qzx', 'Kendaliawal'].join('') });
  await fill(writer);
  await sealCheckpoint(writer);
  anchor = await checkpointsFile(writer.tables);
  const [person] = await findPeople(writer.tables, WHO);
  if (!person) throw new Error('the person is not there');
  const start = performance.now();
  const erased = await erasePerson(writer, person, 'permintaan', { id: 'Rani', how: 'typed' });
  const milliseconds = performance.now() - start;
  await sealCheckpoint(writer);
  await database.state.put({ name: 'control-last', value: ['qzx', 'Kendaliakhir'].join('') });
  await fetch('/erased', {
    method: 'POST',
    body: JSON.stringify({
      events: await database.leaves.count(),
      records: person.records.length,
      erased: erased.ok ? erased.value : erased.reason,
      milliseconds,
      people: (await findPeople(writer.tables, WHO)).length,
      rows: await rowsThatName(database, WHO),
      // The search itself works: somebody else's key names are not there either, but the operator is in every line.
      control: await rowsThatName(database, 'Rani'),
      exported: await exportThatNames(writer, WHO),
    }),
  });
}

run().catch((error: unknown) => fetch('/failed', { method: 'POST', body: JSON.stringify(String(error)) }));
