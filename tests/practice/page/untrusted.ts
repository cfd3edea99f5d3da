import { h } from './dom.ts';

// `cut` takes back what `paste` brought in: Draft.js has no other way to hear of it.
const ALLOWED = new Set(['paste', 'cut', 'beforeinput', 'input', 'focus', 'focusin', 'selectionchange']);
// Types that have no on… property to be found by.
const MORE = ['focusin', 'focusout', 'compositionstart', 'compositionupdate', 'compositionend', 'textInput'];

/** Installed before anything else on the page, so that nothing can stop an event before it is seen. */
export function watchUntrusted(practice: { untrusted: string[]; violations: string[] }): void {
  for (const type of eventTypes()) {
    window.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) return;
        practice.untrusted.push(type);
        if (ALLOWED.has(type)) return;
        practice.violations.push(type);
        showViolation(type);
        console.error(new Error(`untrusted event "${type}": only a person may do this`));
      },
      { capture: true, passive: true },
    );
  }
}

function eventTypes(): Set<string> {
  const types = new Set(MORE);
  for (const target of [window, document, HTMLElement.prototype])
    for (const name in target) if (name.startsWith('on')) types.add(name.slice(2));
  return types;
}

function showViolation(type: string): void {
  const banner = document.querySelector('.violation') ?? h('div', { class: 'violation' });
  banner.textContent = `Situs latihan menolak kejadian buatan: ${type}`;
  document.body.append(banner);
}
