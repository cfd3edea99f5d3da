import { h } from '../page/dom.ts';
import { recordSent } from '../page/practice.ts';
import { commentsTab } from './comments-tab.ts';
import { later } from './composer.ts';
import { mountLexical } from './lexical.ts';
import { type ChatThread, onMessage, post, threadById } from './messages.ts';
import type { View } from './views.ts';

const SEEN = 1_790_000_000;

/** A row knows its time and its id; whose it is shows only in how it is laid out. */
function row(thread: ChatThread, { id, own, text }: ChatThread['messages'][number]): HTMLElement {
  return h(
    'div',
    { 'data-utime': String(SEEN + id * 60), class: 'inbox-row' },
    h(
      'div',
      { class: own ? 'inbox-side ours' : 'inbox-side' },
      h(
        'div',
        { 'data-message-id': `m_${thread.id}.${id}`, class: 'chat-bubble' },
        h('div', { dir: 'auto' }, text),
      ),
    ),
  );
}

/** The inbox of the Business Suite: the page draws a thread once more a moment after it was opened. */
export function inboxPage(): View {
  const address = new URLSearchParams(location.search);
  if (address.get('thread_type')?.endsWith('_POST')) return commentsTab();
  const thread = threadById(address.get('selected_item_id') ?? '');
  const element = h('div', { role: 'main', class: 'messenger' });
  if (!thread) return { element, posts: [] };
  const header = h(
    'span',
    { 'data-surface': '/bizweb:inbox/bizweb_inbox:detail_view_header' },
    h('span', { dir: 'auto' }, thread.name),
  );
  const list = h('div', { role: 'region', 'aria-label': 'Message list container' });
  const slot = h('div', {});
  const view = h(
    'span',
    { 'data-surface': '/bizweb:inbox/bizweb_inbox:messenger_detail_view', class: 'chat' },
    header,
    list,
    slot,
  );
  const placeholder =
    address.get('thread_type') === 'IG_MESSAGE' ? 'Reply in Instagram' : 'Reply in Messenger';
  const mount = () => {
    const made = mountLexical({
      label: placeholder,
      onEnter() {
        const text = made.model();
        if (!text.trim()) return;
        made.clear();
        recordSent({ text, targetId: thread.id, surface: 'dm', trusted: true });
        post(thread, text);
      },
    });
    slot.replaceChildren(made.host);
    return made;
  };
  const draw = () => list.replaceChildren(...thread.messages.map((message) => row(thread, message)));
  draw();
  let box = mount();
  later(() => {
    const before = box;
    box = mount();
    before.destroy();
  });
  const stop = onMessage(draw);
  element.append(view);
  return {
    element,
    posts: [],
    destroy() {
      stop();
      box.destroy();
    },
  };
}
