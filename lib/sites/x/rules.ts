import type { SiteRules } from '../../domain/index.ts';

const postPage = 'saved page: tweet detail, carouselabs x-post.html, 2026-10-02';
const tweetPage = 'saved page: focal tweet, tweetyoink, 2025-10-24';
const composerPages = 'saved pages: inline, modal and home composers, carouselabs and trusthuman, 2026';
const chatPage = 'saved page: /i/chat with its open shadow root, carouselabs x-dm-chat.html, 2026-10';
const chatNotes = 'market-opportunity-radar x-dm, e8c2f783';
const notes = 'inlinex.md, trusthuman, 2026-02';

/** Selector data of X with its evidence; reasons for each choice in README.md beside this file. */
export const xRules = {
  schemaVersion: 1,
  platform: 'x',
  version: 1,
  places: [
    { place: 'timeline', surfaces: ['reply'], enabled: true, experimental: false, paths: ['/'] },
    // Its box stands above what is quoted: known from a fixture of another project only.
    { place: 'quote', surfaces: ['post'], enabled: true, experimental: true, paths: ['/'] },
    { place: 'chat', surfaces: ['dm'], enabled: true, experimental: false, paths: ['/i/chat'] },
    // Redirects to the chat for most; named by several projects, seen in no saved page.
    { place: 'messages', surfaces: ['dm'], enabled: true, experimental: true, paths: ['/messages'] },
    // No saved page shows one: rows as in a conversation of two, with more names.
    { place: 'group-chat', surfaces: ['group-chat'], enabled: true, experimental: true, paths: ['/i/chat'] },
  ],
  selectors: {
    item: [
      {
        css: 'article[data-testid="tweet"]',
        evidence: { kind: 'saved-page', source: postPage, date: '2026-10-02' },
      },
    ],
    author: [
      {
        css: '[data-testid="User-Name"]',
        evidence: { kind: 'saved-page', source: postPage, date: '2026-10-02' },
      },
    ],
    text: [
      {
        css: '[data-testid="tweetText"]',
        evidence: { kind: 'saved-page', source: postPage, date: '2026-10-02' },
      },
    ],
    'status-link': [
      {
        css: 'a[href*="/status/"]',
        evidence: { kind: 'saved-page', source: tweetPage, date: '2025-10-24' },
      },
    ],
    time: [
      { css: 'time[datetime]', evidence: { kind: 'saved-page', source: tweetPage, date: '2025-10-24' } },
    ],
    quoted: [
      { css: 'div[role="link"]', evidence: { kind: 'saved-page', source: composerPages, date: '2026' } },
    ],
    advertisement: [
      {
        css: '[data-testid="placementTracking"]',
        evidence: { kind: 'saved-page', source: postPage, date: '2026-10-02' },
      },
    ],
    'show-more': [
      {
        css: '[data-testid="tweet-text-show-more-link"]',
        evidence: { kind: 'unverified', source: 'named by several projects, seen in no saved page' },
      },
    ],
    box: [
      {
        css: '[data-testid="tweetTextarea_0"][role="textbox"]',
        evidence: { kind: 'saved-page', source: composerPages, date: '2026' },
      },
    ],
    modal: [
      {
        css: '[aria-modal="true"]',
        evidence: { kind: 'saved-page', source: composerPages, date: '2026' },
      },
    ],
    inline: [
      {
        css: '[data-testid="inline_reply_offscreen"]',
        evidence: { kind: 'saved-page', source: composerPages, date: '2026' },
      },
    ],
    reply: [
      {
        css: '[data-testid="reply"]',
        evidence: { kind: 'saved-page', source: postPage, date: '2026-10-02' },
      },
    ],
    submit: [
      {
        css: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
        evidence: { kind: 'saved-page', source: composerPages, date: '2026' },
      },
    ],
    toast: [
      { css: '[data-testid="toast"]', evidence: { kind: 'live-notes', source: notes, date: '2026-02' } },
    ],
    'own-profile': [
      {
        css: 'a[data-testid="AppTabBar_Profile_Link"]',
        evidence: { kind: 'code', source: 'ten projects', date: '2026' },
      },
    ],
    'account-switcher': [
      {
        css: '[data-testid="SideNav_AccountSwitcher_Button"]',
        evidence: { kind: 'code', source: 'ten projects', date: '2026' },
      },
    ],
    'chat-host': [
      {
        css: '[data-testid="xchatEmbedRoute"]',
        evidence: { kind: 'saved-page', source: chatPage, date: '2026-10' },
      },
    ],
    'chat-panel': [
      {
        css: '[data-testid="dm-conversation-panel"]',
        evidence: { kind: 'saved-page', source: chatPage, date: '2026-10' },
      },
    ],
    'chat-log': [
      {
        css: '[data-testid="dm-message-scroller"]',
        evidence: { kind: 'saved-page', source: chatPage, date: '2026-10' },
      },
    ],
    'chat-row': [
      { css: '[data-dm-message-row]', evidence: { kind: 'saved-page', source: chatPage, date: '2026-10' } },
    ],
    'chat-own': [
      { css: '.justify-end', evidence: { kind: 'saved-page', source: chatPage, date: '2026-10' } },
    ],
    'chat-inbound': [
      { css: '.justify-start', evidence: { kind: 'saved-page', source: chatPage, date: '2026-10' } },
    ],
    'chat-sender': [{ css: 'span[id]', evidence: { kind: 'saved-page', source: chatPage, date: '2026-10' } }],
    'chat-text': [
      {
        css: '[data-testid^="message-text-"] span[dir="auto"]',
        evidence: { kind: 'saved-page', source: chatPage, date: '2026-10' },
      },
    ],
    'chat-text-time': [
      { css: '[aria-hidden]', evidence: { kind: 'saved-page', source: chatPage, date: '2026-10' } },
    ],
    'chat-partner': [
      {
        css: '[data-testid="dm-conversation-header"] a[href]',
        evidence: { kind: 'saved-page', source: chatPage, date: '2026-10' },
      },
    ],
    'chat-partner-name': [
      {
        css: '[data-testid="dm-conversation-username"]',
        evidence: { kind: 'saved-page', source: chatPage, date: '2026-10' },
      },
    ],
    'chat-box': [
      {
        css: 'textarea[data-testid="dm-composer-textarea"]',
        evidence: { kind: 'saved-page', source: chatPage, date: '2026-10' },
      },
    ],
    'chat-send': [
      {
        css: '[data-testid="dm-composer-send-button"]',
        evidence: { kind: 'live-notes', source: chatNotes, date: '2026' },
      },
    ],
    'classic-log': [
      {
        css: '[data-testid="DmActivityViewport"]',
        evidence: {
          kind: 'code',
          source: 'public files 71589892421, 53686653443, 47166816794',
          date: '2026',
        },
      },
    ],
    'classic-panel': [
      {
        css: '[data-testid="DmActivityContainer"]',
        evidence: {
          kind: 'code',
          source: 'public files 47181777251, 51871688943, 53686653443',
          date: '2026',
        },
      },
    ],
    'classic-name': [
      {
        css: 'h2',
        evidence: { kind: 'code', source: 'public file 51871688943, heading of the conversation' },
      },
    ],
    'classic-row': [
      {
        css: '[data-testid="messageEntry"]',
        evidence: {
          kind: 'code',
          source: 'public files 71589892421, 58010398484, 35381082850',
          date: '2026',
        },
      },
    ],
    'classic-box': [
      {
        css: '[data-testid="dmComposerTextInput"][contenteditable="true"]',
        evidence: {
          kind: 'code',
          source: 'public files 60308135571, 38460162981, 67276638067',
          date: '2026',
        },
      },
      {
        css: '[data-testid="dmComposerTextInput"] [contenteditable="true"]',
        evidence: { kind: 'code', source: 'public files 60218043996, 53686653443', date: '2026' },
      },
    ],
    'classic-send': [
      {
        css: '[data-testid="dmComposerSendButton"]',
        evidence: {
          kind: 'code',
          source: 'public files 71589892421, 60308135571, 67276638067',
          date: '2026',
        },
      },
    ],
    replacement: [
      {
        css: '.js-compose-text',
        evidence: { kind: 'code', source: 'dimdenGD/OldTweetDeck 985c6731', date: '2026' },
      },
    ],
  },
  labels: {
    // The sender of our own rows; the Indonesian word is not in the saved page.
    'chat-own': { en: ['You'], id: ['Anda'] },
    // Unverified: no saved page shows the dialog that edits a post.
    'edit-box': { en: ['Edit post', 'Update'], id: ['Edit postingan', 'Sunting postingan', 'Perbarui'] },
    automated: { en: ['automated'], id: ['otomatis'] },
  },
  attributes: {
    'chat-row': {
      name: 'data-testid',
      prefix: 'message-',
      pattern: {
        parts: [{ run: 'one-of', characters: '0123456789abcdef-', min: 36, max: 36 }],
        wholeWord: true,
      },
      evidence: { kind: 'saved-page', source: chatPage, date: '2026-10' },
    },
    'chat-status': {
      name: 'data-send-status',
      prefix: '',
      pattern: { parts: [{ run: 'letter', min: 1, max: 20 }], wholeWord: true },
      evidence: { kind: 'live-notes', source: chatNotes, date: '2026' },
    },
  },
  engines: ['draft', 'field'],
} as const satisfies SiteRules;
