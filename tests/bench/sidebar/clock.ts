import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const SCRIPT = `
new MutationObserver((_, observer) => {
  if (!document.querySelector('[role="option"]')) return;
  observer.disconnect();
  window.firstRow = performance.now();
}).observe(document, { subtree: true, childList: true });
`;

/** Says when the first row stood in the document, in milliseconds from the page's start; null before. */
export const FIRST_ROW = 'window.firstRow ?? null';

/** Gives pages of a copied extension a clock of their own, so that nobody has to watch them. */
export async function putClockInto(extension: string, pages: readonly string[]): Promise<void> {
  await writeFile(path.join(extension, 'clock.js'), SCRIPT);
  for (const page of pages) {
    const file = path.join(extension, page);
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace('<head>', '<head><script src="/clock.js"></script>'));
  }
}
