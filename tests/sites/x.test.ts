// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { takesAnswer } from '../../lib/sites/adapter.ts';
import { x } from '../../lib/sites/x/index.ts';
import { xRules } from '../../lib/sites/x/rules.ts';

interface Post {
  readonly id?: string;
  readonly handle: string;
  readonly text: string;
  readonly quoted?: string;
}
const BOX = '<div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"></div>';

/** The structure of a saved post page: names, text, and the link around the time that names the post. */
function post({ id, handle, text, quoted = '' }: Post): string {
  const time = '<time datetime="2026-10-02T16:51:46.000Z">1 j</time>';
  const link = id ? `<a href="https://x.com/${handle}/status/${id}?s=20">${time}</a>` : time;
  return `<article role="article" data-testid="tweet"><div data-testid="User-Name"><a href="/${handle}">Nama ${handle}</a>
    <a href="/${handle}">@${handle}</a>${link}</div><div data-testid="tweetText">${text}</div>${quoted}
    <button data-testid="reply">Balas</button></article>`;
}
const quoted =
  '<div role="link"><div data-testid="User-Name">Lain @lain <time datetime="2026-01-01T00:00:00Z"></time></div><div data-testid="tweetText">kata orang lain</div></div>';
const purposeOf = (selector: string, memory = {}) =>
  x.purposeOf(document.querySelector(selector) as HTMLElement, memory);
const read = () => x.items(document).map((element) => x.read(element));

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('reading', () => {
  it('takes nothing of a quoted post for the quoting one', () => {
    document.body.innerHTML = post({ id: '11', handle: 'budi', text: 'ini benar?', quoted });
    expect(read()).toMatchObject([{ nativeId: '11', text: 'ini benar?', author: { handle: 'budi' } }]);
    const inQuoted = document.querySelector('[role="link"] [data-testid="tweetText"]') as Element;
    expect(x.read(x.itemAt(inQuoted) as Element)?.nativeId).toBe('11');
  });

  it('does not believe a status link in the text', () => {
    const text = 'lihat <a href="https://x.com/z/status/999">ini</a>';
    document.body.innerHTML = post({ id: '11', handle: 'budi', text });
    expect(read()).toMatchObject([{ nativeId: '11', permalink: 'https://x.com/budi/status/11' }]);
  });

  it('leaves advertisements out', () => {
    document.body.innerHTML = `<div data-testid="placementTracking">${post({ id: '9', handle: 'iklan', text: 'beli' })}</div>`;
    expect(read()).toEqual([]);
  });
});

describe('whose box', () => {
  const inline = (inside: string) =>
    `<div>${inside}<div data-testid="inline_reply_offscreen">${BOX}</div></div>`;

  it('is the one post beside an inline box', () => {
    document.body.innerHTML = inline(post({ id: '11', handle: 'budi', text: 'halo' }));
    expect(purposeOf('[role="textbox"]')).toMatchObject({ kind: 'reply', nativeId: '11' });
  });

  it('is nobody’s beside two posts', () => {
    const two = post({ id: '11', handle: 'budi', text: 'a' }) + post({ id: '12', handle: 'siti', text: 'b' });
    document.body.innerHTML = inline(two);
    expect(purposeOf('[role="textbox"]').kind).toBe('unproved');
  });

  it('is a decoy behind a modal that has a box of its own', () => {
    document.body.innerHTML = `<div id="behind">${inline(post({ id: '11', handle: 'budi', text: 'halo' }))}</div>
      <div aria-modal="true">${post({ handle: 'budi', text: 'halo' })}${BOX}</div>`;
    expect(purposeOf('#behind [role="textbox"]').kind).toBe('decoy');
    expect(purposeOf('[aria-modal] [role="textbox"]')).toMatchObject({ kind: 'reply', nativeId: '11' });
  });

  it('is nobody’s when the modal’s post is not the clicked one, and two on the page look like it', () => {
    const same =
      post({ id: '11', handle: 'budi', text: 'halo' }) + post({ id: '12', handle: 'budi', text: 'halo' });
    document.body.innerHTML = `${same}<div aria-modal="true">${post({ handle: 'budi', text: 'halo' })}${BOX}</div>`;
    expect(purposeOf('[role="textbox"]').kind).toBe('unproved');
    const lastReply = { nativeId: '12', handle: 'budi', text: 'halo' };
    expect(purposeOf('[role="textbox"]', { lastReply })).toMatchObject({ kind: 'reply', nativeId: '12' });
    expect(purposeOf('[role="textbox"]', { lastReply: { ...lastReply, text: 'lain' } }).kind).toBe(
      'unproved',
    );
  });

  it('edits our own words when the dialog says so, though it shows what they answer', () => {
    const dialog = (title: string, button: string) =>
      `${post({ id: '11', handle: 'budi', text: 'halo' })}<div aria-modal="true" aria-labelledby="title"><h2 id="title">${title}</h2>
        ${post({ handle: 'budi', text: 'halo' })}${BOX}<button data-testid="tweetButton">${button}</button></div>`;
    for (const [title, button] of [
      ['Edit post', 'Post'],
      ['', 'Perbarui'],
    ] as const) {
      document.body.innerHTML = dialog(title, button);
      expect(purposeOf('[role="textbox"]').kind).toBe('own-edit');
    }
    document.body.innerHTML = dialog('Balas', 'Balas');
    expect(purposeOf('[role="textbox"]')).toMatchObject({ kind: 'reply', nativeId: '11' });
  });

  describe('with a post below it', () => {
    const modal = (inside: string) => `<div aria-modal="true">${BOX}${inside}</div>`;
    const said = post({ id: '21', handle: 'lain', text: 'kata orang lain' });
    const other = post({ id: '22', handle: 'budi', text: 'kata orang lain' });

    it('is a quote of the only post with that author and those words: an item of its own', () => {
      document.body.innerHTML = said + other + modal(quoted);
      expect(purposeOf('[role="textbox"]')).toMatchObject({
        kind: 'reply',
        surface: 'post',
        place: 'quote',
        nativeId: 'quote:21',
      });
      expect(takesAnswer(purposeOf('[role="textbox"]'), '21')).toBe(false);
      expect(x.read(x.findItem(document, 'quote:21') as Element)?.nativeId).toBe('21');
    });

    it.each([
      ['no post on the page is it', other, quoted],
      ['two posts on the page could be it', said + said.replaceAll('21', '23'), quoted],
      ['the words were cut', said, quoted.replace('orang lain', 'orang…')],
      ['it shows no handle', said, quoted.replace('@lain', '')],
      ['two posts stand below', said, quoted + quoted],
    ])('is nobody’s: %s', (_, page, below) => {
      document.body.innerHTML = page + modal(below);
      expect(purposeOf('[role="textbox"]').kind).toBe('quote');
    });

    it('is refused when the rules switch quotes off', () => {
      document.body.innerHTML = said + modal(quoted);
      const places = xRules.places.map((one) => (one.place === 'quote' ? { ...one, enabled: false } : one));
      expect(x.takeRules({ ...xRules, places })).toBe(true);
      try {
        expect(purposeOf('[role="textbox"]').kind).toBe('unproved');
      } finally {
        x.restoreRules();
      }
    });
  });

  it('is a new post without any post', () => {
    document.body.innerHTML = BOX;
    expect(purposeOf('[role="textbox"]').kind).toBe('top-level');
  });
});

describe('who speaks', () => {
  const nav = (profile: string, switcher: string) =>
    `<a data-testid="AppTabBar_Profile_Link" href="/${profile}"></a><button data-testid="SideNav_AccountSwitcher_Button">Nama @${switcher}</button>`;
  it('is the profile link, and nobody when the switcher disagrees', () => {
    document.body.innerHTML = nav('kantor', 'Kantor');
    document.head.innerHTML = '<base href="https://x.com/">';
    expect(x.speakingAs(document, undefined)).toMatchObject({ handle: 'kantor', how: 'navigation' });
    document.body.innerHTML = nav('kantor', 'budi');
    expect(x.speakingAs(document, undefined)).toEqual({ how: 'none' });
  });
});
