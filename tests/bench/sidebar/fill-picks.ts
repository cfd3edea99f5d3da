import type { PickRow } from '../../../lib/learning/index.ts';
import { readSamplePack } from '../suggest/sets.ts';

/** As a busy desk chooses them: three people, every ten minutes. */
const APART = 600_000;
const OPERATORS = 3;
const SPOKEN = ['ya', 'kak', 'tolong', 'skrg', 'dong'];
const YEAR = 365 * 24 * 3600 * 1000;

/** A page of Playwright's or of Puppeteer's. */
interface InPage {
  evaluate(run: (rows: readonly PickRow[]) => Promise<void>, rows: readonly PickRow[]): Promise<void>;
}

/** Puts so many choices into the database, in a page of the extension: the sample pack's own questions, as the public says them. */
export async function fillPicks(page: InPage, count: number): Promise<void> {
  const { id: packId, answers } = readSamplePack();
  const now = Date.now();
  const rows = Array.from({ length: count }, (_, i): PickRow => {
    const answer = answers[i % answers.length];
    if (!answer) throw new Error('the sample pack is empty');
    const { id, revision, sampleQuestions } = answer;
    const asked = sampleQuestions[Math.floor(i / answers.length) % sampleQuestions.length] ?? answer.title;
    return {
      ...{ key: `reply-${i}/${id}`, text: `min ${asked} ${SPOKEN[i % SPOKEN.length]}`, packId },
      ...{ answerId: id, revision, outcome: 'accepted', rank: 1, subject: `author-${i}` },
      ...{ operator: `operator-${i % OPERATORS}`, at: now - (count - i) * APART, expiresAt: now + YEAR },
    };
  });
  await page.evaluate(add, rows);
}

/** Runs in the page. */
async function add(rows: readonly PickRow[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('tanggap');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database refused'));
  });
  const writing = database.transaction('picks', 'readwrite');
  for (const row of rows) writing.objectStore('picks').add(row);
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error ?? new Error('the database refused'));
  });
  database.close();
}
