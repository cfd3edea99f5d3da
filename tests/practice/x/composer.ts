import { mountDraft } from '../draft-editor/mount.ts';
import { avatar, h } from '../page/dom.ts';
import { recordSent, registerEditor, type Surface } from '../page/practice.ts';
import { actor, refusesAsAutomated } from './settings.ts';
import { publish, republish } from './store.ts';
import { toastAutomated, toastSent } from './toast.ts';
import type { Tweet } from './types.ts';
import { remaining, sendable } from './weight.ts';

export interface ComposerOptions {
  surface: Surface;
  placeholder: string;
  /** Modal and inline boxes have buttons of different names. */
  button: 'tweetButton' | 'tweetButtonInline';
  buttonText: string;
  target?: Tweet;
  /** What stands in it from the beginning: the words of a post that is edited. */
  text?: string;
  onSent?(): void;
}

export interface Composer {
  element: HTMLElement;
  focus(): void;
  destroy(): void;
}

const LABEL = 'Teks postingan';

export function composer({
  surface,
  placeholder,
  button,
  buttonText,
  target,
  text: first = '',
  onSent,
}: ComposerOptions): Composer {
  const send = h(
    'button',
    { 'data-testid': button, role: 'button', type: 'button', class: 'send' },
    buttonText,
  );
  const counter = h('span', { class: 'counter' });
  const host = h('div', { 'data-testid': 'tweetTextarea_0RichTextInputContainer', class: 'draft-host' });
  const allow = (allowed: boolean) => {
    send.disabled = !allowed;
    if (allowed) send.removeAttribute('aria-disabled');
    else send.setAttribute('aria-disabled', 'true');
  };
  const onChange = (text: string) => {
    allow(sendable(text));
    counter.textContent = text ? String(remaining(text)) : '';
  };

  const submit = (trusted: boolean) => {
    const text = box.model();
    if (send.disabled || !sendable(text)) return;
    allow(false);
    if (!refusesAsAutomated) recordSent({ text, targetId: target?.id ?? null, surface, trusted });
    setTimeout(() => {
      if (refusesAsAutomated) {
        toastAutomated();
        allow(true);
        return;
      }
      const parent = surface === 'reply' && target ? { parentId: target.id } : {};
      const quoted = surface === 'quote' && target ? { quoted: target } : {};
      toastSent(
        surface === 'own-edit' && target ? republish(target, text) : publish(text, { ...parent, ...quoted }),
      );
      box.clear();
      onSent?.();
    }, 300);
  };

  const box = mountDraft(host, {
    label: LABEL,
    placeholder,
    text: first,
    testId: 'tweetTextarea_0',
    onChange,
    onSend: () => submit(true),
  });
  const unregister = registerEditor({ element: box.element, label: LABEL, model: box.model });
  send.addEventListener('click', (event) => submit(event.isTrusted));
  allow(false);

  const label = h('div', { 'data-testid': 'tweetTextarea_0_label' }, host);
  const toolbar = h('div', { class: 'toolbar' }, counter, send);
  return {
    element: h('div', { class: 'composer' }, avatar(actor.name), h('div', {}, label, toolbar)),
    focus: box.focus,
    destroy() {
      unregister();
      box.destroy();
    },
  };
}
