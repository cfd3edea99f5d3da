import { avatar, h } from '../page/dom.ts';
import { recordSent, registerEditor } from '../page/practice.ts';
import { richText } from '../page/rich-text.ts';
import { textOf } from './box.ts';
import { custom } from './comment-view.ts';
import { OFFICE } from './settings.ts';
import { CHAT } from './texts.ts';

const ROWS = 14;
const EVERY = 1200;
let next = 1;
const newId = () => `ChwKGkNhat${String(next++).padStart(4, '0')}Row`;

/** The live chat's own document: rows come and go, one box serves everybody, Enter sends. */
export class Chat {
  readonly element = custom('yt-live-chat-renderer', '');
  private readonly rows = h('div', { id: 'items' });

  constructor(moving: boolean) {
    const input = h('div', { id: 'input', contenteditable: '', 'aria-label': 'Chat...', class: 'editable' });
    let model = '';
    const send = h('button', { type: 'button', 'aria-label': 'Kirim' }, '➤');
    input.addEventListener('input', () => {
      model = textOf(input);
    });
    const submit = (trusted: boolean) => {
      const text = model.trim();
      if (text === '') return;
      input.replaceChildren();
      model = '';
      recordSent({ text, targetId: null, surface: 'live-chat', trusted });
      const row = this.add(OFFICE, text, newId());
      // Once the server has it, the chat gives the row another id.
      setTimeout(() => {
        row.id = newId();
      }, 700);
    };
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      submit(event.isTrusted);
    });
    send.addEventListener('click', (event) => submit(event.isTrusted));
    registerEditor({ element: input, label: 'Chat...', model: () => model });
    this.element.append(
      custom('yt-live-chat-item-list-renderer', '', this.rows),
      custom(
        'yt-live-chat-message-input-renderer',
        '',
        custom('yt-live-chat-text-input-field-renderer', '', input),
        custom('yt-button-renderer', 'send-button', send),
      ),
    );
    for (const [name, text] of CHAT) this.add(name, text, newId());
    if (!moving) return;
    let at = 0;
    setInterval(() => {
      const [name = '', text = ''] = CHAT[at++ % CHAT.length] ?? [];
      this.add(name, text, newId());
    }, EVERY);
  }

  private add(name: string, text: string, id: string): HTMLElement {
    const row = custom(
      'yt-live-chat-text-message-renderer',
      id,
      h('span', { id: 'author-photo' }, avatar(name)),
      h(
        'div',
        { id: 'content' },
        h('span', { id: 'timestamp' }, '10.15'),
        custom(
          'yt-live-chat-author-chip',
          '',
          h('span', { id: 'author-name', dir: 'auto' }, name, h('span', { id: 'chip-badges' })),
        ),
        '\u200b',
        h('span', { id: 'message', dir: 'auto' }, ...richText(text)),
      ),
    );
    row.setAttribute('author-type', name === OFFICE ? 'owner' : '');
    this.rows.append(row);
    while (this.rows.childElementCount > ROWS) this.rows.firstElementChild?.remove();
    return row;
  }
}
