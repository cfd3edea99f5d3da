import type { SiteRules } from '../../domain/index.ts';

const postPage = 'saved page: tweet detail, carouselabs x-post.html, 2026-10-02';
const tweetPage = 'saved page: focal tweet, tweetyoink, 2025-10-24';
const composerPages = 'saved pages: inline, modal and home composers, carouselabs and trusthuman, 2026';
const notes = 'inlinex.md, trusthuman, 2026-02';

/** Selector data of X with its evidence; reasons for each choice in README.md beside this file. */
export const xRules = {
  schemaVersion: 1,
  platform: 'x',
  version: 1,
  surfaces: [
    { surface: 'reply', enabled: true, experimental: false, paths: ['/'] },
    { surface: 'dm', enabled: false, experimental: true, paths: ['/i/chat', '/messages'] },
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
    replacement: [
      {
        css: '.js-compose-text',
        evidence: { kind: 'code', source: 'dimdenGD/OldTweetDeck 985c6731', date: '2026' },
      },
    ],
  },
  labels: {
    automated: { en: ['automated'], id: ['otomatis'] },
  },
  attributePatterns: {},
  engines: ['draft'],
} as const satisfies SiteRules;
