import type { Page } from '@playwright/test';

/**
 * Puts a pack of `size` answers in use, in a page of the extension: the sample pack's own answers over and over, with
 * their longer words replaced by invented ones, so that lengths and word frequencies are real. For time alone.
 */
export function fillPack(page: Page, size: number): Promise<number> {
  return page.evaluate(async (wanted) => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('the database refused'));
      });
    interface Variant {
      wordings: string[];
    }
    interface Answer {
      id: string;
      title: string;
      shortcut?: string;
      sampleQuestions: string[];
      variants: Variant[];
    }
    const database = await asked(indexedDB.open('tanggap'));
    const read = <T>(store: string, key: IDBValidKey): Promise<T> =>
      asked(database.transaction(store).objectStore(store).get(key) as IDBRequest<T>);
    const { value } = await read<{ value: string }>('state', 'active-pack');
    const pack = await read<{ key: string; id: string; version: number }>('packs', value);
    const rows: { answer: Answer }[] = await asked(
      database.transaction('answers').objectStore('answers').index('packKey').getAll(value),
    );
    const own = rows.map(({ answer }) => answer);
    const key = `${pack.id}@${pack.version + wanted}`;
    const reworded = (text: string, turn: number): string =>
      turn === 0
        ? text
        : text.replace(
            /\p{L}{5,}/gu,
            (word) =>
              `${word.slice(0, 3)}${((turn * 131 + word.length * 17) % 997).toString(36)}${word.slice(-2)}`,
          );
    const writing = database.transaction(['packs', 'answers', 'state'], 'readwrite');
    for (let at = 0; at < wanted; at++) {
      const from = own[at % own.length];
      if (!from) throw new Error('no answers to fill with');
      const turn = Math.floor(at / own.length);
      const other = (text: string): string => reworded(text, turn);
      const { shortcut, ...rest } = from;
      const answer = {
        ...rest,
        ...(turn === 0 && shortcut ? { shortcut } : {}),
        id: turn === 0 ? from.id : `${from.id}-${turn}`,
        title: other(from.title),
        sampleQuestions: turn === 0 ? from.sampleQuestions : from.sampleQuestions.slice(0, 3).map(other),
        variants: from.variants.map((variant) => ({ ...variant, wordings: variant.wordings.map(other) })),
      };
      writing.objectStore('answers').put({ packKey: key, id: answer.id, answer });
    }
    writing.objectStore('packs').put({
      ...pack,
      key,
      version: pack.version + wanted,
      sha256: wanted.toString(16).padStart(64, '0'),
      answerCount: wanted,
    });
    writing.objectStore('state').put({ name: 'active-pack', value: key });
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error ?? new Error('the database refused'));
    });
    database.close();
    return wanted;
  }, size);
}
