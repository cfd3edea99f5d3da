// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { takesAnswer } from '../../lib/sites/adapter.ts';
import { facebook } from '../../lib/sites/facebook/index.ts';
import type { SiteAdapter } from '../../lib/sites/index.ts';
import { instagram } from '../../lib/sites/instagram/index.ts';
import { x } from '../../lib/sites/x/index.ts';

interface TestWindow {
  happyDOM: { setURL(url: string): void };
}
const at = (url: string): void => (window as unknown as TestWindow).happyDOM.setURL(url);
const isOwn = () => false;

beforeEach(() => {
  document.body.innerHTML = '';
});

const read = (adapter: SiteAdapter) => {
  const [item] = adapter.items(document);
  return item && { ...adapter.read(item), context: adapter.contextOf(item, isOwn) };
};
const purpose = (adapter: SiteAdapter, index = 0) => {
  const box = adapter.boxes(document)[index];
  return box && adapter.purposeOf(box, {});
};

const messengerRow = (label: string, text = '') =>
  `<div data-scope="messages_table" aria-label="${label}"><span dir="auto">${text}</span><span dir="auto">Terkirim</span></div>`;
const messenger = (name: string, rows: string, to = name) => `<div class="window">
  <div role="log" aria-label="Pesan dalam percakapan dengan ${name}"><div data-scope="messages_table"><img alt="${name}"></div>${rows}</div>
  <div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Tulis ke ${to}"></div></div>`;

describe('Messenger', () => {
  beforeEach(() => at('https://www.facebook.com/messages/t/4242'));
  const asked = messengerRow('Pukul 14.26, Budi: masih buka?', 'masih<br>buka?');
  const more = messengerRow('Pukul 14.27, Budi: kak?');
  const ours = messengerRow('Pukul 14.25, Anda: halo');

  it('takes what was written since our last message for the question', () => {
    document.body.innerHTML = messenger(
      'Budi',
      messengerRow('Pukul 14.20, Budi: pagi') + ours + asked + more,
    );
    expect(read(facebook)).toMatchObject({
      surface: 'dm',
      place: 'messenger',
      text: 'masih\nbuka?\nkak?',
      author: { name: 'Budi' },
      permalink: 'https://www.facebook.com/messages/t/4242',
      postedAt: { value: '14.26', precision: 'about' },
      context: {
        parents: [
          { author: 'Budi', text: 'pagi' },
          { author: 'Anda', text: 'halo' },
        ],
        ownAnswers: [],
      },
    });
  });

  it('keeps its id while the person writes on, and has another one after our answer', () => {
    document.body.innerHTML = messenger('Budi', ours + asked);
    const first = read(facebook)?.nativeId;
    document.body.innerHTML = messenger('Budi', ours + asked + more);
    expect(read(facebook)?.nativeId).toBe(first);
    document.body.innerHTML = messenger('Budi', ours + asked + messengerRow('Pukul 14.30, Anda: ya'));
    expect(read(facebook)?.nativeId).not.toBe(first);
    expect(read(facebook)).toMatchObject({ text: '', context: { ownAnswers: [{ text: 'ya' }] } });
  });

  it('believes the first name of a label, not one in the text', () => {
    document.body.innerHTML = messenger('Budi', messengerRow('Pukul 14.26, Budi: katanya, Anda: sudah'));
    expect(read(facebook)?.text).toBe('katanya, Anda: sudah');
  });

  it.each([
    ['a person called like us', messenger('Anda', messengerRow('Pukul 14.26, Anda: halo'))],
    ['a row in words unknown to us', messenger('Budi', asked + messengerRow('A las 14.26, Budi: hola'))],
    ['a third person', messenger('Budi', asked + messengerRow('Pukul 14.26, Siti: halo'))],
    ['no message', messenger('Budi', '')],
    [
      'a log of something else',
      messenger('Budi', asked).replace('Pesan dalam percakapan dengan Budi', 'Aktivitas'),
    ],
  ])('reads nothing and refuses the box: %s', (_, html) => {
    document.body.innerHTML = html;
    expect(facebook.items(document)).toEqual([]);
    expect(purpose(facebook)?.kind).toBe('private');
  });

  it('refuses a box that writes to another than the log says, and one of two in one window', () => {
    document.body.innerHTML = messenger('Budi', asked, 'Siti');
    expect(purpose(facebook)?.kind).toBe('private');
    document.body.innerHTML = `<div>${messenger('Budi', asked)}</div>`.replace(
      '</div></div></div>',
      '</div><div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Tulis ke Budi"></div></div></div>',
    );
    for (const index of [0, 1]) expect(purpose(facebook, index)?.kind).toBe('private');
  });

  it('proves the box of its own window among several, but not among two of one name', () => {
    at('https://www.facebook.com/');
    document.body.innerHTML =
      messenger('Budi', asked) + messenger('Siti', messengerRow('Pukul 14.26, Siti: halo'));
    expect(purpose(facebook)).toMatchObject({ kind: 'reply', surface: 'dm' });
    expect(purpose(facebook)).not.toMatchObject({
      nativeId: (purpose(facebook, 1) as { nativeId: string }).nativeId,
    });
    document.body.innerHTML = messenger('Budi', asked) + messenger('Budi', asked);
    expect(purpose(facebook)?.kind).toBe('private');
  });

  it('knows our own message by being new, in this thread, with the same words', () => {
    document.body.innerHTML = messenger('Budi', ours + asked);
    const nativeId = read(facebook)?.nativeId ?? '';
    const known = facebook.knownIds(document);
    const look = (text: string, id = nativeId) =>
      facebook.findOwnReply(document, { nativeId: id, text, known, isOwn });
    expect(look('halo')).toBeUndefined();
    document.body.innerHTML = messenger('Budi', ours + asked + messengerRow('Pukul 14.25, Anda: halo'));
    expect(look('halo')).toMatchObject({ seen: 'own-message' });
    expect(look('masih buka?')).toBeUndefined();
    expect(look('halo', 'dm:thread:9:x')).toBeUndefined();
  });

  it('does not say who speaks', () => {
    document.body.innerHTML = `<div role="button" aria-label="Komentari sebagai Kantor"></div>${messenger('Budi', asked)}`;
    expect(facebook.speakingAs(document, facebook.items(document)[0])).toEqual({ how: 'none' });
    expect(facebook.speakingAs(document, facebook.boxes(document)[0])).toEqual({ how: 'none' });
  });
});

describe('a private reply to a commenter on Facebook', () => {
  const comment = (id: string, author: string) =>
    `<div role="article"><a href="/${author}?comment_id=${id}">${author}</a><div dir="auto">halo</div><ul><li><a href="/x?comment_id=${id}">3 mnt</a></li></ul></div>`;
  const dialog = (name: string, inside = '') =>
    `<div role="dialog" aria-label="Kirim pesan ke ${name}">${inside}<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Kirim pesan sebagai Kantor"></div></div>`;
  const of = (html: string, lastMessage?: string) => {
    document.body.innerHTML = html;
    const box = facebook.boxes(document)[0] as HTMLElement;
    return facebook.purposeOf(box, lastMessage ? { lastMessage: { nativeId: lastMessage } } : {});
  };
  const two = comment('5', 'Budi') + comment('6', 'Siti');

  it('is proved by the clicked control and the dialog’s name together', () => {
    expect(of(two + dialog('Budi'), '5')).toMatchObject({
      kind: 'reply',
      surface: 'dm',
      nativeId: 'dm:comment:5',
    });
    expect(facebook.speakingAs(document, facebook.boxes(document)[0])).toMatchObject({ account: 'Kantor' });
  });

  it.each([
    ['nothing was clicked', two + dialog('Budi'), undefined],
    ['the dialog names another', two + dialog('Siti'), '5'],
    ['the comment is gone', comment('6', 'Siti') + dialog('Budi'), '5'],
    ['a comment stands in the dialog', two + dialog('Budi', comment('5', 'Budi')), '5'],
  ])('is refused: %s', (_, html, clicked) => {
    expect(of(html, clicked).kind).toBe('private');
  });
});

describe('the Business Suite inbox', () => {
  const row = (id: string, side: string, text: string) =>
    `<div data-utime="1790000000"><div style="display:flex;justify-content:${side}"><div data-message-id="m_${id}"><div dir="auto">${text}</div></div></div></div>`;
  const show = (rows: string, header = 1): void => {
    at('https://business.facebook.com/latest/inbox/all?selected_item_id=42&thread_type=IG_MESSAGE');
    const name = '<span data-surface="/bizweb_inbox:detail_view_header"><span dir="auto">Budi</span></span>';
    document.body.innerHTML = `<span data-surface="/x/bizweb_inbox:messenger_detail_view">${name.repeat(header)}${rows}
      <div contenteditable="true" role="textbox" data-lexical-editor="true" aria-placeholder="Reply in Instagram"></div></span>`;
  };

  it('reads direction from the layout, exact times, and counts Instagram’s threads as Instagram’s', () => {
    show(row('1', 'flex-end', 'halo') + row('2', 'flex-start', 'jam buka?'));
    expect(read(facebook)).toMatchObject({
      place: 'business-inbox',
      platform: 'instagram',
      text: 'jam buka?',
      author: { name: 'Budi' },
      postedAt: { value: '2026-09-21T14:13:20.000Z', precision: 'exact' },
    });
    expect(purpose(facebook)).toMatchObject({ kind: 'reply', surface: 'dm' });
  });

  it.each([
    ['a row without a side', row('1', 'normal', 'halo'), 1],
    ['two headers', row('1', 'flex-start', 'halo'), 2],
    ['no header', row('1', 'flex-start', 'halo'), 0],
  ])('refuses: %s', (_, rows, headers) => {
    show(rows, headers);
    expect(facebook.items(document)).toEqual([]);
    expect(purpose(facebook)?.kind).toBe('private');
  });
});

describe('X chat', () => {
  const row = (id: string, side: string, sender: string, text: string, status = 'sent') =>
    `<div data-dm-message-row="x" data-testid="message-0e1c4f40-d6f1-45d7-bcf9-${id.padStart(12, '0')}" class="flex justify-${side}" data-send-status="${status}">
     <span id="a">${sender}</span><span id="b">14.26</span><div data-testid="message-text-x"><span dir="auto"><span>${text}</span></span></div></div>`;
  function show(rows: string, url = 'https://x.com/i/chat/11-22'): void {
    at(url);
    const host = document.createElement('div');
    host.setAttribute('data-testid', 'xchatEmbedRoute');
    host.attachShadow({ mode: 'open' }).innerHTML = `<div data-testid="dm-conversation-panel">
      <div data-testid="dm-conversation-header"><a href="https://x.com/sam"><div data-testid="dm-conversation-username">Sam</div></a></div>
      <div role="log" data-testid="dm-message-scroller">${rows}</div><textarea data-testid="dm-composer-textarea"></textarea></div>`;
    document.body.replaceChildren(host);
  }

  it('reads the open shadow root and proves its box', () => {
    show(row('1', 'end', 'You', 'halo') + row('2', 'start', 'Sam', 'jam buka?'));
    expect(read(x)).toMatchObject({
      surface: 'dm',
      place: 'chat',
      idStrength: 'strong',
      author: { name: 'Sam', handle: 'sam' },
      text: 'jam buka?',
      context: { parents: [{ author: 'You', text: 'halo' }] },
    });
    expect(purpose(x)).toMatchObject({ kind: 'reply', surface: 'dm', nativeId: read(x)?.nativeId });
  });

  it.each([
    ['side and name disagree', row('1', 'start', 'You', 'halo')],
    ['two people besides us', row('1', 'start', 'Sam', 'a') + row('2', 'start', 'Dita', 'b')],
    ['a row without an id', row('1', 'start', 'Sam', 'a').replace('message-0e1c', 'message-zzzz')],
    ['no message', ''],
  ])('refuses: %s', (_, rows) => {
    show(rows);
    expect(x.items(document)).toEqual([]);
    expect(purpose(x)?.kind).toBe('private');
  });

  it('does not count a message that failed, and says when the passcode is asked', () => {
    show(row('1', 'start', 'Sam', 'jam?'));
    const nativeId = read(x)?.nativeId ?? '';
    const known = x.knownIds(document);
    show(row('1', 'start', 'Sam', 'jam?') + row('2', 'end', 'You', 'delapan', 'failed'));
    expect(x.findOwnReply(document, { nativeId, text: 'delapan', known, isOwn })).toBeUndefined();
    show(row('1', 'start', 'Sam', 'jam?') + row('2', 'end', 'You', 'delapan'));
    expect(x.findOwnReply(document, { nativeId, text: 'delapan', known, isOwn })).toMatchObject({
      seen: 'own-message',
    });
    show('', 'https://x.com/i/chat/pin/recovery');
    expect(x.obstacle(document)).toBe('locked');
  });
});

describe('X’s classic messages', () => {
  const row = (side: 'left' | 'right' | 'none', text: string, picture = '') =>
    `<div data-testid="messageEntry">${picture && `<a href="/${picture}"><img></a>`}<div data-testid="tweetText" data-side="${side}">${text}</div></div>`;
  /** There is no layout here: what a browser measures is given by hand. */
  function show(rows: string, url = 'https://x.com/messages/11-22', inside = ''): void {
    at(url);
    document.body.innerHTML = `<div data-testid="DmActivityContainer"><h2>Sam</h2><div data-testid="DmActivityViewport">${rows}</div>
      <div data-testid="dmComposerTextInput" role="textbox" contenteditable="true"></div>${inside}</div>`;
    const area = (left: number, width: number) => ({ left, right: left + width, width }) as DOMRect;
    for (const element of document.querySelectorAll<HTMLElement>('[data-testid="messageEntry"]'))
      element.getBoundingClientRect = () => area(0, 400);
    for (const element of document.querySelectorAll<HTMLElement>('[data-side]'))
      element.getBoundingClientRect = () =>
        ({ left: area(40, 100), right: area(290, 100), none: area(0, 0) })[
          element.dataset['side'] as 'left' | 'right' | 'none'
        ];
  }

  it('tells ours from theirs by their sides, and proves the box', () => {
    show(row('left', 'pagi', 'sam') + row('right', 'halo') + row('left', 'jam buka?', 'sam'));
    expect(read(x)).toMatchObject({
      surface: 'dm',
      place: 'messages',
      idStrength: 'weak',
      author: { name: 'Sam', handle: 'sam' },
      text: 'jam buka?',
      permalink: 'https://x.com/messages/11-22',
      context: { parents: [{ text: 'pagi' }, { text: 'halo' }] },
    });
    expect(purpose(x)).toMatchObject({ kind: 'reply', surface: 'dm', nativeId: read(x)?.nativeId });
  });

  it.each([
    ['no layout', row('none', 'halo'), undefined, ''],
    ['a picture on our side', row('right', 'halo', 'sam'), undefined, ''],
    ['two people', row('left', 'a', 'sam') + row('left', 'b', 'dita'), undefined, ''],
    ['a group’s address', row('left', 'a', 'sam'), 'https://x.com/messages/1122', ''],
    ['a message without words', `${row('left', 'a')}<div data-testid="messageEntry"></div>`, undefined, ''],
    ['a second heading', row('left', 'a'), undefined, '<h2>Dita</h2>'],
    [
      'a second box',
      row('left', 'a'),
      undefined,
      '<div data-testid="dmComposerTextInput" role="textbox" contenteditable="true"></div>',
    ],
    ['no message', '', undefined, ''],
  ])('refuses: %s', (_, rows, url, inside) => {
    show(rows, url, inside);
    expect(purpose(x)?.kind).toBe('private');
  });

  it('knows our own message by being new, in this thread, on our side', () => {
    show(row('left', 'jam?', 'sam'));
    const nativeId = read(x)?.nativeId ?? '';
    const known = x.knownIds(document);
    const look = () => x.findOwnReply(document, { nativeId, text: 'delapan', known, isOwn });
    show(row('left', 'jam?', 'sam') + row('left', 'delapan', 'sam'));
    expect(look()).toBeUndefined();
    show(row('left', 'jam?', 'sam') + row('right', 'delapan'));
    expect(look()).toMatchObject({ seen: 'own-message' });
  });
});

describe('Instagram Direct', () => {
  const row = (sender: string, text: string) =>
    `<div role="row"><div dir="auto">${text}</div><div role="button" aria-label="See more options for message from ${sender}"></div></div>`;
  const page = (rows: string) => {
    at('https://www.instagram.com/direct/t/178/');
    document.body.innerHTML = `<a href="/kantor/"><img alt="Foto profil kantor"></a>
      <div role="grid" aria-label="Chats"><div role="row"><div dir="auto">Budi</div></div></div>
      <div><div role="grid" aria-label="Messages in conversation with Budi S">${rows}</div><div contenteditable="true" role="textbox"></div></div>`;
  };

  it('tells ours from theirs by the names of the rows’ controls, and proves the box', () => {
    page(row('budi', 'pagi') + row('Kantor', 'halo') + row('budi', 'jam buka?'));
    expect(read(instagram)).toMatchObject({
      surface: 'dm',
      place: 'direct',
      idStrength: 'weak',
      author: { name: 'Budi S', handle: 'budi' },
      text: 'jam buka?',
    });
    expect(purpose(instagram)).toMatchObject({ kind: 'reply', surface: 'dm' });
  });

  it.each([
    ['rows that name nobody, without layout', row('', 'halo')],
    ['one person besides us, and a row of nobody', row('budi', 'a') + row('', 'b')],
  ])('refuses: %s', (_, rows) => {
    page(rows);
    expect(instagram.items(document)).toEqual([]);
    const box = document.querySelector<HTMLElement>('[role="textbox"]');
    expect(box && instagram.purposeOf(box, {}).kind).toBe('private');
  });
});

describe('a conversation of several people', () => {
  const box = () => document.querySelector<HTMLElement>('[role="textbox"]') as HTMLElement;
  const items = (adapter: SiteAdapter) => adapter.items(document).map((item) => adapter.read(item));
  const rina = messengerRow(
    'Pukul 19 September 2026 14.26, Rina Dewi, S.E.: biaya: berapa?',
    'biaya: berapa?',
  );
  const joko = messengerRow('At September 19, 2026, 3:08 AM, Joko: sama', 'sama');
  const ours = (text: string) => messengerRow(`Pukul 14.29, Anda: ${text}`, text);

  describe('in Messenger', () => {
    beforeEach(() => at('https://www.facebook.com/messages/t/77'));
    const show = (rows: string, title = 'Warga RT 05', to = title) => {
      document.body.innerHTML = messenger(title, rows, to);
    };

    it('reads each message of another as an item that everybody sees answered', () => {
      show(rina + joko + ours('Halo semua.'));
      expect(items(facebook)).toMatchObject([
        {
          surface: 'group-chat',
          place: 'group-chat',
          nativeId: expect.stringMatching(/^group:77:/),
          author: { name: 'Rina Dewi, S.E.' },
          text: 'biaya: berapa?',
          mention: 'Rina Dewi, S.E., ',
          postedAt: { value: '19 September 2026 14.26', precision: 'about' },
          permalink: 'https://www.facebook.com/messages/t/77',
        },
        { author: { name: 'Joko' }, text: 'sama', mention: 'Joko, ' },
      ]);
      const leaf = document.querySelectorAll('[role="log"] span[dir]')[2] as Element;
      expect(facebook.read(facebook.itemAt(leaf) as Element)?.author.name).toBe('Joko');
    });

    it('takes an answer that begins with the name of whom was touched, and no other', () => {
      show(rina + joko);
      const [first, second] = items(facebook);
      const addressed = { nativeId: first?.nativeId ?? '', mention: 'Rina Dewi, S.E., ' };
      const empty = facebook.purposeOf(box(), { addressed });
      expect(takesAnswer(empty, first?.nativeId ?? '')).toBe(true);
      // A comment of the page that the window stands over, another conversation, a private message.
      for (const other of ['700100000000001', 'group:78:x', 'dm:thread:77:x'])
        expect(takesAnswer(empty, other)).toBe(false);
      box().textContent = 'Rina Dewi, S.E., biayanya sekian.';
      expect(facebook.purposeOf(box(), { addressed })).toMatchObject({
        kind: 'reply',
        nativeId: first?.nativeId,
      });
      expect(facebook.purposeOf(box(), { addressed })).not.toHaveProperty('surface');
      const meantJoko = { addressed: { nativeId: second?.nativeId ?? '', mention: 'Joko, ' } };
      for (const memory of [{}, meantJoko]) expect(facebook.purposeOf(box(), memory).kind).toBe('group');
    });

    it.each([
      ['a row in words unknown to us', rina + joko + messengerRow('A las 14.26, Siti: hola', 'hola')],
      ['a row that answers another', rina + joko + messengerRow('Pukul 14.27, Siti membalas Joko: ya', 'ya')],
      ['a label whose words are not the row’s', rina + joko + messengerRow('Pukul 14.27, Siti: ya: a', 'a')],
    ])('answers nobody: %s', (_, rows) => {
      show(rows);
      expect(items(facebook)).toEqual([]);
      expect(purpose(facebook)?.kind).toBe('group');
    });

    it('answers nobody by a box that is named otherwise, or beside a second window of that name', () => {
      show(rina + joko, 'Warga RT 05', 'Warga RT 06');
      expect(purpose(facebook)?.kind).toBe('group');
      at('https://www.facebook.com/');
      document.body.innerHTML = messenger('Warga', rina + joko) + messenger('Warga', rina + joko);
      expect(purpose(facebook)?.kind).toBe('group');
    });

    it('is no group when its title is one of the two names, or only one person wrote', () => {
      for (const [title, rows] of [
        ['Joko', rina + joko],
        ['Warga', joko],
      ] as const) {
        show(rows, title);
        expect(items(facebook)).toEqual([]);
        expect(purpose(facebook)?.kind).toBe('private');
      }
    });

    it('knows what we said to whom, and our own message once it is there', () => {
      show(rina + joko);
      const [first, second] = items(facebook).map((page) => page?.nativeId ?? '');
      const known = facebook.knownIds(document);
      const said = 'Rina Dewi, S.E., sekian.';
      const look = (nativeId: string) =>
        facebook.findOwnReply(document, { nativeId, text: said, known, isOwn });
      expect(look(first ?? '')).toBeUndefined();
      show(rina + joko + ours(said));
      expect(look(first ?? '')).toMatchObject({ seen: 'own-message' });
      expect(look('group:78:x')).toBeUndefined();
      const context = (id = '') => facebook.contextOf(facebook.findItem(document, id) as Element, isOwn);
      expect(context(first).ownAnswers).toMatchObject([{ text: said }]);
      expect(context(second)).toEqual({ parents: [], ownAnswers: [] });
    });
  });

  it('in Instagram Direct is named by the handles of its rows, and unclear with a row of nobody', () => {
    at('https://www.instagram.com/direct/t/178/');
    const row = (sender: string, text: string) =>
      `<div role="row"><div dir="auto">${text}</div><div role="button" aria-label="See more options for message from ${sender}"></div></div>`;
    const show = (rows: string) => {
      document.body.innerHTML = `<a href="/kantor/"><img alt="Foto profil kantor"></a>
      <div><div role="grid" aria-label="Messages in conversation with Arisan">${rows}</div><div contenteditable="true" role="textbox"></div></div>`;
    };
    show(row('budi', 'biaya?') + row('kantor', 'halo') + row('siti', 'alamat?'));
    expect(items(instagram)).toMatchObject([
      { surface: 'group-chat', author: { handle: 'budi' }, mention: '@budi ' },
      { author: { handle: 'siti' }, text: 'alamat?' },
    ]);
    expect(instagram.purposeOf(box(), {})).toMatchObject({ kind: 'shared', within: 'group:178:' });
    show(row('budi', 'biaya?') + row('siti', 'alamat?') + row('', 'dan saya'));
    expect(items(instagram)).toEqual([]);
    expect(instagram.purposeOf(box(), {}).kind).toBe('group');
    // Only one of them wrote yet: neither a group for certain, nor a private conversation.
    show(row('budi', 'biaya?'));
    document
      .querySelector('[role="grid"]')
      ?.setAttribute('aria-label', 'Messages in conversation with Budi, Siti');
    expect(items(instagram)).toEqual([]);
    expect(instagram.purposeOf(box(), {}).kind).toBe('private');
  });

  it('in X chat is named without an @, which would name a stranger', () => {
    at('https://x.com/i/chat/g77');
    const row = (id: string, side: string, sender: string, text: string) =>
      `<div data-dm-message-row="x" data-testid="message-0e1c4f40-d6f1-45d7-bcf9-${id.padStart(12, '0')}" class="justify-${side}"><span id="a">${sender}</span><div data-testid="message-text-x"><span dir="auto">${text}</span></div></div>`;
    const host = document.createElement('div');
    host.setAttribute('data-testid', 'xchatEmbedRoute');
    const show = (rows: string) => {
      root.innerHTML = `<div data-testid="dm-conversation-panel"><div data-testid="dm-conversation-username">Wisata</div>
      <div data-testid="dm-message-scroller">${rows}</div><textarea data-testid="dm-composer-textarea"></textarea></div>`;
    };
    const root = host.attachShadow({ mode: 'open' });
    document.body.replaceChildren(host);
    const two = row('1', 'start', 'Sam', 'biaya?') + row('2', 'start', 'Dita', 'sama');
    show(two + row('3', 'end', 'You', 'halo'));
    expect(items(x)).toMatchObject([
      { surface: 'group-chat', idStrength: 'strong', author: { name: 'Sam' }, mention: 'Sam, ' },
      { author: { name: 'Dita' } },
    ]);
    expect(purpose(x)).toMatchObject({ kind: 'shared', within: 'group:g77:' });
    show(two + row('3', 'start', 'You', 'siapa?'));
    expect(items(x)).toEqual([]);
    expect(purpose(x)?.kind).toBe('group');
  });
});

/** Saved pages hold other people's words and stay outside of the project; where they are not there, fixtures remain. */
const FOLDER = path.resolve(
  process.env['TANGGAP_SHARED'] ?? path.resolve(import.meta.dirname, '../../../shared'),
  'saved-pages',
);

describe.runIf(existsSync(path.join(FOLDER, 'truth.json')))('saved pages with messages', () => {
  it.each([
    ['facebook-messenger-1.html', facebook, 'https://www.facebook.com/messages/t/1'],
    ['twitter-dm-1.html', x, 'https://x.com/i/chat/1-2'],
  ] as const)('%s gives the messages of its truth', (name, adapter, url) => {
    at(url);
    const truth: { items: { text: string; direction: 'in' | 'out' }[] } = JSON.parse(
      readFileSync(path.join(FOLDER, 'truth.json'), 'utf8'),
    )[name];
    document.body.innerHTML = readFileSync(path.join(FOLDER, name), 'utf8');
    for (const template of document.querySelectorAll<HTMLTemplateElement>(
      'template[shadowrootmode="open"]',
    )) {
      const host = template.parentElement as HTMLElement;
      host.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
    }
    // The ids of the second row were scrubbed by its source, and the first row's status too.
    const shown = read(adapter);
    const all = truth.items.map(({ text }) => text);
    const run = truth.items.slice(truth.items.findLastIndex(({ direction }) => direction === 'out') + 1);
    expect(shown?.text).toBe(run.map(({ text }) => text).join('\n'));
    expect(shown?.context?.parents.map(({ text }) => text)).toEqual(all.slice(0, all.length - run.length));
  });
});
