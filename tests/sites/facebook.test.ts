// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commentIds } from '../../lib/sites/facebook/comment-id.ts';
import { facebook } from '../../lib/sites/facebook/index.ts';

const box = (label: string): string =>
  `<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}"><p><br></p></div>`;

function article(id: string, author: string, text: string, inside = ''): string {
  return `<div role="article" aria-label="Komentar oleh ${author}"><a href="https://www.facebook.com/profile.php?id=1&comment_id=${id}">${author}</a>
    <div dir="auto">${text}</div><ul><li><a href="https://www.facebook.com/permalink.php?story_fbid=9&id=2&comment_id=${id}&__cft__=track">3 mnt</a></li>
    <li><div role="button">Balas</div></li></ul>${inside}</div>`;
}
const purposeOf = (selector: string) =>
  facebook.purposeOf(document.querySelector(selector) as HTMLElement, {});

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('comment ids', () => {
  it.each([
    ['digits', 'https://www.facebook.com/x?comment_id=123', '123', undefined],
    [
      'base64 of post and comment',
      `https://www.facebook.com/x?comment_id=${btoa('comment:55_777')}`,
      '777',
      undefined,
    ],
    ['a reply with its parent', 'https://www.facebook.com/x?comment_id=1&reply_comment_id=2', '2', '1'],
  ])('reads %s', (_, href, id, parent) => {
    expect(commentIds(href, href)).toMatchObject({ id, ...(parent ? { parent } : {}) });
  });
});

describe('the comments tab of the Business Suite', () => {
  const show = (query: string, post = '122') => {
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
      `https://business.facebook.com/latest/inbox/facebook?asset_id=1&${query}`,
    );
    document.body.innerHTML = `${article('5', 'Budi', 'biaya?')
      .replace('comment_id=5"', `comment_id=${btoa(`comment:${post}_5`)}"`)
      .replace('story_fbid=9', 'story_fbid=pfbid0abc')}${box('Balas Budi')}`;
    const [item] = facebook.items(document);
    return { page: item && facebook.read(item), purpose: purposeOf('[role="textbox"]') };
  };
  afterEach(() =>
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
      'https://www.facebook.com/',
    ),
  );

  it.each(['FB_PAGE_POST', 'FB_AD_POST'])(
    'answers comments of the post that its address names: %s',
    (type) => {
      const { page, purpose } = show(`selected_item_id=122&thread_type=${type}`);
      expect(page).toMatchObject({ surface: 'comment', place: 'business-comments', nativeId: '5' });
      expect(purpose).toMatchObject({ kind: 'reply', nativeId: '5' });
      expect(facebook.speakingAs(document, undefined)).toEqual({ how: 'none' });
    },
  );

  it.each([
    ['the address already names another post', 'selected_item_id=123&thread_type=FB_PAGE_POST', '122'],
    ['a post of Instagram', 'selected_item_id=122&thread_type=INSTAGRAM_POST', '122'],
    ['no post in the address', 'thread_type=FB_PAGE_POST', '122'],
    ['no kind of thread', 'selected_item_id=122', '122'],
    ['a thread of messages', 'selected_item_id=122&thread_type=FB_MESSAGE', '122'],
  ])('refuses: %s', (_, query, post) => {
    expect(show(query, post).purpose.kind).toBe('unproved');
  });
});

describe('reading', () => {
  it('keeps line breaks and emoji, and drops tracking from the permalink', () => {
    document.body.innerHTML = article('5', 'Budi', 'baris satu<br>dua <img alt="😊">');
    const [item] = facebook.items(document);
    expect(item && facebook.read(item)).toMatchObject({
      nativeId: '5',
      text: 'baris satu\ndua 😊',
      permalink: expect.not.stringContaining('__cft__'),
    });
  });

  it('does not believe a link inside the text about whose comment it is', () => {
    document.body.innerHTML = article('5', 'Budi', 'lihat <a href="/x?comment_id=999">ini</a>');
    const [item] = facebook.items(document);
    expect(item && facebook.read(item)?.nativeId).toBe('5');
  });

  it('shows markup as text', () => {
    document.body.innerHTML = article('5', 'Budi', '&lt;img src=x onerror=alert(1)&gt;');
    const [item] = facebook.items(document);
    expect(item && facebook.read(item)?.text).toBe('<img src=x onerror=alert(1)>');
  });

  it('takes a comment that stands twice once, with its longest text', () => {
    document.body.innerHTML = article('5', 'Budi', 'pendek') + article('5', 'Budi', 'pendek tapi lengkap');
    const items = facebook.items(document);
    expect(items).toHaveLength(1);
    expect(items[0] && facebook.read(items[0])?.text).toBe('pendek tapi lengkap');
  });
});

describe('whose box', () => {
  it('is the comment right before it, when its name agrees', () => {
    document.body.innerHTML = `${article('5', 'Budi', 'halo')}<div>${box('Balas Budi')}</div>`;
    expect(purposeOf('[role="textbox"]')).toMatchObject({ kind: 'reply', nativeId: '5' });
  });

  it('is nobody’s when the label names another', () => {
    document.body.innerHTML = `${article('5', 'Budi', 'halo')}<div>${box('Balas Siti')}</div>`;
    expect(purposeOf('[role="textbox"]').kind).toBe('unproved');
  });

  it('is nobody’s without a comment before it', () => {
    document.body.innerHTML = `<div>${box('Balas Budi')}</div>${article('5', 'Budi', 'halo')}`;
    expect(purposeOf('[role="textbox"]').kind).toBe('unproved');
  });

  it.each([
    [
      'a dialog labelled as a message',
      `<div role="dialog" aria-label="Kirim pesan ke Budi">${box('x')}</div>`,
    ],
    ['a dialog without any comment', `<div role="dialog">${box('Balas Budi')}</div>`],
    ['a box that says so', box('Kirim pesan sebagai Kantor')],
    ['the same in English', box('Send a message as Office')],
  ])('is private: %s', (_, html) => {
    document.body.innerHTML = article('5', 'Budi', 'halo') + html;
    expect(purposeOf('[role="textbox"]').kind).toBe('private');
  });

  it('is a decoy behind an open dialog', () => {
    document.body.innerHTML = `<div id="behind">${article('5', 'Budi', 'halo')}${box('Balas Budi')}</div>
      <div role="dialog" aria-modal="true">${article('6', 'Siti', 'hai')}</div>`;
    expect(purposeOf('#behind [role="textbox"]').kind).toBe('decoy');
  });

  it('edits our own words inside a comment', () => {
    document.body.innerHTML = article('5', 'Kantor', 'halo', box('Sunting'));
    expect(purposeOf('[role="textbox"]').kind).toBe('own-edit');
  });

  it('is a nested reply’s when it stands right after it, inside the parent', () => {
    const reply = article('6', 'Wawan', 'sama');
    document.body.innerHTML = article(
      '5',
      'Sinta',
      'halo',
      `<div>${reply}<div>${box('Balas Wawan')}</div></div>`,
    );
    expect(purposeOf('[role="textbox"]')).toMatchObject({ kind: 'reply', nativeId: '6' });
    document.body.innerHTML = article(
      '5',
      'Sinta',
      'halo',
      `<div>${reply}<div>${box('Balas Sinta')}</div></div>`,
    );
    expect(purposeOf('[role="textbox"]').kind).toBe('unproved');
    document.body.innerHTML = article(
      '5',
      'Sinta',
      'halo',
      `<div>${reply}<div>${box('Edit balasan')}</div></div>`,
    );
    expect(purposeOf('[role="textbox"]').kind).toBe('own-edit');
  });

  it('makes a new comment when it says so', () => {
    document.body.innerHTML = `<div>${box('Komentari sebagai Kantor')}</div>`;
    expect(purposeOf('[role="textbox"]').kind).toBe('top-level');
  });
});

describe('several dialogs', () => {
  it('makes the box of an earlier dialog a decoy behind a later one', () => {
    document.body.innerHTML = `<div role="dialog" aria-modal="true" id="post">${article('5', 'Budi', 'halo')}${box('Balas Budi')}</div>`;
    expect(purposeOf('#post [role="textbox"]').kind).toBe('reply');
    document.body.innerHTML += '<div role="dialog" aria-modal="true" aria-label="Kirim pesan ke Budi"></div>';
    expect(purposeOf('#post [role="textbox"]').kind).toBe('decoy');
  });
});

describe('reels', () => {
  const at = (url: string): void =>
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  const panel = (reel: string, inside = '') =>
    `<div role="complementary">${article('5', 'Budi', 'halo').replaceAll('permalink.php?', `reel/${reel}/?`)}${box('Balas Budi')}${inside}</div>`;
  afterEach(() => at('https://www.facebook.com/'));

  it('answers in the panel of the reel that the address names, and in no other', () => {
    at('https://www.facebook.com/reel/77/');
    document.body.innerHTML = panel('77');
    expect(purposeOf('[role="textbox"]')).toMatchObject({ kind: 'reply', nativeId: '5' });
    document.body.innerHTML = panel('78');
    expect(purposeOf('[role="textbox"]').kind).toBe('decoy');
    document.body.innerHTML = panel('77', '<video></video>');
    expect(purposeOf('[role="textbox"]').kind).toBe('decoy');
  });

  it('answers nowhere without a link to a reel and without layout', () => {
    at('https://www.facebook.com/reel/77/');
    document.body.innerHTML = `<div role="complementary">${article('5', 'Budi', 'halo')}${box('Balas Budi')}</div>`;
    expect(purposeOf('[role="textbox"]').kind).toBe('decoy');
  });
});

describe('who speaks', () => {
  it('is read from a top-level box, and from nothing when two names differ', () => {
    document.body.innerHTML = box('Komentari sebagai Kantor A');
    expect(facebook.speakingAs(document, undefined)).toMatchObject({
      account: 'Kantor A',
      how: 'composer-label',
    });
    document.body.innerHTML += box('Komentari sebagai Budi');
    expect(facebook.speakingAs(document, undefined)).toEqual({ how: 'none' });
  });
});
