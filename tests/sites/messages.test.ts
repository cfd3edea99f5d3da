// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
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
    ['two people besides us', row('budi', 'a') + row('siti', 'b')],
  ])('refuses: %s', (_, rows) => {
    page(rows);
    expect(instagram.items(document)).toEqual([]);
    const box = document.querySelector<HTMLElement>('[role="textbox"]');
    expect(box && instagram.purposeOf(box, {}).kind).toBe('private');
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
