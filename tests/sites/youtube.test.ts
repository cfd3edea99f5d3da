// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { youtube } from '../../lib/sites/youtube/index.ts';

const CLICKED = (nativeId: string) => ({ lastReply: { nativeId, text: '' } });

const box = (text = ''): string =>
  `<ytd-commentbox><div id="contenteditable-root" contenteditable="true">${text}</div><div id="submit-button"><button>Balas</button></div></ytd-commentbox>`;

function comment(id: string, handle: string, text: string, { dialog = '', edit = '' } = {}): string {
  return `<ytd-comment-view-model id="comment"><h3><a id="author-text" href="https://www.youtube.com/@${handle}"><span> @${handle} </span></a></h3>
    <span id="published-time-text"><a href="https://www.youtube.com/watch?v=v1&lc=${id}&si=track"> 2 jam yang lalu </a></span>
    <yt-attributed-string id="content-text"><span role="text">${text}</span></yt-attributed-string>
    <ytd-button-renderer id="reply-button-end"><button>Balas</button></ytd-button-renderer>
    <div id="reply-dialog">${dialog}</div><div id="edit-dialog">${edit}</div></ytd-comment-view-model>`;
}

const thread = (head: string, inReplies = '', nested = ''): string =>
  `<ytd-comment-thread-renderer><div id="comment-container">${head}</div><div id="replies">
    <ytd-comment-replies-renderer>${inReplies}<div id="expanded-threads">${nested}</div></ytd-comment-replies-renderer></div></ytd-comment-thread-renderer>`;

function chatRow(id: string, name: string, text: string): string {
  return `<yt-live-chat-text-message-renderer id="${id}"><span id="timestamp">10.15</span>
    <span id="author-name">${name}<span id="chip-badges">✔</span></span>\u200b<span id="message">${text}</span></yt-live-chat-text-message-renderer>`;
}
const chatInput = (text = ''): string =>
  `<yt-live-chat-text-input-field-renderer><div id="input" contenteditable="">${text}</div></yt-live-chat-text-input-field-renderer>`;

function purpose(memory: Parameters<typeof youtube.purposeOf>[1] = {}) {
  const [only] = youtube.boxes(document);
  if (!only) throw new Error('no box');
  return youtube.purposeOf(only, memory);
}
const read = () => youtube.items(document).map((element) => youtube.read(element));

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('reading comments', () => {
  it('takes author, handle, whole text, words of time, and an address without tracking', () => {
    document.body.innerHTML = comment('UgA', 'ranti.p', 'baris satu\ndua <img alt="🙏">');
    expect(read()).toMatchObject([
      {
        surface: 'comment',
        nativeId: 'UgA',
        idStrength: 'strong',
        author: { name: '@ranti.p', handle: 'ranti.p' },
        text: 'baris satu\ndua 🙏',
        postedAt: { value: '2 jam yang lalu', precision: 'about' },
        permalink: expect.stringMatching(/\/watch\?v=v1&lc=UgA$/),
      },
    ]);
  });

  it('keeps a thread’s comment and its nested replies apart, with their parent', () => {
    document.body.innerHTML = thread(
      comment('UgA', 'budi', 'tanya'),
      '',
      thread(comment('UgA.1', 'imigrasi_contoh', 'jawab')),
    );
    expect(read().map((item) => [item?.nativeId, item?.surface, item?.text])).toEqual([
      ['UgA', 'comment', 'tanya'],
      ['UgA.1', 'reply', 'jawab'],
    ]);
    const [head, reply] = youtube.items(document);
    const isOwn = ({ handle }: { handle?: string | undefined }) => handle === 'imigrasi_contoh';
    expect(head && youtube.contextOf(head, isOwn).ownAnswers).toMatchObject([{ text: 'jawab' }]);
    expect(reply && youtube.contextOf(reply, isOwn).parents).toEqual([{ author: '@budi', text: 'tanya' }]);
  });

  it('does not read the hidden second list, and shows markup as text', () => {
    document.body.innerHTML = `<div hidden>${comment('UgA', 'budi', 'lama')}</div>${comment('UgA', 'budi', '&lt;b&gt;baru')}`;
    expect(read().map((item) => item?.text)).toEqual(['<b>baru']);
  });

  it('does not believe a link in the text about whose comment it is', () => {
    document.body.innerHTML = comment(
      'UgA',
      'budi',
      '<span id="published-time-text"><a href="https://www.youtube.com/watch?v=v1&lc=UgB">lihat</a></span>',
    ).replace(
      /<span id="published-time-text"><a href="https:\/\/www.youtube.com\/watch\?v=v1&lc=UgA.*?<\/span>/s,
      '',
    );
    expect(read()).toEqual([]);
  });
});

describe('whose a comment box is', () => {
  it.each([
    ['in the comment’s own dialog', thread(comment('UgA', 'budi', 'x', { dialog: box() })), {}, 'UgA'],
    [
      'with the answered reply’s handle in front',
      thread(comment('UgA.1', 'budi', 'x', { dialog: box('@budi ') })),
      {},
      'UgA.1',
    ],
    ['in the replies of a thread with one comment', thread(comment('UgA', 'budi', 'x'), box()), {}, 'UgA'],
    [
      'in the replies, for the comment whose Reply was clicked',
      thread(
        comment('UgA', 'budi', 'x'),
        box('@citra '),
        thread(comment('UgA.1', 'citra', 'y')).replace(
          /<ytd-comment-replies-renderer>.*?<\/ytd-comment-replies-renderer>/s,
          '',
        ),
      ),
      CLICKED('UgA.1'),
      'UgA.1',
    ],
  ])('belongs to one %s', (_, html, memory, nativeId) => {
    document.body.innerHTML = html;
    expect(purpose(memory)).toMatchObject({ kind: 'reply', nativeId });
  });

  it.each([
    [
      'that names someone else',
      thread(comment('UgA', 'budi', 'x', { dialog: box('@citra halo') })),
      {},
      'unproved',
    ],
    [
      'in a thread of several with no click remembered',
      thread(comment('UgA', 'budi', 'x'), box(), thread(comment('UgA.1', 'citra', 'y'))),
      {},
      'unproved',
    ],
    [
      'whose remembered click was in another thread',
      thread(comment('UgA', 'budi', 'x'), box(), thread(comment('UgA.1', 'citra', 'y'))) +
        thread(comment('UgB', 'doni', 'z')),
      CLICKED('UgB'),
      'unproved',
    ],
    [
      'in the outer replies while the clicked reply has its own',
      thread(comment('UgA', 'budi', 'x'), box(), thread(comment('UgA.1', 'citra', 'y'))),
      CLICKED('UgA.1'),
      'unproved',
    ],
    [
      'that edits our comment',
      thread(comment('UgA', 'imigrasi_contoh', 'x', { edit: box('x') })),
      {},
      'own-edit',
    ],
    [
      'for a new comment',
      `<ytd-comment-simplebox-renderer>${box()}</ytd-comment-simplebox-renderer>`,
      {},
      'top-level',
    ],
    ['that stands nowhere', box(), {}, 'unproved'],
    [
      'inside a comment but in no reply dialog',
      thread(
        comment('UgA', 'budi', 'x').replace('<div id="reply-dialog">', `${box()}<div id="reply-dialog">`),
      ),
      {},
      'unproved',
    ],
  ])('refuses one %s', (_, html, memory, kind) => {
    document.body.innerHTML = html;
    expect(purpose(memory).kind).toBe(kind);
  });
});

describe('live chat', () => {
  const addressed = { addressed: { nativeId: 'row2', mention: '@Budi Santoso ' } };

  it('reads rows without badges and zero-width blanks, and says how to address them', () => {
    document.body.innerHTML =
      chatRow('row1', '@ranti.p', 'biaya?') + chatRow('row2', 'Budi Santoso', 'kuota <img alt="😭">');
    expect(read()).toMatchObject([
      {
        nativeId: 'row1',
        surface: 'live-chat',
        author: { name: '@ranti.p', handle: 'ranti.p' },
        mention: '@ranti.p ',
      },
      { nativeId: 'row2', author: { name: 'Budi Santoso' }, text: 'kuota 😭', mention: '@Budi Santoso ' },
    ]);
  });

  it.each([
    ['empty: shared by all', '', {}, { kind: 'shared' }],
    [
      'begins with the addressed person',
      '@Budi Santoso halo Kak',
      addressed,
      { kind: 'reply', nativeId: 'row2' },
    ],
    ['names only the beginning of a longer name', '@Budi Santosoaji halo', addressed, { kind: 'unproved' }],
    ['names someone else', '@Citra halo', addressed, { kind: 'unproved' }],
    ['speaks to everyone', 'Selamat pagi semua', addressed, { kind: 'top-level' }],
    ['names someone while nobody was touched', '@Budi Santoso halo', {}, { kind: 'unproved' }],
  ])('the box %s', (_, text, memory, expected) => {
    document.body.innerHTML = chatRow('row2', 'Budi Santoso', 'kuota') + chatInput(text);
    expect(purpose(memory)).toMatchObject(expected);
  });

  it('still knows an addressed person whose row has left the page', () => {
    document.body.innerHTML = chatInput('@Budi Santoso halo');
    expect(purpose(addressed)).toEqual({ kind: 'reply', nativeId: 'row2' });
  });
});

describe('sending', () => {
  const key = (target: Element | null, init: KeyboardEventInit): Event => {
    let seen: Event | undefined;
    target?.addEventListener('keydown', (event) => {
      seen = event;
    });
    target?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
    if (!seen) throw new Error('no event');
    return seen;
  };

  it('in a comment takes Ctrl+Enter and not Enter; in the chat the reverse', () => {
    for (const [html, plain, control] of [
      [thread(comment('UgA', 'budi', 'x', { dialog: box('halo') })), false, true],
      [chatInput('halo'), true, true],
    ] as const) {
      document.body.innerHTML = html;
      const [only] = youtube.boxes(document);
      if (!only) throw new Error('no box');
      expect(youtube.isSend(key(only, { key: 'Enter' }), only)).toBe(plain);
      expect(youtube.isSend(key(only, { key: 'Enter', ctrlKey: true }), only)).toBe(control);
      expect(youtube.isSend(key(only, { key: 'Enter', shiftKey: true }), only)).toBe(false);
    }
  });

  it('counts only an own row that was not there before', () => {
    document.body.innerHTML =
      thread(comment('UgA', 'budi', 'halo')) + thread(comment('UgB', 'imigrasi_contoh', 'halo'));
    const isOwn = ({ handle }: { handle?: string | undefined }) => handle === 'imigrasi_contoh';
    const look = (known: string[]) =>
      youtube.findOwnReply(document, { nativeId: 'UgA', text: 'halo', known: new Set(known), isOwn });
    expect(look([])?.nativeId).toBe('UgB');
    expect(look(['UgB'])).toBeUndefined();
  });
});

describe('where it runs', () => {
  it.each([
    ['https://www.youtube.com/watch?v=1', false, true],
    ['https://www.youtube.com/live_chat?v=1', true, true],
    ['https://www.youtube.com/embed/1', true, false],
    ['https://youtube.com.example/watch', false, false],
  ])('%s, in a frame: %s', (address, framed, wanted) => {
    expect(youtube.matches(new URL(address), framed)).toBe(wanted);
  });
});

describe('Studio', () => {
  const at = (url: string): void =>
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  const one = (author: string, text: string, reply = false) =>
    `<ytcp-comment ${reply ? 'is-reply' : 'id="comment"'}><div id="metadata"><div id="name"><span class="author-text">${author}</span></div></div>
     <div id="content-text">${text}</div><ytcp-comment-button id="reply-button"><button>Balas</button></ytcp-comment-button></ytcp-comment>`;
  const studioBox =
    '<ytcp-commentbox is-reply><tp-yt-iron-autogrow-textarea><textarea id="mirror"></textarea><textarea></textarea></tp-yt-iron-autogrow-textarea></ytcp-commentbox>';
  const studioThread = (inside: string) =>
    `<ytcp-comment-thread><div id="video-title">Video</div>${inside}</ytcp-comment-thread>`;
  const purpose = (memory = {}) => {
    const [found] = youtube.boxes(document);
    return found && youtube.purposeOf(found, memory);
  };
  beforeEach(() => at('https://studio.youtube.com/channel/UC1/comments/inbox'));
  afterEach(() => at('https://www.youtube.com/watch'));

  it('names comments by video, author and words, and takes the textarea that is no mirror', () => {
    document.body.innerHTML = studioThread(one('@rina', 'biaya?') + studioBox);
    const [item] = youtube.items(document);
    expect(item && youtube.read(item)).toMatchObject({
      idStrength: 'weak',
      place: 'studio',
      text: 'biaya?',
      author: { handle: 'rina' },
    });
    expect(youtube.boxes(document)).toHaveLength(1);
    expect(purpose()).toMatchObject({ kind: 'reply' });
  });

  it('needs the clicked Reply among several, and answers neither of two that look the same', () => {
    document.body.innerHTML = studioThread(one('@rina', 'biaya?') + one('@budi', 'sama', true) + studioBox);
    expect(purpose()?.kind).toBe('unproved');
    const reply = youtube.items(document)[1];
    const nativeId = (reply && youtube.read(reply)?.nativeId) ?? '';
    expect(purpose({ lastReply: { nativeId, text: 'sama' } })).toMatchObject({ kind: 'reply', nativeId });
    document.body.innerHTML =
      studioThread(one('@rina', 'biaya?') + studioBox) + studioThread(one('@rina', 'biaya?'));
    expect(purpose()?.kind).toBe('unproved');
  });
});

describe('the video of the address', () => {
  it('must be the one that the comment’s link names', () => {
    const at = (url: string): void =>
      (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
    document.body.innerHTML = thread(comment('UgA', 'budi', 'halo', { dialog: box() }));
    const purpose = () => youtube.purposeOf(youtube.boxes(document)[0] as HTMLElement, {}).kind;
    const named = new URL(
      document.querySelector<HTMLAnchorElement>('a[href*="lc="]')?.href ?? '',
    ).searchParams.get('v');
    at(`https://www.youtube.com/watch?v=${named}`);
    expect(purpose()).toBe('reply');
    at('https://www.youtube.com/watch?v=another');
    expect(purpose()).toBe('unproved');
    at('https://www.youtube.com/shorts/another');
    expect(purpose()).toBe('unproved');
  });
});
