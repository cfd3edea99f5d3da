import { Leaf, PersonalPayload } from '../../lib/domain/index.ts';
import type { LoggedEvent } from './panel.ts';

interface RawRow {
  line: string;
  payload: string | null;
}

/** A page of either browser's driver. */
interface ExtensionPage {
  evaluate(read: (after: number) => Promise<RawRow[]>, after: number): Promise<RawRow[]>;
}

/** Reads the journal straight from IndexedDB, with none of the extension's own code in between. */
export async function readJournal(page: ExtensionPage, after: number): Promise<LoggedEvent[]> {
  const rows = await page.evaluate(async (from): Promise<RawRow[]> => {
    const request = <T>(wanted: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        wanted.onsuccess = () => resolve(wanted.result);
        wanted.onerror = () => reject(wanted.error);
      });
    const database = await request(indexedDB.open('tanggap'));
    const tx = database.transaction(['leaves', 'payloads', 'subjectKeys']);
    const [leaves, payloads, keys] = await Promise.all([
      request(tx.objectStore('leaves').getAll(IDBKeyRange.lowerBound(from, true))),
      request(tx.objectStore('payloads').getAll()),
      request(tx.objectStore('subjectKeys').getAll()),
    ]);
    database.close();
    return Promise.all(
      leaves.map(async (leaf: { seq: number; line: string }) => {
        const payload = payloads.find((row: { seq: number }) => row.seq === leaf.seq);
        const key = payload && keys.find((row: { subject: string }) => row.subject === payload.subject);
        if (!payload || !key) return { line: leaf.line, payload: null };
        const aes = await crypto.subtle.importKey('raw', key.key, 'AES-GCM', false, ['decrypt']);
        const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: payload.iv }, aes, payload.data);
        return { line: leaf.line, payload: new TextDecoder().decode(plain) };
      }),
    );
  }, after);
  return rows.map(({ line, payload }) => ({
    line,
    leaf: Leaf.parse(JSON.parse(line)),
    personal: payload === null ? null : PersonalPayload.parse(JSON.parse(payload)),
  }));
}
