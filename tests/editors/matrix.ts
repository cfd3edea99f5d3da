import type { Page } from 'puppeteer-core';

export const KEYBOARDS = ['page', 'panel', 'hidden'] as const;
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
  /** The element with an open shadow root that the box stands in. */
  readonly host?: string;
  /** The last of these. */
  readonly selector: string;
  /** Opens the box and puts the keyboard into it; `prefix`: on an item for which the site writes a name first. */
  open(page: Page, prefix: boolean): Promise<void>;
  /** What the site itself writes in front. */
  readonly prefix?: string;
}

/** Clicks, as a person does, the last element that is shown and matches. */
const click = async (page: Page, selector: string): Promise<void> => {
  await page.waitForSelector(selector, { visible: true });
  await (await page.$$(selector)).at(-1)?.click();
};

/** Clicks a control in the last of the items that show these words. */
async function clickIn(page: Page, items: string, words: string, control: string): Promise<void> {
  const find = (): Promise<boolean> =>
    page.evaluate(
      (item, text, wanted) => {
        document.querySelector('[data-matrix]')?.removeAttribute('data-matrix');
        const shown = [...document.querySelectorAll<HTMLElement>(item)].filter(
          (element) => element.checkVisibility() && element.textContent?.includes(text),
        );
        const found = shown.at(-1)?.querySelector(wanted);
        found?.setAttribute('data-matrix', '');
        return found != null;
      },
      items,
      words,
      control,
    );
  for (const end = Date.now() + 10_000; !(await find()); ) {
    if (Date.now() > end) throw new Error(`nothing shows "${words}"`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await page.click('[data-matrix]');
}

const facebook = (words: string) => (page: Page) =>
  page.locator(`[aria-label^="Komentar oleh Sinta Dewi"] ::-p-text(${words})`).click();

/** The site draws these boxes once more a moment after opening. */
const drawnTwice =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await page.waitForSelector(selector, { visible: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await click(page, selector);
  };

const simple = (selector: string): Pick<MatrixBox, 'selector' | 'open'> => ({
  selector,
  open: (page) => click(page, selector),
});

const SHOWN = 'ytd-comment-view-model';
const THREAD = 'ytd-comment-thread-renderer';

export const BOXES: readonly MatrixBox[] = [
  {
    name: 'Facebook reply (Lexical)',
    url: 'https://www.facebook.com/',
    selector: '[aria-label="Balas Sinta Dewi"]',
    open: facebook('Balas'),
  },
  {
    name: 'Facebook private reply (Lexical)',
    url: 'https://www.facebook.com/',
    selector: '[role="dialog"] [role="textbox"]',
    open: facebook('Kirim pesan'),
  },
  {
    name: 'Messenger (Lexical)',
    url: 'https://www.facebook.com/messages/t/100000000000042',
    selector: '[aria-label="Tulis ke Budi Santoso"]',
    open: drawnTwice('[aria-label="Tulis ke Budi Santoso"]'),
  },
  {
    name: 'Business Suite (Lexical)',
    url: 'https://business.facebook.com/latest/inbox/all?selected_item_id=100000000000042',
    selector: '[aria-label="Reply in Messenger"]',
    open: drawnTwice('[aria-label="Reply in Messenger"]'),
  },
  {
    name: 'Instagram Direct (Lexical)',
    url: 'https://www.instagram.com/direct/t/17840000000000001',
    ...simple('[aria-label="Kirim pesan..."]'),
  },
  {
    name: 'X reply modal (Draft.js)',
    url: 'https://x.com/imigrasi_contoh/status/1985000000000000001',
    selector: '[aria-modal="true"] [data-testid="tweetTextarea_0"]',
    open: (page) => page.locator('article[data-testid="tweet"][tabindex="0"] [data-testid="reply"]').click(),
  },
  {
    name: 'X chat (React textarea in a shadow root)',
    url: 'https://x.com/i/chat/1001-2002',
    host: '[data-testid="xchatEmbedRoute"]',
    selector: '[data-testid="dm-composer-textarea"]',
    open: (page) => page.locator('>>> [data-testid="dm-composer-textarea"]').click(),
  },
  {
    name: 'Instagram comment (React textarea)',
    url: 'https://www.instagram.com/p/DPaspor01/',
    selector: 'textarea',
    open: (page, prefix) =>
      prefix
        ? clickIn(page, '.row', 'minn bikin paspor baru', '.acts [role="button"]')
        : click(page, 'textarea'),
    prefix: '@dinda.rahma_ ',
  },
  {
    name: 'YouTube reply (contenteditable)',
    url: 'https://www.youtube.com/watch?v=imigrasi001',
    selector: 'ytd-comment-thread-renderer #contenteditable-root',
    async open(page, prefix) {
      if (prefix) await clickIn(page, THREAD, 'nonton sampe abis', '#more-replies button');
      await clickIn(
        page,
        SHOWN,
        prefix ? 'aku juga nyari link' : 'bikin paspor yang sepuluh tahun',
        '#reply-button-end button',
      );
    },
    prefix: '@sri_wahyuni_k ',
  },
  {
    name: 'YouTube live chat (contenteditable)',
    url: 'https://www.youtube.com/live_chat?v=langsung01&still=1',
    ...simple('yt-live-chat-text-input-field-renderer #input'),
  },
  {
    name: 'YouTube Studio (textarea)',
    url: 'https://studio.youtube.com/channel/UCcontoh/comments/inbox',
    selector: 'ytcp-commentbox textarea:not(#mirror)',
    open: (page) => page.locator('ytcp-comment #reply-button button').click(),
  },
];
