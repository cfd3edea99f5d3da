import { h } from '../page/dom.ts';
import { type Composer, composer } from './composer.ts';
import { ads, tweets } from './data.ts';
import { OFFICE } from './settings.ts';
import { ancestors, onChanged, repliesTo, withDescendants } from './store.ts';
import { type TweetActions, tweetArticle } from './tweet-view.ts';
import type { Tweet } from './types.ts';
import { type Cell, VirtualList } from './virtual-list.ts';

export interface View {
  element: HTMLElement;
  rerender(): void;
  destroy(): void;
}

export function home(actions: TweetActions): View {
  const box = composer({
    surface: 'post',
    placeholder: 'Apa yang sedang terjadi?',
    button: 'tweetButtonInline',
    buttonText: 'Posting',
  });
  const cells = () =>
    withAd(
      newestFirst((tweet) => !tweet.parentId).map((tweet) => cell(tweet, actions)),
      3,
      ads.home,
    );
  return listView('Beranda', 'Timeline: Timeline Beranda Anda', cells, [box.element], [box]);
}

export function profile(handle: string, actions: TweetActions): View {
  const cells = () => newestFirst((tweet) => tweet.handle === handle).map((tweet) => cell(tweet, actions));
  return listView(`@${handle}`, `Timeline: Postingan @${handle}`, cells, [], []);
}

/** People who liked or followed stand together in one cell; only who wrote has a post to answer. */
export function notifications(actions: TweetActions): View {
  const aggregate = {
    key: 'aggregate',
    draw: () =>
      h(
        'div',
        {},
        h(
          'article',
          { 'data-testid': 'notification', role: 'article', tabindex: '0' },
          'Tari dan 3 lainnya menyukai balasan Anda',
        ),
      ),
  };
  const cells = () => [
    aggregate,
    ...newestFirst((tweet) => !tweet.parentId && tweet.handle !== OFFICE.handle).map((tweet) =>
      cell(tweet, actions),
    ),
  ];
  return listView('Notifikasi', 'Timeline: Notifikasi', cells, [], []);
}

export function detail(tweet: Tweet, actions: TweetActions): View {
  const focal = focalCell(tweet, actions);
  const cells = () => {
    const replies = repliesTo(tweet).flatMap(withDescendants);
    return [
      ...ancestors(tweet).map((parent) => cell(parent, actions)),
      focal.cell,
      ...withAd(
        replies.map((reply) => cell(reply, actions)),
        4,
        ads.detail,
      ),
    ];
  };
  return listView('Postingan', 'Timeline: Percakapan', cells, [], [focal.box]);
}

function listView(title: string, label: string, cells: () => Cell[], above: Node[], boxes: Composer[]): View {
  const list = new VirtualList(label, cells());
  const stop = onChanged(() => list.setCells(cells()));
  return {
    element: h(
      'div',
      { 'data-testid': 'primaryColumn', class: 'primary' },
      h('h2', { class: 'title' }, title),
      ...above,
      h('section', { role: 'region' }, list.element),
    ),
    rerender: () => list.rerender(),
    destroy() {
      stop();
      list.destroy();
      for (const box of boxes) box.destroy();
    },
  };
}

const newestFirst = (wanted: (tweet: Tweet) => boolean) =>
  tweets.filter(wanted).sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));

function withAd(cells: Cell[], after: number, ad: Tweet): Cell[] {
  const draw = () =>
    h('div', {}, h('div', {}, h('div', { 'data-testid': 'placementTracking' }, tweetArticle(ad, {}))));
  return [...cells.slice(0, after), { key: ad.id, draw }, ...cells.slice(after)];
}

const cell = (tweet: Tweet, actions: TweetActions): Cell => ({
  key: tweet.id,
  draw: () => h('div', {}, h('div', {}, tweetArticle(tweet, {}, actions))),
});

/** The tweet in the middle shares its cell with the reply box: their common parent holds no other article. */
function focalCell(tweet: Tweet, actions: TweetActions): { cell: Cell; box: Composer } {
  const box = composer({
    surface: 'reply',
    placeholder: 'Posting balasan Anda',
    button: 'tweetButtonInline',
    buttonText: 'Balas',
    target: tweet,
  });
  const others = ancestors(tweet).map((parent) => parent.handle);
  const handles = [...new Set([tweet.handle, ...others])].map((handle) => `@${handle}`).join(' dan ');
  let article = tweetArticle(tweet, { focal: true }, actions);
  const content = h(
    'div',
    {},
    h('div', {}, article),
    h(
      'div',
      { 'data-testid': 'inline_reply_offscreen' },
      h('button', { type: 'button', class: 'replying' }, `Membalas ${handles}`),
      box.element,
    ),
  );
  const refresh = () => {
    const fresh = tweetArticle(tweet, { focal: true }, actions);
    article.replaceWith(fresh);
    article = fresh;
  };
  return { cell: { key: `focal-${tweet.id}`, draw: () => content, refresh }, box };
}
