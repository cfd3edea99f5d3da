import { mountDraft } from '../draft-editor/mount.ts';
import { avatar, h } from '../page/dom.ts';
import { recordSent, registerEditor } from '../page/practice.ts';
import { type ChatMessage, ownMessage, threadById } from './chat-data.ts';
import { refusesAsAutomated } from './settings.ts';
import type { View } from './views.ts';

const LABEL = 'Mulai pesan baru';

/** The page before the chat: a row's side is all that tells whose it is, and only the last of a run has a picture. */
export function classicPage(path: string): View {
  const thread = threadById(/^\/messages\/([\d-]+)/.exec(path)?.[1]);
  const element = h('div', { 'data-testid': 'primaryColumn', class: 'primary' });
  if (!thread) return { element, rerender: () => undefined, destroy: () => undefined };
  const list = h('div', { 'data-testid': 'DmActivityViewport', class: 'classic-log' });
  const row = ({ own, sender, text }: ChatMessage, last: boolean) =>
    h(
      'div',
      { 'data-testid': 'messageEntry', class: own ? 'classic-row own' : 'classic-row' },
      !own && last
        ? h(
            'a',
            { href: `/${thread.group ? sender.toLowerCase() : thread.handle}`, role: 'link' },
            avatar(sender),
          )
        : '',
      h('div', { 'data-testid': 'tweetText', dir: 'auto', class: 'classic-text' }, h('span', {}, text)),
    );
  const draw = () =>
    list.replaceChildren(
      ...thread.messages.map((message, at) =>
        h(
          'div',
          { 'data-testid': 'cellInnerDiv' },
          row(message, thread.messages[at + 1]?.sender !== message.sender),
        ),
      ),
    );
  draw();
  const send = h('button', { 'data-testid': 'dmComposerSendButton', type: 'button' }, 'Kirim');
  const host = h('div', { class: 'draft-host' });
  const submit = (trusted: boolean) => {
    const text = box.model();
    if (!text.trim()) return;
    box.clear();
    recordSent({ text, targetId: thread.id, surface: thread.group ? 'group-chat' : 'dm', trusted });
    const message = ownMessage(text);
    thread.messages.push(message);
    draw();
    // What the site does not take is taken away again.
    if (refusesAsAutomated)
      setTimeout(() => {
        thread.messages = thread.messages.filter((one) => one !== message);
        draw();
      }, 1500);
  };
  const box = mountDraft(host, {
    label: LABEL,
    placeholder: LABEL,
    testId: 'dmComposerTextInput',
    enterSends: true,
    onChange: (text) => {
      send.disabled = text.trim() === '';
    },
    onSend: () => submit(true),
  });
  send.disabled = true;
  send.addEventListener('click', (event) => submit(event.isTrusted));
  const unregister = registerEditor({ element: box.element, label: LABEL, model: box.model });
  element.append(
    h(
      'div',
      { 'data-testid': 'DmActivityContainer' },
      h('h2', {}, thread.name),
      list,
      h('aside', { role: 'complementary', class: 'classic-composer' }, host, send),
    ),
  );
  return {
    element,
    rerender: draw,
    destroy() {
      unregister();
      box.destroy();
    },
  };
}
