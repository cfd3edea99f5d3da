import type { SiteRules } from '../../domain/index.ts';

const threeProjects = 'three independent public projects, code only';
const production = 'a public project, "production-verified 2026-02-27"';
const directNotes = 'public-crm ig-bridge dmScraperPuppeteer.ts 2e2631fc';
const browsertrix = 'browsertrix-behaviors instagram.ts';
const composer = 'public projects that fill the comment box, code only';

/**
 * Selector data of Instagram with its evidence; reasons for each choice in README.md beside this file. No saved page
 * and no live look stands behind any of it: every surface is experimental.
 */
export const instagramRules = {
  schemaVersion: 1,
  platform: 'instagram',
  version: 1,
  places: [
    { place: 'post', surfaces: ['comment', 'reply'], enabled: true, experimental: true, paths: ['/'] },
    {
      place: 'reel',
      surfaces: ['comment', 'reply'],
      enabled: true,
      experimental: true,
      paths: ['/reel/', '/reels/'],
    },
    {
      place: 'group-chat',
      surfaces: ['group-chat'],
      enabled: true,
      experimental: true,
      paths: ['/direct/'],
    },
    { place: 'direct', surfaces: ['dm'], enabled: true, experimental: true, paths: ['/direct/'] },
  ],
  selectors: {
    'comment-link': [
      { css: 'a[href*="/c/"]', evidence: { kind: 'code', source: threeProjects, date: '2026' } },
    ],
    time: [{ css: 'time[datetime]', evidence: { kind: 'code', source: threeProjects, date: '2026' } }],
    avatar: [{ css: 'img', evidence: { kind: 'code', source: production, date: '2026-02-27' } }],
    'profile-link': [
      { css: 'a[href^="/"]', evidence: { kind: 'code', source: production, date: '2026-02-27' } },
    ],
    text: [{ css: 'span[dir="auto"]', evidence: { kind: 'code', source: production, date: '2026-02-27' } }],
    'old-text': [
      {
        css: 'div._a9zs',
        evidence: { kind: 'code', source: 'old modal layout, hashed class, several public projects' },
      },
    ],
    dialog: [{ css: '[role="dialog"]', evidence: { kind: 'code', source: browsertrix, date: '2026-08-18' } }],
    'dialog-post': [
      {
        css: 'article[role="presentation"]',
        evidence: { kind: 'code', source: browsertrix, date: '2026-08-18' },
      },
    ],
    page: [{ css: 'main', evidence: { kind: 'code', source: browsertrix, date: '2026-08-18' } }],
    box: [
      { css: 'form textarea', evidence: { kind: 'code', source: composer, date: '2026' } },
      {
        css: 'form input[placeholder]',
        evidence: { kind: 'unverified', source: 'reels are said to use an input at times' },
      },
      {
        css: 'form [contenteditable="true"][role="textbox"]',
        evidence: { kind: 'unverified', source: 'newer variants are said to be contenteditable' },
      },
    ],
    'message-box': [
      {
        css: '[contenteditable="true"][role="textbox"]',
        evidence: { kind: 'live-notes', source: 'public-crm dmScraperPuppeteer.ts', date: '2026-09' },
      },
    ],
    'direct-log': [
      {
        css: '[role="grid"][aria-label]',
        evidence: { kind: 'live-notes', source: directNotes, date: '2026-09' },
      },
    ],
    'direct-row': [
      { css: '[role="row"]', evidence: { kind: 'live-notes', source: directNotes, date: '2026-09' } },
    ],
    'direct-text': [
      {
        css: 'div[dir="auto"]',
        evidence: { kind: 'unverified', source: 'as elsewhere on the site; no row was saved' },
      },
    ],
    button: [
      { css: '[role="button"]', evidence: { kind: 'code', source: composer, date: '2026' } },
      { css: 'button', evidence: { kind: 'unverified', source: 'an older form of the same controls' } },
    ],
  },
  labels: {
    // Live notes (public-crm, 2026-09), in English only.
    'direct-log': { en: ['Messages in conversation with '] },
    'direct-sender': { en: ['See more options for message from ', 'Reply to message from '] },
    'comment-box': { en: ['Add a comment'], id: ['Tambahkan komentar'] },
    reply: { en: ['Reply'], id: ['Balas'] },
    submit: { en: ['Post'], id: ['Posting', 'Kirim', 'Bagikan'] },
    likes: { en: ['like', 'likes'], id: ['suka'] },
    'see-more': { en: ['more', 'See more'], id: ['selengkapnya', 'Lihat selengkapnya'] },
    'profile-picture': { en: ["'s profile picture"], id: ['Foto profil '] },
  },
  attributes: {},
  engines: ['field', 'contenteditable', 'lexical'],
} as const satisfies SiteRules;
