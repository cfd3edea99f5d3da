import type { SiteRules } from '../../domain/index.ts';

const watchPage = 'saved page: watch comment thread, 2025';
const chatPage = 'saved page: live chat, 2023-07-19';
const gari = 'Gari-comment-cover docs/adapters/youtube.md';
const openBox = 'public file 55301671178, reply box in the replies element';

const saved = (css: string, source: string, date: string) => ({
  css,
  evidence: { kind: 'saved-page' as const, source, date },
});
const code = (css: string, source: string, date: string) => ({
  css,
  evidence: { kind: 'code' as const, source, date },
});

const notes = (css: string) => ({
  css,
  evidence: {
    kind: 'live-notes' as const,
    source: 'public files 66288255579 and 14581091802, Studio',
    date: '2026-08-30',
  },
});

/** Selector data of YouTube with its evidence; reasons for each choice in README.md beside this file. */
export const youtubeRules = {
  schemaVersion: 1,
  platform: 'youtube',
  version: 1,
  // No saved page shows an open reply box or a chat's input: experimental until seen on the live site.
  places: [
    { place: 'watch', surfaces: ['comment', 'reply'], enabled: true, experimental: true, paths: ['/'] },
    {
      place: 'shorts',
      surfaces: ['comment', 'reply'],
      enabled: true,
      experimental: true,
      paths: ['/shorts/'],
    },
    {
      place: 'community',
      surfaces: ['comment', 'reply'],
      enabled: true,
      experimental: true,
      paths: ['/post/'],
    },
    {
      place: 'studio',
      surfaces: ['comment', 'reply'],
      enabled: true,
      experimental: true,
      paths: ['/channel/'],
    },
    {
      place: 'live-chat',
      surfaces: ['live-chat'],
      enabled: true,
      experimental: true,
      paths: ['/live_chat', '/'],
    },
  ],
  selectors: {
    item: [
      saved('ytd-comment-view-model', watchPage, '2025'),
      code('ytd-comment-renderer', 'control-panel-for-youtube page.js, markup before 2024', '2026'),
    ],
    thread: [saved('ytd-comment-thread-renderer', watchPage, '2025')],
    replies: [saved('ytd-comment-replies-renderer', watchPage, '2025')],
    author: [saved('#author-text', watchPage, '2025')],
    text: [saved('#content-text', watchPage, '2025')],
    'item-link': [saved('#published-time-text a[href*="lc="]', watchPage, '2025')],
    'reply-control': [saved('#reply-button-end', watchPage, '2025')],
    'edit-dialog': [saved('#edit-dialog', watchPage, '2025')],
    'reply-dialog': [
      saved('#reply-dialog', watchPage, '2025'),
      code('ytd-comment-reply-dialog-renderer', gari, '2026-09-13'),
    ],
    'top-level': [code('ytd-comment-simplebox-renderer', gari, '2026-09-13')],
    'comment-box': [code('ytd-commentbox', openBox, '2026')],
    box: [code('ytd-commentbox #contenteditable-root', openBox, '2026')],
    submit: [code('#submit-button', gari, '2026-09-13')],
    'studio-thread': [notes('ytcp-comment-thread')],
    'studio-item': [notes('ytcp-comment')],
    'studio-author': [notes('#name .author-text')],
    'studio-text': [notes('#content-text')],
    'studio-title': [notes('#video-title')],
    'studio-box': [notes('ytcp-commentbox[is-reply] tp-yt-iron-autogrow-textarea textarea:not(#mirror)')],
    'studio-comment-box': [notes('ytcp-commentbox')],
    'studio-reply': [notes('#reply-button')],
    'studio-submit': [notes('#submit-button')],
    'chat-item': [
      saved('yt-live-chat-text-message-renderer', chatPage, '2023-07-19'),
      saved('yt-live-chat-paid-message-renderer', chatPage, '2023-07-19'),
    ],
    'chat-author': [saved('#author-name', chatPage, '2023-07-19')],
    'chat-badges': [saved('#chip-badges', chatPage, '2023-07-19')],
    'chat-text': [saved('#message', chatPage, '2023-07-19')],
    'chat-time': [saved('#timestamp', chatPage, '2023-07-19')],
    'chat-box': [
      code('yt-live-chat-text-input-field-renderer div#input[contenteditable]', 'HyperChat', '2026'),
    ],
    'chat-send': [code('#send-button', 'HyperChat', '2026')],
  },
  labels: {},
  attributes: {},
  engines: ['contenteditable', 'field'],
} as const satisfies SiteRules;
