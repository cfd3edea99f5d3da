import type { SiteRules } from '../../domain/index.ts';

const permalinkPage = 'saved page: permalink, public-crm, 2026-09';
const timelinePage = 'saved page: page timeline comment, public-crm, 2026-09';
const messengerPage = 'saved page: messages, Indonesian interface, public-crm, 2026-09';
const inboxPage = 'saved page: Business Suite inbox rows, public-crm, 2026-09';
const inboxNotes = 'public-crm fb-bridge selectors.ts 34e39e2f';
const dialogPage = 'saved page: reply dialog, public-crm, 2026-09';

/** Selector data of Facebook with its evidence; reasons for each choice in README.md beside this file. */
export const facebookRules = {
  schemaVersion: 1,
  platform: 'facebook',
  version: 1,
  places: [
    {
      place: 'feed',
      surfaces: ['comment', 'reply'],
      enabled: true,
      experimental: false,
      paths: ['/'],
    },
    {
      place: 'permalink',
      surfaces: ['comment', 'reply'],
      enabled: true,
      experimental: false,
      paths: ['/permalink.php', '/story.php'],
    },
    {
      place: 'group',
      surfaces: ['comment', 'reply'],
      enabled: true,
      experimental: true,
      paths: ['/groups/'],
    },
    { place: 'photo', surfaces: ['comment', 'reply'], enabled: true, experimental: true, paths: ['/photo'] },
    { place: 'reel', surfaces: ['comment', 'reply'], enabled: true, experimental: true, paths: ['/reel'] },
    {
      place: 'business-inbox',
      surfaces: ['dm'],
      enabled: true,
      experimental: true,
      paths: ['/latest/inbox'],
    },
    // Its address is known; that its comments look as elsewhere is not.
    {
      place: 'business-comments',
      surfaces: ['comment', 'reply'],
      enabled: true,
      experimental: true,
      paths: ['/latest/inbox'],
    },
    // Its rows are in a saved page; its box is in live notes only.
    { place: 'messenger', surfaces: ['dm'], enabled: true, experimental: true, paths: ['/messages'] },
    { place: 'messenger-popup', surfaces: ['dm'], enabled: true, experimental: true, paths: ['/'] },
    // In Messenger and its chat windows; no saved page shows one.
    { place: 'group-chat', surfaces: ['group-chat'], enabled: true, experimental: true, paths: ['/'] },
    { place: 'private-reply', surfaces: ['dm'], enabled: true, experimental: false, paths: ['/'] },
  ],
  selectors: {
    item: [
      {
        css: '[role="article"]:not([aria-posinset])',
        evidence: { kind: 'saved-page', source: permalinkPage, date: '2026-09' },
      },
    ],
    'item-wrapper': [
      { css: '[data-commentid]', evidence: { kind: 'saved-page', source: timelinePage, date: '2026-09' } },
    ],
    'item-link': [
      {
        css: 'a[href*="comment_id="]',
        evidence: { kind: 'saved-page', source: permalinkPage, date: '2026-09' },
      },
    ],
    text: [
      { css: 'div[dir="auto"]', evidence: { kind: 'saved-page', source: permalinkPage, date: '2026-09' } },
    ],
    post: [
      {
        css: '[role="article"][aria-posinset]',
        evidence: { kind: 'code', source: 'browsertrix-behaviors facebook.ts', date: '2026-08-18' },
      },
      {
        css: '[data-pagelet^="FeedUnit"]',
        evidence: { kind: 'code', source: 'trusthuman PostScraper.ts', date: '2026-02' },
      },
    ],
    'post-text': [
      {
        css: '[data-ad-rendering-role="story_message"]',
        evidence: { kind: 'code', source: 'trusthuman PostScraper.ts', date: '2026-02' },
      },
      {
        css: '[data-ad-preview="message"]',
        evidence: { kind: 'code', source: 'trusthuman PostScraper.ts', date: '2026-02' },
      },
    ],
    box: [
      {
        css: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
        evidence: { kind: 'saved-page', source: dialogPage, date: '2026-09' },
      },
    ],
    dialog: [
      { css: '[role="dialog"]', evidence: { kind: 'saved-page', source: dialogPage, date: '2026-09' } },
    ],
    button: [
      { css: '[role="button"]', evidence: { kind: 'saved-page', source: timelinePage, date: '2026-09' } },
    ],
    'message-log': [
      {
        css: '[role="log"]',
        evidence: { kind: 'saved-page', source: messengerPage, date: '2026-09', languages: ['id'] },
      },
    ],
    'message-row': [
      {
        css: '[data-scope="messages_table"][aria-label]',
        evidence: { kind: 'saved-page', source: messengerPage, date: '2026-09', languages: ['id'] },
      },
    ],
    'message-text': [
      { css: '[dir="auto"]', evidence: { kind: 'saved-page', source: messengerPage, date: '2026-09' } },
    ],
    'reel-panel': [
      {
        css: '[role="complementary"]',
        evidence: { kind: 'code', source: 'public file 59760054148, reels panel' },
      },
    ],
    'inbox-log': [
      {
        css: '[data-surface*="messenger_detail_view"]',
        evidence: { kind: 'live-notes', source: inboxNotes, date: '2026-09' },
      },
    ],
    'inbox-name': [
      {
        css: '[data-surface*="inbox:detail_view_header"]',
        evidence: { kind: 'live-notes', source: inboxNotes, date: '2026-09' },
      },
    ],
    'inbox-time': [
      { css: '[data-utime]', evidence: { kind: 'saved-page', source: inboxPage, date: '2026-09' } },
    ],
    'inbox-row': [
      { css: '[data-message-id]', evidence: { kind: 'saved-page', source: inboxPage, date: '2026-09' } },
    ],
    'submit-area': [
      {
        css: '#focused-state-composer-submit',
        evidence: { kind: 'code', source: 'several projects, for years', date: '2026' },
      },
    ],
  },
  labels: {
    reply: { en: ['Reply'], id: ['Balas'] },
    'reply-box': { en: ['Reply to '], id: ['Balas '] },
    'speaking-as': {
      en: ['Comment as ', 'Write a comment as '],
      id: ['Komentari sebagai ', 'Komen sebagai ', 'Berkomentar sebagai ', 'Beri komentar sebagai '],
    },
    'top-level': {
      en: ['Write a comment', 'Write a public comment', 'Comment as', 'Leave a comment'],
      id: ['Tulis komentar', 'Komentari sebagai', 'Komen sebagai', 'Berkomentar sebagai', 'Beri komentar'],
    },
    'private-dialog': { en: ['Message '], id: ['Kirim pesan'] },
    'private-box': { en: ['Send a message as', 'Write to '], id: ['Kirim pesan sebagai', 'Tulis ke '] },
    'edit-box': {
      en: ['Edit your comment', 'Edit comment', 'Edit your reply'],
      id: ['Edit komentar', 'Edit balasan', 'Sunting'],
    },
    // Live notes (public-crm, 2026-09), except for the names of the log in Indonesian and of the rows: saved page.
    'message-log': { en: ['Messages in conversation with '], id: ['Pesan dalam percakapan dengan '] },
    'message-row': { en: ['At '], id: ['Pukul '] },
    // Unverified: how a row is labelled that replies to another.
    'message-reply': { en: ['replied to'], id: ['membalas'] },
    'message-own': { en: ['You'], id: ['Anda'] },
    'message-box': { en: ['Write to '], id: ['Tulis ke '] },
    'message-send': { en: ['Press Enter to send', 'Send'], id: ['Tekan Enter untuk mengirim', 'Kirim'] },
    'inbox-box': { en: ['Reply in Messenger', 'Reply in Instagram'] },
    'popup-control': { en: ['Close chat', 'Minimize chat'] },
    'private-name': { en: ['Message '], id: ['Kirim pesan ke ', 'Kirim pesan kepada '] },
    'private-speaking-as': { en: ['Send a message as '], id: ['Kirim pesan sebagai '] },
    message: { en: ['Send message', 'Message'], id: ['Kirim pesan'] },
    'see-more': { en: ['See more'], id: ['Lihat selengkapnya'] },
    submit: { en: ['Comment', 'Reply', 'Send'], id: ['Komentari', 'Kirim komentar', 'Balas', 'Kirim'] },
  },
  attributes: {
    'inbox-time': {
      name: 'data-utime',
      prefix: '',
      pattern: { parts: [{ run: 'digit', min: 10, max: 13 }], wholeWord: true },
      evidence: { kind: 'saved-page', source: inboxPage, date: '2026-09' },
    },
    'inbox-row': {
      name: 'data-message-id',
      prefix: '',
      pattern: {
        parts: [
          { run: 'alphanumeric', min: 1, max: 64 },
          { run: 'one-of', characters: '.$_-:=', min: 0, max: 4 },
          { run: 'alphanumeric', min: 0, max: 64 },
          { run: 'one-of', characters: '.$_-:=', min: 0, max: 4 },
          { run: 'alphanumeric', min: 0, max: 64 },
        ],
        wholeWord: true,
      },
      evidence: { kind: 'saved-page', source: inboxPage, date: '2026-09' },
    },
  },
  engines: ['lexical'],
} as const satisfies SiteRules;
