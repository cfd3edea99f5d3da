import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';

/** What operators type; every key of it is measured but the first text's, which warms up. */
const TYPED = ['syarat', 'jdwl layanan', 'biaya paspor anak', 'paspor hilng', 'kitas keluarga'];
const BETWEEN_KEYS = 140;

interface Clock {
  readonly start: () => void;
  readonly times: number[];
}

declare global {
  interface Window {
    keyClock: Clock;
    peerSearch: (query: string) => number;
  }
}

/** Milliseconds from each key in the search box to the last change that it made to the list. */
export async function measureKeystrokes(panel: Page): Promise<number[]> {
  await panel.getByRole('combobox').focus();
  await panel.evaluate(() => {
    const times: number[] = [];
    let began = 0;
    let last = 0;
    const finish = (): void => {
      if (began > 0) times.push(Math.max(0, last - began));
      began = 0;
    };
    document.addEventListener(
      'input',
      (event) => {
        finish();
        began = event.timeStamp;
        last = performance.now();
      },
      true,
    );
    // Of the list alone: the preview beside it is drawn a moment later, and the status counts what comes in from the page.
    const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);
    const hasList = (node: Node): boolean =>
      node instanceof Element &&
      (node.matches('[role="listbox"]') || node.querySelector('[role="listbox"]') !== null);
    const inList = ({ target, addedNodes }: MutationRecord): boolean =>
      elementOf(target)?.closest('[role="listbox"]') != null || [...addedNodes].some(hasList);
    new MutationObserver((records) => {
      if (records.some(inList)) last = performance.now();
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    window.keyClock = { start: () => times.splice(0), times };
  });
  for (const [at, text] of TYPED.entries()) {
    await panel.getByRole('combobox').fill('');
    await panel.waitForTimeout(BETWEEN_KEYS);
    if (at === 1) await panel.evaluate(() => window.keyClock.start());
    await panel.keyboard.type(text, { delay: BETWEEN_KEYS });
    await panel.waitForTimeout(2 * BETWEEN_KEYS);
  }
  return panel.evaluate(() => window.keyClock.times);
}

/** The peer: Fuse.js over all answers, in the same page, as its own guide tells. Milliseconds for each key. */
export async function measurePeer(panel: Page): Promise<number[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import Fuse from 'fuse.js'; export { Fuse };",
      resolveDir: path.resolve(import.meta.dirname, '../../..'),
    },
    bundle: true,
    format: 'iife',
    globalName: 'peer',
    write: false,
  });
  await panel.evaluate(outputFiles[0]?.text ?? '');
  await panel.evaluate(async () => {
    const { Fuse } = (globalThis as unknown as { peer: { Fuse: typeof import('fuse.js').default } }).peer;
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('the database refused'));
      });
    const database = await asked(indexedDB.open('tanggap'));
    const key = (await asked(database.transaction('state').objectStore('state').get('active-pack'))).value;
    const parts: {
      answers: { title: string; sampleQuestions: string[]; variants: { wordings: string[] }[] }[];
    }[] = await asked(
      database.transaction('answerParts').objectStore('answerParts').index('packKey').getAll(key),
    );
    database.close();
    const fuse = new Fuse(
      parts
        .flatMap(({ answers }) => answers)
        .map(({ title, sampleQuestions, variants }) => ({
          title,
          questions: sampleQuestions,
          body: variants[0]?.wordings[0] ?? '',
        })),
      { keys: ['title', 'questions', 'body'], ignoreLocation: true },
    );
    window.peerSearch = (query) => {
      const began = performance.now();
      fuse.search(query, { limit: 20 });
      return performance.now() - began;
    };
  });
  const times: number[] = [];
  for (const [at, text] of TYPED.entries())
    for (let length = 1; length <= text.length; length++) {
      const taken = await panel.evaluate((query) => window.peerSearch(query), text.slice(0, length));
      if (at > 0) times.push(taken);
    }
  return times;
}
