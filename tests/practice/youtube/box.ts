import { h } from '../page/dom.ts';
import { registerEditor } from '../page/practice.ts';

interface BoxOptions {
  readonly label: string;
  readonly prefix?: string;
  readonly onSubmit: (text: string, trusted: boolean) => void;
  readonly onCancel: () => void;
}

/**
 * What the site's own code reads out of its editable element: the lines as Chromium makes them for a typing person, a
 * div each, the first without one, an empty one with a `<br>` to keep it open. (innerText counts such a line twice.)
 */
export function textOf(root: Node): string {
  const lines = [''];
  for (const child of root.childNodes) {
    if (child.nodeName === 'DIV') lines.push(textOf(child));
    else if (child.nodeName === 'BR') {
      if (child.nextSibling) lines.push('');
    } else lines.push((lines.pop() ?? '') + (child.textContent ?? ''));
  }
  if (root.firstChild?.nodeName === 'DIV') lines.shift();
  return lines.join('\n').replace(/\u00a0/g, ' ');
}

export interface CommentBox {
  readonly element: HTMLElement;
  focus(): void;
  destroy(): void;
}

/** ytd-commentbox: an editable element whose input events the site follows, with its buttons below. */
export function commentBox({ label, prefix = '', onSubmit, onCancel }: BoxOptions): CommentBox {
  const editable = h('div', {
    id: 'contenteditable-root',
    contenteditable: 'true',
    dir: 'auto',
    'aria-label': label,
    class: 'editable',
  });
  if (prefix !== '') editable.append(prefix);
  // The model changes with input events only: text put into the page without one is not there for the site.
  let model = prefix;
  const submit = h('button', { type: 'button', 'aria-label': label }, label);
  const allow = () => {
    submit.disabled = model.trim() === '' || model === prefix;
  };
  editable.addEventListener('input', () => {
    model = textOf(editable);
    allow();
  });
  const send = (trusted: boolean) => {
    if (!submit.disabled) onSubmit(model.trim(), trusted);
  };
  editable.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event.isTrusted);
  });
  submit.addEventListener('click', (event) => send(event.isTrusted));
  allow();
  const unregister = registerEditor({ element: editable, label, model: () => model });
  const element = document.createElement('ytd-commentbox');
  const cancel = h('button', { type: 'button' }, 'Batal');
  cancel.addEventListener('click', onCancel);
  element.append(
    h('div', { id: 'creation-box' }, editable),
    h(
      'div',
      { id: 'footer' },
      h('div', { id: 'cancel-button' }, cancel),
      h('div', { id: 'submit-button' }, submit),
    ),
  );
  return {
    element,
    focus() {
      editable.focus();
      getSelection()?.selectAllChildren(editable);
      getSelection()?.collapseToEnd();
    },
    destroy() {
      unregister();
      element.remove();
    },
  };
}
