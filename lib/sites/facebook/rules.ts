import type { SiteRules } from '../../domain/index.ts';

const permalinkPage = 'saved page: permalink, public-crm, 2026-09';
const timelinePage = 'saved page: page timeline comment, public-crm, 2026-09';
const dialogPage = 'saved page: reply dialog, public-crm, 2026-09';

/** Selector data of Facebook with its evidence; reasons for each choice in README.md beside this file. */
export const facebookRules = {
  schemaVersion: 1,
  platform: 'facebook',
  version: 1,
  surfaces: [
    { surface: 'comment', enabled: true, experimental: false, paths: ['/'] },
    { surface: 'reply', enabled: true, experimental: false, paths: ['/'] },
    { surface: 'dm', enabled: false, experimental: true, paths: ['/messages'] },
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
    'see-more': { en: ['See more'], id: ['Lihat selengkapnya'] },
    submit: { en: ['Comment', 'Reply', 'Send'], id: ['Komentari', 'Kirim komentar', 'Balas', 'Kirim'] },
  },
  attributePatterns: {},
  engines: ['lexical'],
} as const satisfies SiteRules;
