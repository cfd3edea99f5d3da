import type { Answer } from '../../../lib/domain/index.ts';
import { manyAnswers } from '../many-answers.ts';
import { readSamplePack } from '../suggest/sets.ts';

/** A row of the database, and a message to the page. */
const AT_ONCE = 100;

interface Part {
  readonly part: number;
  readonly answers: readonly Answer[];
  readonly size: number;
}

/** A page of Playwright's or of Puppeteer's. */
interface InPage {
  evaluate(run: (part: Part) => Promise<void>, part: Part): Promise<void>;
}

/** Puts a pack of `size` answers in use, in a page of the extension, with none of the extension's own code between. */
export async function fillPack(page: InPage, size: number): Promise<void> {
  const answers = manyAnswers(readSamplePack().answers, size);
  for (let from = 0; from < size; from += AT_ONCE)
    await page.evaluate(install, {
      part: from / AT_ONCE,
      answers: answers.slice(from, from + AT_ONCE),
      size,
    });
}

/** Runs in the page; every part is of the same pack, a copy of the one that was in use before the first. */
async function install({ part, answers, size }: Part): Promise<void> {
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('the database refused'));
    });
  const sha256 = size.toString(16).padStart(64, '0');
  const database = await asked(indexedDB.open('tanggap'));
  const writing = database.transaction(['packs', 'answerParts', 'state'], 'readwrite');
  const packs = writing.objectStore('packs');
  const { value } = await asked(writing.objectStore('state').get('active-pack'));
  const pack = await asked(packs.get(value));
  const own = pack.sha256 === sha256 ? pack : { ...pack, version: pack.version + size, sha256 };
  const key = `${own.id}@${own.version}`;
  const before = own === pack ? own.answerIds : [];
  packs.put({ ...own, key, answerCount: size, answerIds: [...before, ...answers.map(({ id }) => id)] });
  writing.objectStore('answerParts').put({ packKey: key, part, answers });
  writing.objectStore('state').put({ name: 'active-pack', value: key });
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error ?? new Error('the database refused'));
  });
  database.close();
}
