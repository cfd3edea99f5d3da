/** A CSS selector, or an XPath that begins with `//` or `(//`: both browsers' drivers take either (Puppeteer by `inPuppeteer`). */
type Selector = string;

export interface Asked {
  /** Words of the item that is answered. */
  readonly asked: string;
  /** The site's own Reply on that item, or the box itself where there is none. */
  readonly reply: Selector;
  readonly box: string;
  /** What the practice site must say the reply went to; empty where only the journal tells. */
  readonly target: string;
}

export interface Place extends Asked {
  readonly name: string;
  readonly place: string;
  readonly url: string;
  /** What the page shows once it can be answered. */
  readonly item: Selector;
  readonly engine: string;
  /** The page does not show who speaks: the operator says so. */
  readonly account?: string;
  /** Clicked first: opens what the place keeps folded. */
  readonly open?: Selector;
  /** What stands below a comment: answered in the same visit, after the comment. */
  readonly below?: Asked & { readonly unfold?: Selector };
  /** A key in the box, or the site's own button. */
  readonly send: { readonly key: 'Enter' } | { readonly button: Selector };
}

/** Puppeteer's own way of writing an XPath. */
export const inPuppeteer = (selector: Selector): string =>
  /^\(*\/\//.test(selector) ? `::-p-xpath(${selector})` : selector;

const OFFICE = 'Kantor Imigrasi Contoh';
const CHANNEL = 'Imigrasi Contoh';
const ENTER = { key: 'Enter' } as const;

const facebookReply = (name: string, what = 'Komentar'): Selector =>
  `//*[starts-with(@aria-label, "${what} oleh ${name}")]//*[@role="button"][normalize-space()="Balas"]`;
const facebookBelow = (name: string, asked: string, target: string): Asked => ({
  asked,
  reply: facebookReply(name, 'Balasan'),
  box: `[aria-label="Balas ${name}"]`,
  target,
});

const youtubeReply = (asked: string): Selector =>
  `(//ytd-comment-view-model[not(ancestor::*[@hidden])][contains(., "${asked}")])[last()]//*[@id="reply-button-end"]//button`;
const YOUTUBE_BOX = 'ytd-comment-thread-renderer #contenteditable-root';
const youtube = {
  item: '//ytd-comment-view-model[not(ancestor::*[@hidden])]',
  asked: 'bikin paspor yang sepuluh tahun',
  reply: youtubeReply('bikin paspor yang sepuluh tahun'),
  box: YOUTUBE_BOX,
  target: 'UgwComment0001AaABAg',
  engine: 'contenteditable',
  account: CHANNEL,
  below: {
    unfold: '//button[@aria-label="2 balasan"][not(ancestor::*[@hidden])]',
    asked: 'aku juga nyari link nya',
    reply: youtubeReply('aku juga nyari link nya'),
    box: YOUTUBE_BOX,
    target: '',
  },
  send: { button: 'ytd-comment-thread-renderer #submit-button button' },
};

const instagramReply = (asked: string): Selector =>
  `(//*[@class="row"][contains(., "${asked}")])[last()]//*[@role="button"][normalize-space()="Balas"]`;
const instagramReel = {
  place: 'reel',
  asked: 'kalo lupa password mpaspor',
  reply: instagramReply('kalo lupa password'),
  // Reels have a field of one line.
  box: 'form input',
  target: '18000000000000301',
  engine: 'field',
  below: {
    unfold: '//*[normalize-space()="Lihat balasan (1)"][@role="button"]',
    asked: 'kakek saya jg',
    reply: instagramReply('kakek saya jg'),
    box: 'form input',
    target: '',
  },
  send: ENTER,
};

const studioReply = (row: string): Selector => `(//ytcp-comment${row})[1]//*[@id="reply-button"]//button`;
const STUDIO_BOX = 'ytcp-commentbox textarea:not(#mirror)';

export const COMMENTS_TAB = 'https://business.facebook.com/latest/inbox/facebook?asset_id=1';

/** The post on fees, which a photo shows too and the comments tab of the Business Suite. */
const FEES = {
  item: '[role="article"]',
  asked: 'Biaya?',
  reply: facebookReply('Joko Wiyono'),
  box: '[aria-label="Balas Joko Wiyono"]',
  target: '700100000000002',
  engine: 'lexical',
  below: facebookBelow('Wawan Lubis', 'sama, aku jg mau tau', '700100000000017'),
  send: ENTER,
} satisfies Omit<Place, 'name' | 'place' | 'url'>;

/** Where comments are answered, besides the feed, the timeline, the post and the watch page that have tests of their own. */
export const PLACES: readonly Place[] = [
  {
    name: 'a Facebook permalink',
    place: 'permalink',
    url: 'https://www.facebook.com/permalink.php?story_fbid=122100000000000002&id=100000000000001',
    item: '[role="dialog"] [role="article"]',
    asked: 'sabtu buka ga min',
    reply: `//*[@role="dialog"]${facebookReply('Bang Jali')}`,
    box: '[role="dialog"] [aria-label="Balas Bang Jali"]',
    target: '700200000000001',
    engine: 'lexical',
    below: {
      asked: 'eh ketemu, ternyata',
      reply: `//*[@role="dialog"]${facebookReply('Ratna Kusuma', 'Balasan')}`,
      box: '[role="dialog"] [aria-label="Balas Ratna Kusuma"]',
      target: '700200000000007',
    },
    send: ENTER,
  },
  {
    name: 'a Facebook group',
    place: 'group',
    url: 'https://www.facebook.com/groups/100200300/posts/122100000000000003/',
    item: '[role="article"]',
    asked: 'salah pilih kantor, bisa diganti ga ya?',
    reply: facebookReply('Hendra Gozali'),
    box: '[aria-label="Balas Hendra Gozali"]',
    target: '700300000000006',
    engine: 'lexical',
    below: facebookBelow('Bayu Kresna', 'up', '700300000000019'),
    send: ENTER,
  },
  {
    name: 'a Facebook photo',
    place: 'photo',
    url: 'https://www.facebook.com/photo/?fbid=1',
    ...FEES,
  },
  {
    name: 'a Facebook reel among its neighbours',
    place: 'reel',
    url: 'https://www.facebook.com/reel/122100000000000002/',
    item: '[role="article"]',
    asked: 'sabtu buka ga min',
    reply: facebookReply('Bang Jali'),
    box: '[aria-label="Balas Bang Jali"]',
    target: '700200000000001',
    engine: 'lexical',
    below: facebookBelow('Ratna Kusuma', 'eh ketemu, ternyata', '700200000000007'),
    account: OFFICE,
    send: ENTER,
  },
  {
    name: 'the Business Suite inbox',
    place: 'business-inbox',
    url: 'https://business.facebook.com/latest/inbox/all?asset_id=1&selected_item_id=100000000000042&thread_type=FB_MESSAGE',
    item: '[data-message-id]',
    asked: 'biayanya berapa ya? 🙏',
    reply: '[aria-label="Reply in Messenger"]',
    box: '[aria-label="Reply in Messenger"]',
    target: '100000000000042',
    engine: 'lexical',
    account: OFFICE,
    send: ENTER,
  },
  {
    name: 'the comments tab of the Business Suite',
    place: 'business-comments',
    url: `${COMMENTS_TAB}&selected_item_id=122100000000000001&thread_type=FB_PAGE_POST`,
    ...FEES,
    account: OFFICE,
  },
  {
    name: 'an Instagram reel',
    url: 'https://www.instagram.com/reel/DReel-03x/',
    item: 'a[href*="/c/"] time',
    ...instagramReel,
  },
  {
    name: 'an Instagram reel over a profile',
    url: 'https://www.instagram.com/imigrasi_contoh/',
    item: 'a.tile',
    open: 'a[href="/reel/DReel-03x/"]',
    ...instagramReel,
  },
  {
    name: 'X notifications',
    // The modal has an address of its own, whatever page it was opened from.
    place: 'timeline',
    url: 'https://x.com/notifications',
    item: 'article[data-testid="tweet"]',
    asked: '',
    reply: 'article[data-testid="tweet"] [data-testid="reply"]',
    box: '[aria-modal="true"] [data-testid="tweetTextarea_0"]',
    target: '',
    engine: 'draft',
    send: { button: '[aria-modal="true"] [data-testid="tweetButton"]' },
  },
  { name: 'a short', place: 'shorts', url: 'https://www.youtube.com/shorts/imigrasi001', ...youtube },
  {
    name: 'a community post',
    place: 'community',
    url: 'https://www.youtube.com/post/imigrasi001',
    ...youtube,
  },
  {
    name: 'YouTube Studio',
    place: 'studio',
    url: 'https://studio.youtube.com/channel/UCcontoh/comments/inbox',
    item: 'ytcp-comment',
    asked: 'biaya paspor yang 10 tahun berapa min?',
    reply: studioReply(''),
    box: STUDIO_BOX,
    target: 'biaya paspor yang 10 tahun berapa min?',
    engine: 'field',
    below: {
      asked: 'aku juga mau tau biayanya',
      reply: studioReply('[@is-reply][contains(., "aku juga mau tau biayanya")]'),
      box: STUDIO_BOX,
      target: 'aku juga mau tau biayanya',
    },
    account: CHANNEL,
    send: { button: 'ytcp-commentbox #submit-button button' },
  },
];

/** Text as every engine shows it: a field of one line takes line breaks as blanks. */
export const plainWords = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the practice site calls the item: its own id, but a conversation's in an inbox, and in Studio, which has no ids, the words. */
export const calledBySite = ({ place }: Place, { target }: Asked, nativeId: string | undefined): string =>
  place === 'studio' || place === 'business-inbox' ? target : (nativeId ?? '');

export interface Conversation {
  readonly name: string;
  readonly url: string;
  readonly item: Selector;
  readonly box: string;
  readonly target: string;
  readonly place: string;
  readonly engine: string;
  /** All that the person wrote since our last message. */
  readonly asked: string | RegExp;
  /** The page does not show who writes: the operator says so in one key. */
  readonly account?: string;
}

export const CONVERSATIONS: readonly Conversation[] = [
  {
    name: 'Messenger',
    url: 'https://www.facebook.com/messages/t/100000000000042',
    item: '[role="log"]',
    box: '[aria-label="Tulis ke Budi Santoso"]',
    target: '100000000000042',
    place: 'messenger',
    engine: 'lexical',
    asked: 'saya mau bikin paspor baru yang 10 tahun\nbiayanya berapa ya? 🙏',
    account: OFFICE,
  },
  {
    name: 'a chat window over the feed',
    url: 'https://www.facebook.com/?chat=100000000000043',
    item: '[role="log"]',
    box: '[aria-label="Tulis ke Yuni Astuti"]',
    target: '100000000000043',
    place: 'messenger-popup',
    engine: 'lexical',
    asked: /^Tadi katanya, Anda: sudah dibalas\. Padahal belum\.\nalamat kantornya di mana\?$/,
    account: OFFICE,
  },
  {
    name: 'X chat in its shadow root',
    url: 'https://x.com/i/chat/1001-2002',
    item: '[role="log"]',
    box: '[data-testid="dm-composer-textarea"]',
    target: '1001-2002',
    place: 'chat',
    engine: 'field',
    asked: 'saya mau bikin paspor baru yang 10 tahun\nbiayanya berapa ya?',
  },
  {
    name: 'X’s classic messages',
    url: 'https://x.com/messages/1001-2002',
    item: '[data-testid="messageEntry"]',
    box: '[data-testid="dmComposerTextInput"]',
    target: '1001-2002',
    place: 'messages',
    engine: 'draft',
    asked: 'saya mau bikin paspor baru yang 10 tahun\nbiayanya berapa ya?',
  },
  {
    name: 'Instagram Direct',
    url: 'https://www.instagram.com/direct/t/17840000000000001',
    item: '[role="grid"] [role="row"]',
    box: '[aria-label="Kirim pesan..."]',
    target: '17840000000000001',
    place: 'direct',
    engine: 'lexical',
    asked: 'mau bikin paspor baru 10 tahun\nbiayanya berapa ya kak? 🙏',
  },
];

/** A second dialog over the feed, with the same editor as a public reply; what it sent shows nowhere on the page. */
export const PRIVATE_REPLY = {
  url: 'https://www.facebook.com/',
  reply:
    '//*[starts-with(@aria-label, "Komentar oleh Sinta Dewi")]//*[@role="button"][normalize-space()="Kirim pesan"]',
  asked: 'yg 10 taun',
  box: '[role="dialog"] [role="textbox"]',
  button: '[role="dialog"] [role="button"][aria-label="Kirim"]',
  target: '700100000000001',
} as const;
