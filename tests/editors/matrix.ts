import type { Page } from '@playwright/test';

export const STATES = ['empty', 'draft', 'caret', 'selection', 'prefix'] as const;

export const TEXTS = {
  'one line': 'Halo Kak, biaya paspor ada di situs kami.',
  'many lines': 'Yth. Bapak/Ibu,\n\nBerikut syaratnya:\n• e-KTP\n• Kartu Keluarga\n\nTerima kasih.',
  emoji: 'Siap 👍🏽 keluarga 👨‍👩‍👧‍👦 Indonesia 🇮🇩 selesai 🙏',
  link: 'Lihat  “panduan” di https://contoh.example/a?b=1&c=<2> ya',
  mention: 'Halo @kak_budi dan #paspor',
  '2,000 characters': 'Jawaban yang panjang sekali. '.repeat(69).trim(),
} as const;

export interface MatrixBox {
  readonly name: string;
  readonly url: string;
  readonly selector: string;
  /** A function, as text, that finds the box in the page's document. */
  readonly find: string;
  /** Opens the box and puts the keyboard into it; `prefix`: on an item for which the site writes a name first. */
  open(page: Page, prefix: boolean): Promise<void>;
  /** What the site itself writes in front. */
  readonly prefix?: string;
  /** One step takes the insertion back. */
  readonly undo: boolean;
}

const simple = (selector: string): Pick<MatrixBox, 'selector' | 'find' | 'open'> => ({
  selector,
  find: `() => [...document.querySelectorAll(${JSON.stringify(selector)})].at(-1)`,
  open: (page) => page.locator(selector).last().click(),
});

const facebookReply = (page: Page) =>
  page
    .locator('[aria-label^="Komentar oleh Sinta Dewi"]')
    .getByRole('button', { name: 'Balas' })
    .first()
    .click();
/** The site draws these boxes once more a moment after opening. */
const drawnTwice =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).waitFor();
    await page.waitForTimeout(300);
    await page.locator(selector).click();
  };

export const BOXES: readonly MatrixBox[] = [
  {
    name: 'Facebook reply (Lexical)',
    url: 'https://www.facebook.com/',
    ...simple('[aria-label="Balas Sinta Dewi"]'),
    open: facebookReply,
    undo: true,
  },
  {
    name: 'Facebook private reply (Lexical)',
    url: 'https://www.facebook.com/',
    ...simple('[role="dialog"] [role="textbox"]'),
    open: (page) =>
      page
        .locator('[aria-label^="Komentar oleh Sinta Dewi"]')
        .getByRole('button', { name: 'Kirim pesan' })
        .first()
        .click(),
    undo: true,
  },
  {
    name: 'Messenger (Lexical)',
    url: 'https://www.facebook.com/messages/t/100000000000042',
    ...simple('[aria-label="Tulis ke Budi Santoso"]'),
    open: drawnTwice('[aria-label="Tulis ke Budi Santoso"]'),
    undo: true,
  },
  {
    name: 'Business Suite (Lexical)',
    url: 'https://business.facebook.com/latest/inbox/all?selected_item_id=100000000000042',
    ...simple('[aria-label="Reply in Messenger"]'),
    open: drawnTwice('[aria-label="Reply in Messenger"]'),
    undo: true,
  },
  {
    name: 'Instagram Direct (Lexical)',
    url: 'https://www.instagram.com/direct/t/17840000000000001',
    ...simple('[aria-label="Kirim pesan..."]'),
    undo: true,
  },
  {
    name: 'X reply modal (Draft.js)',
    url: 'https://x.com/imigrasi_contoh/status/1985000000000000001',
    ...simple('[aria-modal="true"] [data-testid="tweetTextarea_0"]'),
    open: (page) =>
      page.locator('article[data-testid="tweet"][tabindex="0"]').first().getByTestId('reply').click(),
    undo: true,
  },
  {
    name: 'X chat (React textarea in a shadow root)',
    url: 'https://x.com/i/chat/1001-2002',
    ...simple('[data-testid="dm-composer-textarea"]'),
    find: `() => document.querySelector('[data-testid="xchatEmbedRoute"]').shadowRoot.querySelector('textarea')`,
    undo: true,
  },
  {
    name: 'Instagram comment (React textarea)',
    url: 'https://www.instagram.com/p/DPaspor01/',
    ...simple('textarea'),
    open: (page, prefix) =>
      prefix
        ? page
            .locator('.row')
            .filter({ hasText: 'minn bikin paspor baru' })
            .last()
            .getByRole('button', { name: 'Balas', exact: true })
            .click()
        : page.locator('textarea').click(),
    prefix: '@dinda.rahma_ ',
    undo: true,
  },
  {
    name: 'YouTube reply (contenteditable)',
    url: 'https://www.youtube.com/watch?v=imigrasi001',
    ...simple('ytd-comment-thread-renderer #contenteditable-root'),
    open: async (page, prefix) => {
      const shown = page.locator('ytd-comment-view-model:visible');
      await shown.first().waitFor();
      if (prefix) await page.getByRole('button', { name: '2 balasan' }).first().click();
      await shown
        .filter({ hasText: prefix ? 'aku juga nyari link' : 'bikin paspor yang sepuluh tahun' })
        .last()
        .locator('#reply-button-end button')
        .click();
    },
    prefix: '@sri_wahyuni_k ',
    undo: true,
  },
  {
    name: 'YouTube live chat (contenteditable)',
    url: 'https://www.youtube.com/live_chat?v=langsung01&still=1',
    ...simple('yt-live-chat-text-input-field-renderer #input'),
    undo: true,
  },
  {
    name: 'YouTube Studio (textarea)',
    url: 'https://studio.youtube.com/channel/UCcontoh/comments/inbox',
    ...simple('ytcp-commentbox textarea:not(#mirror)'),
    open: (page) => page.locator('ytcp-comment').first().locator('#reply-button button').click(),
    undo: true,
  },
];
