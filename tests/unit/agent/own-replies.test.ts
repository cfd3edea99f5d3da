// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchOwnReplies } from '../../../lib/agent/own-replies.ts';
import type { AgentRequest } from '../../../lib/messages/index.ts';
import type { SiteAdapter } from '../../../lib/sites/index.ts';
import { instagram } from '../../../lib/sites/instagram/index.ts';
import { x } from '../../../lib/sites/x/index.ts';
import { youtube } from '../../../lib/sites/youtube/index.ts';
import { item } from '../../support/journal.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly own?: boolean;
}
interface Site {
  readonly name: string;
  readonly adapter: SiteAdapter;
  readonly asked: Row;
  readonly reply: Row;
  /** Stands below our reply. */
  readonly next: Row;
  draw(row: Row): string;
  page(rows: string): string;
}

const AUTHORS = { ours: 'kantor', theirs: 'budi' };
const author = ({ own }: Row): string => (own ? AUTHORS.ours : AUTHORS.theirs);

const SITES: readonly Site[] = [
  {
    name: 'Instagram',
    adapter: instagram,
    asked: { id: '11', text: 'biaya?' },
    reply: { id: '11/r/71', text: '@budi cek DM', own: true },
    next: { id: '12', text: 'jam buka?' },
    draw: (row) => `<div class="row"><a href="/${author(row)}/"><img alt=""></a>
      <span dir="auto"><a href="/${author(row)}/"><span>${author(row)}</span></a>
      <a href="/p/Kode01/c/${row.id}/"><time datetime="2026-11-01T10:00:00.000Z">1 j</time></a></span>
      <span dir="auto">${row.text}</span><button>opsi</button></div>`,
    page: (rows) => `<main><hr><div>${rows}</div></main>`,
  },
  {
    name: 'X',
    adapter: x,
    asked: { id: '11', text: 'biaya?' },
    reply: { id: '71', text: 'cek DM', own: true },
    next: { id: '12', text: 'jam buka?' },
    draw: (
      row,
    ) => `<article data-testid="tweet"><div data-testid="User-Name"><a href="/${author(row)}">Nama</a>
      <a href="/${author(row)}">@${author(row)}</a>
      <a href="https://x.com/${author(row)}/status/${row.id}"><time datetime="2026-10-02T16:51:46.000Z">1 j</time></a></div>
      <div data-testid="tweetText">${row.text}</div><button>opsi</button></article>`,
    page: (rows) => rows,
  },
  {
    name: 'YouTube',
    adapter: youtube,
    asked: { id: 'UgA', text: 'biaya?' },
    reply: { id: 'UgA.9a', text: 'cek DM', own: true },
    next: { id: 'UgB', text: 'jam buka?' },
    draw: (row) => `<ytd-comment-view-model><a id="author-text" href="/@${author(row)}">@${author(row)}</a>
      <span id="published-time-text"><a href="/watch?v=v1&lc=${row.id}">1 jam yang lalu</a></span>
      <div id="content-text">${row.text}</div><button>opsi</button></ytd-comment-view-model>`,
    page: (rows) => rows,
  },
];

const idOf = ({ id }: Row): string => id.split('/').at(-1) ?? id;

describe.each(SITES)('replies of ours on $name', ({ adapter, asked, reply, next, draw, page }) => {
  let told: AgentRequest[];
  let stop: AbortController;
  let own: ReturnType<typeof watchOwnReplies>;
  let sending = false;
  let editing = false;

  const show = (...rows: readonly Row[]): void => {
    document.body.innerHTML = page(rows.map(draw).join(''));
    own.note();
  };
  const wait = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
  const textAround = (node: Node): string | undefined => {
    const around = adapter.itemAt(node);
    return around && adapter.read(around)?.text;
  };
  const press = (text: string): void => {
    const rows = [...document.querySelectorAll('button')].filter((button) => textAround(button) === text);
    const event = new MouseEvent('click', { bubbles: true, composed: true });
    // What a person does; happy-dom makes no trusted event.
    Object.defineProperty(event, 'isTrusted', { value: true });
    rows[0]?.dispatchEvent(event);
  };
  const kinds = () => told.map(({ key }) => key);

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
    document.body.innerHTML = '';
    told = [];
    sending = false;
    editing = false;
    stop = new AbortController();
    own = watchOwnReplies({
      adapter,
      document,
      signal: stop.signal,
      isOwn:
        () =>
        ({ name, handle }) =>
          [name, handle].some((shown) => shown?.replace('@', '') === AUTHORS.ours),
      isSending: () => sending,
      isEditing: () => editing,
      ask: async (request) => {
        told.push(request);
        return undefined;
      },
    });
    show(asked, next);
    own.watch({ ...item, platform: adapter.platform, nativeId: idOf(asked) });
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  it('are told of once, when they have stood there for a while', async () => {
    show(asked, reply, next);
    await wait(3);
    expect(told).toEqual([]);
    await wait(3);
    own.note();
    await wait(10);
    expect(told).toMatchObject([{ key: 'journal/own-reply', sentId: idOf(reply), text: reply.text }]);
  });

  it('are not told of when the site takes an optimistic row back', async () => {
    show(asked, reply, next);
    await wait(2);
    show(asked, next);
    await wait(10);
    expect(told).toEqual([]);
  });

  it('are left to whoever watches the sending of one', async () => {
    sending = true;
    show(asked, reply, next);
    await wait(10);
    expect(told).toEqual([]);
    sending = false;
    await wait(10);
    expect(kinds()).toEqual(['journal/own-reply']);
  });

  it('are told of again when their words changed under the same id', async () => {
    show(asked, reply, next);
    await wait(6);
    show(asked, { ...reply, text: `${reply.text} ya` }, next);
    await wait(6);
    expect(told).toMatchObject([{ text: reply.text }, { text: `${reply.text} ya`, sentId: idOf(reply) }]);
    expect(told[1]).not.toHaveProperty('replaces');
  });

  it('are told of as changed when another one took the place of the one that a person pressed', async () => {
    show(asked, reply, next);
    await wait(6);
    press(reply.text);
    const changed = { ...reply, id: `${reply.id}5`, text: `${reply.text} ya` };
    show(asked, changed, next);
    await wait(12);
    expect(told.slice(1)).toMatchObject([{ sentId: idOf(changed), replaces: idOf(reply) }]);
  });

  it('are gone only after a person pressed something in them', async () => {
    show(asked, reply, next);
    await wait(6);
    show(asked, next);
    await wait(10);
    expect(kinds()).toEqual(['journal/own-reply']);
    show(asked, reply, next);
    await wait(6);
    press(reply.text);
    show(asked, next);
    await wait(6);
    expect(kinds()).toEqual(['journal/own-reply', 'journal/own-reply-gone']);
  });

  it('are not gone while a box that changes them stands in their place, however long', async () => {
    show(asked, reply, next);
    await wait(6);
    press(reply.text);
    editing = true;
    show(asked, next);
    await wait(20);
    expect(kinds()).toEqual(['journal/own-reply']);
    editing = false;
    show(asked, next);
    await wait(6);
    expect(kinds()).toEqual(['journal/own-reply', 'journal/own-reply-gone']);
  });

  it('are not gone when the list drops what stands below them too', async () => {
    show(asked, reply, next);
    await wait(6);
    press(reply.text);
    show(asked);
    await wait(10);
    expect(kinds()).toEqual(['journal/own-reply']);
    // Scrolled back, and the row is really not there any more.
    show(asked, next);
    await wait(6);
    expect(kinds()).toEqual(['journal/own-reply', 'journal/own-reply-gone']);
  });

  it('are not gone when the page shows them again a moment later', async () => {
    show(asked, reply, next);
    await wait(6);
    press(reply.text);
    show(asked, next);
    await wait(2);
    show(asked, reply, next);
    await wait(10);
    expect(kinds()).toEqual(['journal/own-reply']);
  });
});
