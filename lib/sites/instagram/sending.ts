import { book } from './book.ts';
import { BUTTON } from './item.ts';

const SUBMIT = () => book.words('submit');

/** The submit control stands in the form of its box. */
function submits(target: EventTarget | null, box: HTMLElement): boolean {
  const button = (target as Element | null)?.closest?.(BUTTON());
  const form = box.closest('form');
  return (
    button != null &&
    form?.contains(button) === true &&
    !box.contains(button) &&
    SUBMIT().includes((button.textContent ?? '').trim()) &&
    button.getAttribute('aria-disabled') !== 'true'
  );
}

/** A `div` with role=button makes no click of a key press, so Enter and Space on it count as well. */
export function isSend(event: Event, box: HTMLElement): boolean {
  if (event.type === 'click') return submits(event.target, box);
  if (event.type !== 'keydown') return false;
  const { key, shiftKey, isComposing } = event as KeyboardEvent;
  if (box.contains(event.target as Node)) return key === 'Enter' && !shiftKey && !isComposing;
  return (key === 'Enter' || key === ' ') && submits(event.target, box);
}
