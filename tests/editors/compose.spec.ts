import path from 'node:path';
import { type Browser, type CDPSession, chromium, expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';
import { findChromium } from '../e2e/find-chromium.ts';
import { practiceFlags } from '../practice/flags.ts';
import { type PracticeServer, startPracticeServer } from '../practice/server.ts';

/** What approved answers are made of, and what editors have been seen to lose. */
const TEXTS: Readonly<Record<string, string>> = {
  'one line': 'Halo Kak, biaya paspor ada di situs kami.',
  'lines and blank lines':
    'Yth. Bapak/Ibu,\n\nBerikut syaratnya:\n• e-KTP\n• Kartu Keluarga\n\nTerima kasih.',
  emoji: 'Siap 👍🏽 keluarga 👨‍👩‍👧‍👦 Indonesia 🇮🇩 selesai 🙏',
  'quotes, blanks and links': 'Lihat  “panduan” di https://contoh.example/a?b=1&c=<2> ya @kak #paspor',
  'long text': Array.from({ length: 40 }, (_, i) => `Baris ke ${i + 1} dari jawaban yang panjang.`).join(
    '\n',
  ),
};
const PLACES = [
  {
    site: 'Lexical (Facebook)',
    url: 'https://www.facebook.com/',
    box: '[aria-label="Balas Sinta Dewi"]',
    open: (page: Page) =>
      page
        .locator('[aria-label^="Komentar oleh Sinta Dewi"]')
        .getByRole('button', { name: 'Balas' })
        .first()
        .click(),
  },
  {
    site: 'Draft.js (X)',
    url: 'https://x.com/imigrasi_contoh/status/1985000000000000001',
    box: '[aria-modal="true"] [data-testid="tweetTextarea_0"]',
    open: (page: Page) =>
      page.locator('article[data-testid="tweet"][tabindex="0"]').first().getByTestId('reply').click(),
  },
  {
    site: 'React textarea (Instagram)',
    url: 'https://www.instagram.com/',
    box: '.feed-post:first-child textarea',
    open: (page: Page) => page.locator('.feed-post:first-child textarea').click(),
  },
] as const;

let server: PracticeServer;
let browser: Browser;
let compose: string;

test.beforeAll(async () => {
  server = await startPracticeServer();
  browser = await chromium.launch({ executablePath: findChromium(), args: practiceFlags(server) });
  const bundle = await build({
    entryPoints: [path.resolve(import.meta.dirname, '../../lib/compose/index.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'compose',
    write: false,
  });
  compose = bundle.outputFiles[0]?.text ?? '';
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Runs an expression where a content script would: in a world of its own beside the page's. */
async function inIsolatedWorld(cdp: CDPSession, expression: string): Promise<unknown> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression: `${compose}\n${expression}`,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

for (const { site, url, box, open } of PLACES)
  for (const [name, text] of Object.entries(TEXTS))
    for (const draft of ['', 'Tulisan saya. '])
      test(`${site}: ${name}${draft ? ' beside a draft' : ''}: the editor's own model holds it exactly, nothing is sent`, async () => {
        const page = await browser.newPage();
        await page.goto(url);
        await page.locator('article, [role="article"]').first().waitFor();
        await open(page);
        await expect(page.locator(box)).toBeFocused();
        if (draft) await page.keyboard.type(draft);
        const cdp = await page.context().newCDPSession(page);
        const outcome = await inIsolatedWorld(
          cdp,
          `compose.insertText(document.querySelector(${JSON.stringify(box)}), ${JSON.stringify(text)})`,
        );
        expect(outcome).toMatchObject({ ok: true, value: { readBack: 'equal', keptDraft: draft !== '' } });
        const model = await page.evaluate((selector) => window.practice.model(selector), box);
        expect(model).toBe(draft + text);
        expect(await page.evaluate(() => [window.practice.sent, window.practice.violations])).toEqual([
          [],
          [],
        ]);
        await page.keyboard.type('!');
        expect(await page.evaluate((selector) => window.practice.model(selector), box)).toBe(
          `${draft}${text}!`,
        );
        await page.close();
      });
