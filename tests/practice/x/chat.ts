import { createElement, type FormEvent, type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { h } from '../page/dom.ts';
import { recordSent, registerEditor } from '../page/practice.ts';
import { type ChatMessage, type ChatThread, ownMessage, threadById, threads } from './chat-data.ts';
import { refusesAsAutomated } from './settings.ts';
import type { View } from './views.ts';

const TIME = '14.26';

function row({ id, sender, own, text, status }: ChatMessage): HTMLElement {
  const time = () => h('span', {}, TIME);
  return h(
    'div',
    { 'data-index': '0', class: 'w-full' },
    h(
      'div',
      {
        class: `message ${own ? 'justify-end' : 'justify-start'}`,
        'data-dm-message-row': id,
        'data-testid': `message-${id}`,
        'data-send-status': status,
      },
      h('span', { id: `${id}-sender`, class: 'unseen' }, sender),
      h('span', { id: `${id}-time`, class: 'unseen' }, TIME),
      h(
        'div',
        { role: 'article', tabindex: '-1', 'aria-labelledby': `${id}-sender ${id}-time` },
        h(
          'div',
          { 'data-testid': `message-text-${id}` },
          h(
            'span',
            {},
            h('span', { dir: 'auto' }, h('span', {}, text)),
            h('span', { 'aria-hidden': 'true' }, time()),
          ),
          h('div', {}, time()),
        ),
      ),
    ),
  );
}

/** React holds the value: a text that it was not told of is gone with the next key. */
function mountTextarea(host: HTMLElement, onSend: (text: string, trusted: boolean) => void) {
  let value = '';
  let set: (next: string) => void = () => undefined;
  const clear = () => {
    value = '';
    set('');
  };
  function Box() {
    const [shown, setShown] = useState('');
    set = setShown;
    const send = (trusted: boolean) => {
      const text = value;
      if (!text.trim()) return;
      clear();
      onSend(text, trusted);
    };
    return createElement(
      'form',
      {
        'data-testid': 'dm-composer-form',
        onSubmit: (event: FormEvent) => {
          event.preventDefault();
          send(event.nativeEvent.isTrusted);
        },
      },
      createElement('textarea', {
        'data-testid': 'dm-composer-textarea',
        'aria-label': 'Pesan',
        placeholder: 'Pesan',
        value: shown,
        onChange: (event: FormEvent<HTMLTextAreaElement>) => {
          value = event.currentTarget.value;
          setShown(value);
        },
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send(event.nativeEvent.isTrusted);
        },
      }),
      shown.trim()
        ? createElement('button', { 'data-testid': 'dm-composer-send-button', type: 'submit' }, 'Kirim')
        : createElement('button', { 'data-testid': 'dm-composer-voice-button', type: 'button' }, '🎙'),
    );
  }
  const root = createRoot(host);
  flushSync(() => root.render(createElement(Box)));
  const element = host.querySelector('textarea');
  if (!element) throw new Error('no textarea');
  const unregister = registerEditor({ element, label: 'Pesan', model: () => value });
  return {
    destroy() {
      unregister();
      root.unmount();
    },
  };
}

function conversation(thread: ChatThread): { element: HTMLElement; destroy(): void } {
  const list = h('div', { role: 'log', 'data-testid': 'dm-message-scroller', tabindex: '0', class: 'log' });
  const draw = () => list.replaceChildren(...thread.messages.map(row));
  draw();
  const host = h('div', { 'data-testid': 'dm-composer-container' });
  const box = mountTextarea(host, (text, trusted) => {
    recordSent({ text, targetId: thread.id, surface: thread.group ? 'group-chat' : 'dm', trusted });
    const message = ownMessage(text);
    thread.messages.push(message);
    draw();
    setTimeout(() => {
      message.status = refusesAsAutomated ? 'failed' : 'sent';
      draw();
    }, 400);
  });
  const header = h(
    'div',
    { 'data-testid': 'dm-conversation-header' },
    h(
      'a',
      { href: `https://x.com/${thread.handle}` },
      h('div', { 'data-testid': 'dm-conversation-username' }, h('div', {}, h('div', {}, thread.name))),
    ),
  );
  const element = h(
    'div',
    { 'data-testid': 'dm-conversation-panel' },
    h('div', { 'data-testid': 'dm-conversation-content' }, header, list),
    host,
  );
  return { element, destroy: box.destroy };
}

const STYLE = `
  .log { height: 360px; overflow: auto; }
  .message { display: flex; padding: 4px; }
  .justify-end { justify-content: flex-end; }
  .justify-start { justify-content: flex-start; }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  [aria-hidden] { opacity: 0; }
  textarea { width: 70%; }
`;

/** The chat stands in an open shadow root; a passcode page stands before it for encrypted ones. */
export function chatPage(path: string): View {
  const [, , , id] = path.split('/');
  const host = h('div', { 'data-testid': 'xchatEmbedRoute' });
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const inside = h('div', { 'data-xchat-root': 'route', dir: 'ltr' });
  root.append(style, inside);
  let open: { element: HTMLElement; destroy(): void } | undefined;
  const thread = threadById(id);
  if (id === 'pin')
    inside.append(h('h2', {}, 'Enter Passcode'), h('input', { type: 'password', 'aria-label': 'PIN' }));
  else {
    const items = threads.map((one) =>
      h(
        'li',
        {},
        h(
          'div',
          { 'data-testid': `dm-conversation-item-${one.id.replace('-', ':')}` },
          h('a', { href: `/i/chat/${one.id}` }, one.name),
        ),
      ),
    );
    inside.append(h('div', { 'data-testid': 'dm-inbox-panel' }, h('ul', {}, ...items)));
    if (thread) {
      open = conversation(thread);
      inside.append(open.element);
    }
  }
  return {
    element: h('div', { 'data-testid': 'primaryColumn', class: 'primary' }, host),
    rerender: () => undefined,
    destroy: () => open?.destroy(),
  };
}
