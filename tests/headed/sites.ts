export interface Site {
  readonly name: string;
  readonly url: string;
  /** The comment, by its element and some of its words. */
  readonly comment: readonly [element: string, words: string];
  readonly reply: string;
  readonly send: string;
  /** The page does not show which account speaks. */
  readonly asks?: true;
}

export const FACEBOOK: Site = {
  name: 'Facebook',
  url: 'https://www.facebook.com/',
  comment: ['[role="article"]', 'yg 10 taun'],
  reply: '[role="button"]',
  send: 'Return',
};

export const SITES: readonly Site[] = [
  FACEBOOK,
  {
    name: 'X',
    url: 'https://x.com/imigrasi_contoh/status/1985000000000000001',
    comment: ['article', 'paspor ilang di angkot'],
    reply: '[data-testid="reply"]',
    send: 'ctrl+Return',
  },
  {
    name: 'Instagram',
    url: 'https://www.instagram.com/p/DPaspor01/',
    comment: ['.row', 'bikin paspor baru skrg bayarnya'],
    reply: '[role="button"], button',
    send: 'Return',
  },
  {
    name: 'YouTube',
    url: 'https://www.youtube.com/watch?v=imigrasi001',
    comment: ['ytd-comment-view-model', 'yang sepuluh tahun bayar brp'],
    reply: '#reply-button-end button',
    send: 'ctrl+Return',
    asks: true,
  },
];
