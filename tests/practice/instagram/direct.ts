import { mountLexical } from '../facebook/lexical.ts';
import { h } from '../page/dom.ts';
import { recordSent } from '../page/practice.ts';
import { type DirectThread, threadById, threads } from './direct-data.ts';
import { actor, sendFails } from './settings.ts';
import type { View } from './views.ts';

/** Nothing in a row tells whose it is but its side and the names of its controls. */
function row(
  thread: DirectThread,
  { own, sender: member, text }: DirectThread['messages'][number],
): HTMLElement {
  const sender = own ? actor : (member ?? thread.handle);
  return h(
    'div',
    { role: 'row', class: own ? 'dm-row own' : 'dm-row' },
    h(
      'div',
      { role: 'gridcell', class: 'dm-cell' },
      h('div', { class: 'dm-bubble' }, h('div', { dir: 'auto' }, text)),
      h(
        'div',
        { role: 'button', tabindex: '0', 'aria-label': `See more options for message from ${sender}` },
        '⋯',
      ),
    ),
  );
}

export function directPage(path: string): View {
  const thread = threadById(/^\/direct\/t\/(\d+)/.exec(path)?.[1]);
  const list = h(
    'div',
    { 'aria-label': 'Thread list', class: 'dm-list' },
    // The list has rows of its own; none of them is a message.
    h(
      'div',
      { role: 'grid', 'aria-label': 'Chats' },
      ...threads.map((one) => h('div', { role: 'row' }, h('div', { dir: 'auto' }, one.name))),
    ),
  );
  const element = h('div', { class: 'direct' }, list);
  if (!thread) return { element, rerender: () => undefined, destroy: () => undefined };
  const grid = h('div', {
    role: 'grid',
    'aria-label': `Messages in conversation with ${thread.name}`,
    class: 'dm-grid',
  });
  const draw = () =>
    grid.replaceChildren(
      h('div', { role: 'row', class: 'dm-day' }, h('span', {}, 'Hari ini 14.20')),
      ...thread.messages.map((message) => row(thread, message)),
    );
  draw();
  const box = mountLexical({
    label: 'Kirim pesan...',
    onEnter() {
      const text = box.model();
      if (!text.trim()) return;
      box.clear();
      recordSent({ text, targetId: thread.id, surface: thread.group ? 'group-chat' : 'dm', trusted: true });
      const message = { own: true, text };
      thread.messages.push(message);
      draw();
      // A restricted account's message is thrown away without a word.
      if (sendFails)
        setTimeout(() => {
          thread.messages = thread.messages.filter((one) => one !== message);
          draw();
        }, 1500);
    },
  });
  element.append(h('div', { class: 'dm-open' }, h('h2', {}, thread.name), grid, box.host));
  return { element, rerender: draw, destroy: box.destroy };
}
