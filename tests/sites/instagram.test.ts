// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageItem } from '../../lib/sites/index.ts';
import { instagram } from '../../lib/sites/instagram/index.ts';
import { instagramRules } from '../../lib/sites/instagram/rules.ts';

interface Row {
  readonly id?: string;
  readonly handle: string;
  readonly text: string;
  readonly code?: string;
  readonly picture?: string;
  readonly avatar?: string;
}
const TIME = '<time datetime="2026-11-02T03:04:05.000Z">3 mnt</time>';

/** The structure that public projects describe: avatar, name and linked time in one span, text in the next. */
function row({ id, handle, text, code = 'AbC', picture = '', avatar = handle }: Row): string {
  const link = id ? `<a href="/p/${code}/c/${id}/?igsh=x">${TIME}</a>` : `<a href="/p/${code}/">${TIME}</a>`;
  return `<div class="row-${id}"><div><a href="/${avatar}/"><img alt="Foto profil ${avatar}"></a></div><div>
    <div><span dir="auto"><a href="/${handle}/"><span>${handle}</span></a> ${link}</span></div>
    <div>${text === '' ? '' : `<span dir="auto">${text}</span>`}${picture}</div>
    <div><span dir="auto">3 suka</span><div role="button"><span dir="auto">Balas</span></div></div></div></div>`;
}
const box = (text = '', inside = 'textarea placeholder="Tambahkan komentar..."') =>
  `<form method="POST"><${inside}>${text}</${inside.split(' ')[0]}><div role="button">Posting</div></form>`;
const caption = row({ handle: 'kantor', text: 'Info paspor' });
const budi = row({ id: '11', handle: 'budi', text: 'biaya?' });
const siti = row({ id: '12', handle: 'budi_', text: 'syarat?' });
const page = (...inside: string[]) => `<main>${inside.join('')}</main>`;
const dialog = (...inside: string[]) =>
  `<div role="dialog"><article role="presentation">${inside.join('')}</article></div>`;
const clicked = (nativeId: string) => ({ lastReply: { nativeId, text: '' } });
const one = (selector: string) => document.querySelector(selector) as HTMLElement;
const purposeOf = (selector: string, memory = {}) => instagram.purposeOf(one(selector), memory);
const read = () => instagram.items(document).map((element) => instagram.read(element));
const office = (author: { handle?: string | undefined }) => author.handle === 'kantor';
function at(path: string): void {
  window.happyDOM.setURL(`https://www.instagram.com${path}`);
}

declare global {
  interface Window {
    happyDOM: { setURL(url: string): void };
  }
}

beforeEach(() => {
  at('/p/AbC/');
  document.body.innerHTML = '';
});

describe('reading', () => {
  it('takes author, text, time and address of comments and replies, and leaves the caption out', () => {
    const reply = row({ id: '11/r/77', handle: 'siti', text: 'sama' });
    document.body.innerHTML = page(caption, `<div>${budi}<div>${reply}</div></div>`);
    expect(read()).toEqual([
      {
        surface: 'comment',
        nativeId: '11',
        idStrength: 'strong',
        permalink: 'https://www.instagram.com/p/AbC/c/11/',
        author: { name: 'budi', handle: 'budi', profileUrl: 'https://www.instagram.com/budi/' },
        text: 'biaya?',
        truncated: false,
        postedAt: { value: '2026-11-02T03:04:05.000Z', precision: 'exact' },
      },
      expect.objectContaining({ surface: 'reply', nativeId: '77', text: 'sama' }),
    ]);
    const item = instagram.findItem(document, '77') as Element;
    expect(instagram.contextOf(item, office)).toEqual({
      postText: 'Info paspor',
      parents: [{ author: 'budi', text: 'biaya?' }],
      ownAnswers: [],
    });
  });

  it('keeps emoji, mentions and line breaks, and says what the site cut', () => {
    const text =
      'Halo 👍🏽 <a href="/siti/">@siti</a><br>baris dua\ntiga … <div role="button">selengkapnya</div>';
    document.body.innerHTML = page(row({ id: '11', handle: 'budi', text }));
    expect(read()).toMatchObject([{ text: 'Halo 👍🏽 @siti\nbaris dua\ntiga …', truncated: true }]);
    document.body.innerHTML = page(row({ id: '11', handle: 'budi', text: 'ada more info?' }));
    expect(read()).toMatchObject([{ truncated: false }]);
  });

  it('does not believe a link to another comment in the text', () => {
    const text = 'lihat <a href="https://www.instagram.com/p/AbC/c/99/">https://www.instagram.com/…</a>';
    document.body.innerHTML = page(row({ id: '11', handle: 'budi', text }));
    expect(read()).toMatchObject([{ nativeId: '11' }]);
    const pasted = one('a[href$="/c/99/"]');
    expect(instagram.read(instagram.itemAt(pasted) as Element)?.nativeId).toBe('11');
  });

  it('knows reels, user names in the address, and the old layout’s text', () => {
    document.body.innerHTML = page(
      row({ id: '11', handle: 'budi', text: 'a' }).replace('/p/AbC', '/kantor/reel/Xy-_9'),
      row({ id: '12', handle: 'siti', text: '' }).replace(
        '3 suka',
        '3 suka</span><div class="_a9zs">lama</div><span>',
      ),
    );
    expect(read()).toMatchObject([
      { nativeId: '11', text: 'a', place: 'reel' },
      { nativeId: '12', text: 'lama' },
    ]);
    expect(read()[1]).not.toHaveProperty('place');
  });

  it('has reels as a place of their own, which can be switched off alone', () => {
    const reel = row({ id: '11', handle: 'budi', text: 'a' }).replace('/p/AbC', '/reel/Xy-_9');
    document.body.innerHTML = page(reel, row({ id: '12', handle: 'siti', text: 'b' }));
    const places = () => read().map((one) => one && instagram.placeOf(document, one as PageItem)?.place);
    expect(places()).toEqual(['reel', 'post']);
    const without = instagramRules.places.map((one) =>
      one.place === 'reel' ? { ...one, enabled: false } : one,
    );
    expect(instagram.takeRules({ ...instagramRules, places: without })).toBe(true);
    try {
      expect(places()).toEqual(['post']);
    } finally {
      instagram.restoreRules();
    }
  });

  it('gives a comment of a picture no text, and its avatar is not the picture', () => {
    const picture = '<img alt="" src="data:,">';
    document.body.innerHTML = page(row({ id: '11', handle: 'budi', text: '', picture }));
    expect(read()).toMatchObject([{ text: '', author: { handle: 'budi' } }]);
  });

  it('takes nobody for the author when name and picture disagree', () => {
    document.body.innerHTML = page(row({ id: '11', handle: 'budi', text: 'a', avatar: 'siti' }));
    expect(read()[0]?.author).toEqual({ name: 'budi' });
  });

  it('takes nobody mentioned in the text for the author', () => {
    const text = 'tanya <a href="/siti/">@siti</a> aja';
    const nameless = row({ id: '11', handle: 'budi', text }).replace(
      '<a href="/budi/"><span>budi</span></a>',
      '<span>budi</span>',
    );
    document.body.innerHTML = page(nameless.replace('<a href="/budi/"><img', '<a><img'));
    expect(read()[0]?.author).toEqual({ name: '' });
  });

  it('counts as answered what we said to this person, not to another of the same thread', () => {
    const reply = (id: string, handle: string, text: string) => row({ id: `11/r/${id}`, handle, text });
    document.body.innerHTML = page(
      budi,
      reply('71', 'siti', 'sama'),
      reply('72', 'kantor', '@siti untuk Siti'),
      reply('73', 'kantor', '@budi untuk Budi'),
    );
    const answers = (id: string) =>
      instagram.contextOf(instagram.findItem(document, id) as Element, office).ownAnswers.map((a) => a.text);
    expect(answers('11')).toEqual(['@budi untuk Budi']);
    expect(answers('71')).toEqual(['@siti untuk Siti']);
  });

  it('shows the comments of the open dialog only', () => {
    document.body.innerHTML =
      page(caption, budi) + dialog(row({ id: '21', handle: 'tari', text: 'x', code: 'Zz' }));
    expect(read()).toMatchObject([{ nativeId: '21' }]);
    expect(instagram.findItem(document, '11')).toBeUndefined();
    expect([...instagram.knownIds(document)]).toEqual(['11', '21']);
  });
});

describe('the Reply control', () => {
  it('is told by its words outside names and texts, also where the row cannot be read', () => {
    document.body.innerHTML = page(
      row({ id: '11', handle: 'Balas', text: 'Balas' }),
      '<div role="button">Balas</div>',
    );
    const said = [...document.querySelectorAll('*')].filter(
      (element) => element.children.length === 0 && element.textContent === 'Balas',
    );
    expect(said.map((element) => instagram.isReplyControl(element))).toEqual([false, false, true, true]);
  });
});

describe('whose box', () => {
  it('is a new comment while it is empty or names nobody', () => {
    for (const text of ['', 'Selamat pagi', ' @budi halo']) {
      document.body.innerHTML = page(caption, budi, box(text));
      expect(purposeOf('textarea', clicked('11')).kind, text).toBe('top-level');
    }
  });

  it('answers the comment whose Reply was clicked last, if its author’s name stands in front', () => {
    document.body.innerHTML = page(caption, budi, siti, box('@budi Halo Kak'));
    expect(purposeOf('textarea', clicked('11'))).toMatchObject({ kind: 'reply', nativeId: '11' });
    expect(instagram.ownPrefix(one('textarea'))).toBe('@budi ');
  });

  it('answers the author of a reply, not of the comment above it', () => {
    const reply = row({ id: '11/r/77', handle: 'tari', text: 'sama' });
    document.body.innerHTML = page(budi, reply, box('@tari '));
    expect(purposeOf('textarea', clicked('77'))).toMatchObject({ kind: 'reply', nativeId: '77' });
    expect(purposeOf('textarea', clicked('11')).kind).toBe('unproved');
  });

  it.each([
    ['@budi_ halo', '11', 'another name that only begins alike'],
    ['@budi halo', '12', 'the click was on another person'],
    ['@budi', '11', 'the name is still being written'],
    ['@budi, halo', '11', 'the name was changed by hand'],
    ['@budi halo', '99', 'the click was under a post that is gone'],
  ])('is nobody’s for %j after a click on %s: %s', (text, id) => {
    document.body.innerHTML = page(budi, siti, box(text));
    expect(purposeOf('textarea', clicked(id)).kind).toBe('unproved');
    expect(purposeOf('textarea').kind).toBe('unproved');
  });

  it('is nobody’s while the address is another post’s', () => {
    document.body.innerHTML = page(budi, box('@budi '));
    at('/p/Lain/');
    expect(purposeOf('textarea', clicked('11')).kind).toBe('unproved');
    at('/kantor/p/AbC/');
    expect(purposeOf('textarea', clicked('11')).kind).toBe('reply');
  });

  it('is a decoy behind any dialog, and a click behind it does not count inside', () => {
    document.body.innerHTML =
      page(budi, box('@budi ')) + dialog(row({ id: '21', handle: 'budi', text: 'x' }), box('@budi '));
    expect(purposeOf('main textarea', clicked('11')).kind).toBe('decoy');
    expect(purposeOf('article textarea', clicked('11')).kind).toBe('unproved');
    expect(purposeOf('article textarea', clicked('21'))).toMatchObject({ kind: 'reply', nativeId: '21' });
    document.body.innerHTML = `${page(budi, box('@budi '))}<div role="dialog">Laporkan</div>`;
    expect(purposeOf('textarea', clicked('11')).kind).toBe('decoy');
  });

  it('is nobody’s beside a second box of the same post', () => {
    document.body.innerHTML = page(budi, box('@budi '), box('@budi '));
    expect(purposeOf('textarea', clicked('11')).kind).toBe('unproved');
  });

  it('is nobody’s when the comment’s author is not sure', () => {
    document.body.innerHTML = page(
      row({ id: '11', handle: 'budi', text: 'a', avatar: 'siti' }),
      box('@budi '),
    );
    expect(purposeOf('textarea', clicked('11')).kind).toBe('unproved');
  });

  it('knows an input and a contenteditable by the same words, and no other field', () => {
    document.body.innerHTML = page(budi, '<form><input placeholder="Add a comment…" value="@budi "></form>');
    expect(purposeOf('input', clicked('11')).kind).toBe('reply');
    const editable = 'div contenteditable="true" role="textbox" aria-placeholder="Add a comment…"';
    document.body.innerHTML = page(budi, box('@budi&nbsp;halo', editable));
    expect(purposeOf('[role="textbox"]', clicked('11')).kind).toBe('reply');
    expect(instagram.ownPrefix(one('[role="textbox"]'))).toBe('@budi ');
    document.body.innerHTML = page(budi, '<form><input placeholder="Cari"></form>');
    expect(instagram.boxAt(one('input'))).toBeUndefined();
    expect(instagram.boxes(document)).toEqual([]);
  });

  it('is private for a direct message, and nobody’s for a chat window elsewhere', () => {
    document.body.innerHTML = '<div contenteditable="true" role="textbox" aria-label="Pesan">@budi </div>';
    expect(instagram.boxAt(one('[role="textbox"]'))).toBe(one('[role="textbox"]'));
    expect(purposeOf('[role="textbox"]', clicked('11')).kind).toBe('unproved');
    at('/direct/t/1234/');
    expect(purposeOf('[role="textbox"]', clicked('11')).kind).toBe('private');
  });
});

describe('sending', () => {
  const sends = (type: 'keydown' | 'click', target: string, init: KeyboardEventInit = {}): boolean => {
    let seen = false;
    const event =
      type === 'click'
        ? new Event('click', { bubbles: true })
        : new KeyboardEvent('keydown', { bubbles: true, ...init });
    document.addEventListener(type, (heard) => (seen = instagram.isSend(heard, one('textarea'))), {
      once: true,
    });
    one(target).dispatchEvent(event);
    return seen;
  };
  it('is Enter in the box, or the button of its own form', () => {
    document.body.innerHTML = `<div id="far" role="button">Posting</div>${page(budi, box('@budi halo'))}`;
    expect(sends('keydown', 'textarea', { key: 'Enter' })).toBe(true);
    expect(sends('keydown', 'textarea', { key: 'Enter', shiftKey: true })).toBe(false);
    expect(sends('keydown', 'textarea', { key: 'a' })).toBe(false);
    expect(sends('click', 'form [role="button"]')).toBe(true);
    expect(sends('keydown', 'form [role="button"]', { key: ' ' })).toBe(true);
    expect(sends('click', '#far')).toBe(false);
    expect(sends('click', '[role="button"] span')).toBe(false);
  });

  it('is seen by a new row of ours with the same words', () => {
    const own = row({ id: '11/r/88', handle: 'kantor', text: '<a href="/budi/">@budi</a> Halo\nKak' });
    document.body.innerHTML = page(budi, own, row({ id: '11/r/89', handle: 'siti', text: '@budi Halo Kak' }));
    const look = (known: string[]) =>
      instagram.findOwnReply(document, {
        nativeId: '1',
        text: '@budi Halo Kak',
        known: new Set(known),
        isOwn: office,
      });
    expect(look(['11'])).toMatchObject({
      nativeId: '88',
      seen: 'own-comment',
      permalink: 'https://www.instagram.com/p/AbC/c/11/r/88/',
    });
    expect(look(['11', '88'])).toBeUndefined();
  });
});

describe('who speaks', () => {
  const nav = (link: string, alt: string) => `<div><a href="/${link}/"><img alt="${alt}"></a></div>`;
  it.each([
    [nav('kantor', 'Foto profil kantor'), 'kantor'],
    [nav('kantor', "kantor's profile picture"), 'kantor'],
    [nav('kantor', 'Foto profil budi'), undefined],
    [nav('kantor', 'Photo de profil'), undefined],
    [nav('kantor', 'Foto profil kantor') + nav('budi', 'Foto profil budi'), undefined],
    ['', undefined],
  ])('reads %s as %s', (html, handle) => {
    document.body.innerHTML = html + page(budi) + dialog(siti);
    expect(instagram.speakingAs(document, undefined)).toEqual(
      handle ? { account: handle, handle, how: 'navigation' } : { how: 'none' },
    );
  });
});

it('is experimental on every surface that it reads', () => {
  expect(instagramRules.places.map(({ experimental }) => experimental)).not.toContain(false);
});
