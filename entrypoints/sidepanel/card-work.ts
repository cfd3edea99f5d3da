import type { CardServices } from '@/components/sidebar/index.ts';
import { saveFile } from '@/lib/browser/index.ts';
import { type Database, readCard } from '@/lib/store/index.ts';

/** What a panel does with pictures of answers; loaded with the first answer that has one. */
export function createCardWork(database: Database): CardServices {
  return {
    async image(sha256) {
      const bytes = await readCard(database, sha256);
      return bytes && new Blob([bytes]);
    },
    async copy(png) {
      try {
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
        return true;
      } catch {
        // No keyboard in this document, or a browser that takes no pictures.
        return false;
      }
    },
    save: (png, name) => saveFile(name, [png], 'image/png'),
  };
}
