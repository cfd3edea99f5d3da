import { h, roleButton } from '../page/dom.ts';
import { recordSent } from '../page/practice.ts';
import { later } from './composer.ts';
import { mountLexical } from './lexical.ts';
import { labels } from './settings.ts';
import type { Comment } from './types.ts';

/** The private answer to a commenter: the same editor as a public reply, in a dialog that holds no article. */
export function openMessageDialog(comment: Comment): void {
  const title = `Kirim pesan ke ${comment.author.name}`;
  const body = h('div', { class: 'dialog-body' });
  const close = roleButton({ 'aria-label': 'Tutup', class: 'close' }, () => dialog.remove(), '✕');
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-label': title, class: 'message-dialog' },
    h('div', { class: 'dialog-head' }, h('h2', {}, title), close),
    body,
  );
  document.body.append(dialog);
  later(() => {
    const send = roleButton(
      { 'aria-label': 'Kirim', 'aria-disabled': 'true', class: 'primary' },
      submit,
      'Kirim',
    );
    const box = mountLexical({
      label: labels.message,
      onChange: (empty) => send.setAttribute('aria-disabled', String(empty)),
    });
    body.append(
      h(
        'div',
        { class: 'quoted' },
        comment.author.name,
        h('span', {}, ` menulis: ${comment.lines.join(' ')}`),
      ),
      box.host,
      send,
    );
    box.focus();

    function submit(event: Event): void {
      const text = box.model();
      if (!text.trim()) return;
      box.clear();
      recordSent({ text, targetId: comment.id, surface: 'dm', trusted: event.isTrusted });
      setTimeout(() => {
        box.destroy();
        body.replaceChildren('Pesan terkirim.');
        setTimeout(() => dialog.remove(), 1500);
      }, 300);
    }
  });
}
