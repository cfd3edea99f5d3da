import { avatar, h } from '../page/dom.ts';
import { richText } from '../page/rich-text.ts';
import { actor } from './settings.ts';
import { repliesTo, statusPath } from './store.ts';
import type { Tweet } from './types.ts';

export interface TweetStyle {
  /** The tweet that the page is about: its time stands below the text. */
  focal?: boolean;
  /** Inside the reply modal: the same article without its link and its buttons. */
  bare?: boolean;
}

export interface TweetActions {
  reply(tweet: Tweet): void;
  retweet(tweet: Tweet, button: HTMLElement): void;
  /** What can be done with a post of our own. */
  more(tweet: Tweet, button: HTMLElement): void;
}

const noActions: TweetActions = { reply: () => undefined, retweet: () => undefined, more: () => undefined };

export function tweetArticle(
  tweet: Tweet,
  style: TweetStyle,
  actions: TweetActions = noActions,
): HTMLElement {
  const profile = `/${tweet.handle}`;
  const picture = h(
    'div',
    { 'data-testid': 'Tweet-User-Avatar' },
    h(
      'div',
      { 'data-testid': `UserAvatar-Container-${tweet.handle}` },
      h('a', { href: profile, role: 'link', tabindex: '-1' }, avatar(tweet.name)),
    ),
  );
  const body = h('div', { class: 'tweet-body' });
  body.append(head(tweet, style, actions), text(tweet));
  if (tweet.quoted) body.append(quotedTweet(tweet.quoted));
  if (style.focal) body.append(h('div', { class: 'focal-time' }, timeLink(tweet)));
  if (!style.bare && !tweet.ad) body.append(actionGroup(tweet, actions));
  const tabindex = style.focal || style.bare ? '-1' : '0';
  return h(
    'article',
    { role: 'article', tabindex, 'data-testid': 'tweet', class: style.focal ? 'tweet focal' : 'tweet' },
    h('div', { class: 'tweet-row' }, picture, body),
  );
}

/** A quoted tweet is one big link without links inside: its author has a handle but no address. */
export function quotedTweet(tweet: Tweet): HTMLElement {
  const name = h(
    'div',
    { 'data-testid': 'User-Name', class: 'user-name' },
    displayName(tweet),
    handle(tweet),
    h('time', { datetime: tweet.at }, clock(tweet)),
  );
  return h('div', { role: 'link', tabindex: '0', class: 'quoted' }, name, text(tweet));
}

function head(tweet: Tweet, style: TweetStyle, actions: TweetActions): HTMLElement {
  const profile = `/${tweet.handle}`;
  const name = h(
    'div',
    { 'data-testid': 'User-Name', class: 'user-name' },
    h('div', {}, h('a', { href: profile, role: 'link' }, displayName(tweet))),
    h('div', {}, h('a', { href: profile, role: 'link', tabindex: '-1' }, handle(tweet))),
  );
  if (!tweet.ad && !style.focal) {
    const time = style.bare ? h('time', { datetime: tweet.at }, clock(tweet)) : timeLink(tweet);
    name.append(h('div', { dir: 'ltr' }, h('span', {}, '·')), h('div', {}, time));
  }
  const more = h(
    'button',
    { 'aria-label': 'Lainnya', role: 'button', 'data-testid': 'caret', type: 'button' },
    '⋯',
  );
  more.addEventListener('click', () => tweet.handle === actor.handle && actions.more(tweet, more));
  return h(
    'div',
    { class: 'tweet-head' },
    name,
    tweet.ad ? h('div', { dir: 'ltr' }, h('span', {}, 'Iklan')) : '',
    more,
  );
}

const displayName = (tweet: Tweet) =>
  h('div', { dir: 'ltr', class: 'name' }, h('span', {}, h('span', {}, tweet.name)));

const handle = (tweet: Tweet) => h('div', { dir: 'ltr', class: 'handle' }, h('span', {}, `@${tweet.handle}`));

const text = (tweet: Tweet) =>
  h(
    'div',
    { dir: 'auto', lang: tweet.lang, 'data-testid': 'tweetText', class: 'tweet-text' },
    ...richText(tweet.text).map((piece) => (typeof piece === 'string' ? h('span', {}, piece) : piece)),
  );

function timeLink(tweet: Tweet): HTMLElement {
  const shown = clock(tweet);
  const time = h('time', { datetime: tweet.at }, shown);
  return h(
    'a',
    { href: statusPath(tweet), dir: 'ltr', 'aria-label': `${shown} yang lalu`, role: 'link' },
    time,
  );
}

function clock(tweet: Tweet): string {
  const minutes = Math.round((Date.now() - Date.parse(tweet.at)) / 60_000);
  return minutes < 60 ? `${minutes} mnt` : `${Math.floor(minutes / 60)} j`;
}

function actionGroup(tweet: Tweet, actions: TweetActions): HTMLElement {
  const replies = repliesTo(tweet).length;
  const button = (testid: string, label: string, sign: string, act?: (button: HTMLElement) => void) => {
    const element = h(
      'button',
      { 'aria-label': label, role: 'button', 'data-testid': testid, type: 'button' },
      sign,
    );
    element.addEventListener('click', () => act?.(element));
    return h('div', {}, element);
  };
  return h(
    'div',
    { 'aria-label': `${replies} balasan`, role: 'group', class: 'actions' },
    button('reply', `${replies} Balasan. Balas`, `↩ ${replies || ''}`, () => actions.reply(tweet)),
    button('retweet', '0 posting ulang. Posting ulang', '⟲', (element) => actions.retweet(tweet, element)),
    button('like', '0 Suka. Suka', '♡', (element) => element.classList.toggle('liked')),
    button('bookmark', 'Markah', '⚑'),
  );
}
