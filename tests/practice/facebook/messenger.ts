import { h, roleButton } from '../page/dom.ts';
import { recordSent } from '../page/practice.ts';
import { richText } from '../page/rich-text.ts';
import { later } from './composer.ts';
import { mountLexical } from './lexical.ts';
import { type ChatThread, onMessage, post, threads } from './messages.ts';

export interface ChatWindow {
  element: HTMLElement;
  destroy(): void;
}

/** The log as the site writes it: rows know their author only by their label. */
function log(thread: ChatThread): HTMLElement {
  const details = roleButton(
    { 'aria-label': 'Masukkan, Detail percakapan' },
    () => undefined,
    h('span', { dir: 'auto' }, 'Masukkan, Detail percakapan'),
  );
  return h(
    'div',
    { role: 'log', 'aria-label': `Pesan dalam percakapan dengan ${thread.name}`, class: 'chat-log' },
    details,
    h('div', { 'data-scope': 'date_break' }, h('span', { dir: 'auto' }, '19 September 2026')),
    h('div', { 'data-scope': 'messages_table' }, h('span', { dir: 'auto' }, '19/09/26 14.26')),
    ...thread.messages.map(({ own, sender, text, at }) => {
      const author = own ? 'Anda' : (sender ?? thread.name);
      return h(
        'div',
        {
          'data-scope': 'messages_table',
          'aria-label': `Pukul ${at}, ${author}: ${text.replaceAll('\n', ' ')}`,
          class: own ? 'chat-row own' : 'chat-row',
        },
        h('div', { role: 'toolbar', 'aria-label': 'Tindakan pesan' }),
        h('div', { class: 'chat-bubble', tabindex: '0' }, h('span', { dir: 'auto' }, ...lines(text))),
      );
    }),
  );
}

const lines = (text: string) =>
  text.split('\n').flatMap((line, index) => [...(index > 0 ? [h('br')] : []), ...richText(line)]);

/** Log and box of one conversation; soon after opening, the site draws its box a second time. */
export function chatWindow(thread: ChatThread): ChatWindow {
  let shown = log(thread);
  const slot = h('div', { class: 'chat-box' });
  const element = h('div', { class: 'chat' }, h('h2', {}, thread.name), shown, slot);
  const draw = () => {
    const fresh = log(thread);
    shown.replaceWith(fresh);
    shown = fresh;
  };
  let box = mount();
  later(() => {
    const before = box;
    box = mount();
    before.destroy();
  });
  const stop = onMessage(draw);

  function mount() {
    const made = mountLexical({
      label: `Tulis ke ${thread.name}`,
      onEnter() {
        const text = made.model();
        if (!text.trim()) return;
        made.clear();
        recordSent({ text, targetId: thread.id, surface: thread.group ? 'group-chat' : 'dm', trusted: true });
        post(thread, text);
      },
    });
    slot.replaceChildren(made.host);
    return made;
  }
  return {
    element,
    destroy() {
      stop();
      box.destroy();
    },
  };
}

export function messagesPage(thread: ChatThread | undefined): ChatWindow {
  const list = h(
    'nav',
    { 'aria-label': 'Obrolan', class: 'chat-list' },
    ...threads.map(({ id, name }) => h('a', { href: `/messages/t/${id}`, role: 'link' }, name)),
  );
  const open = thread && chatWindow(thread);
  return {
    element: h('div', { role: 'main', class: 'messenger' }, list, open?.element),
    destroy: () => open?.destroy(),
  };
}

/** Chat windows over another page, as a click on a contact opens them. */
export function popUps(open: readonly ChatThread[]): HTMLElement {
  const windows = open.map((thread) => {
    const chat = chatWindow(thread);
    const close = roleButton(
      { 'aria-label': 'Close chat', class: 'close' },
      () => {
        chat.destroy();
        frame.remove();
      },
      '✕',
    );
    const frame = h('div', { class: 'chat-popup' }, close, chat.element);
    return frame;
  });
  return h('div', { class: 'chat-popups' }, ...windows);
}
