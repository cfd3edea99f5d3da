import { describe, expect, it } from 'vitest';
import { EMPTY_HAND, followWaiting, takeFocus } from '../../../components/sidebar/focus-hold.ts';
import { item } from '../../support/journal.ts';

const other = { ...item, nativeId: '701', text: 'jam berapa buka' };
const message = (focused: typeof item | null, byUser = false) => ({
  key: 'focus' as const,
  item: focused,
  refused: null,
  byUser,
  recognised: true,
  obstacle: null,
});
const free = { answering: false, keyboardHere: false };
const inHand = takeFocus(EMPTY_HAND, message(item), free);

describe('what the operator has in hand', () => {
  it.each([
    ['nothing holds it', free, false, '701', undefined],
    ['an answer is under way', { answering: true, keyboardHere: false }, true, '700', '701'],
    ['the keyboard is in the panel', { answering: false, keyboardHere: true }, false, '700', '701'],
    ['the person clicked on the page', { answering: false, keyboardHere: true }, true, '701', undefined],
  ])('when another item comes into focus and %s', (_, held, byUser, hand, waiting) => {
    const next = takeFocus(inHand, message(other, byUser), held);
    expect(next.item?.nativeId).toBe(hand);
    expect(next.waiting?.nativeId).toBe(waiting);
  });

  it('is brought up to date by news of the same item, whatever holds it', () => {
    const longer = { ...item, text: 'teks lengkap setelah dibuka' };
    expect(takeFocus(inHand, message(longer), { answering: true, keyboardHere: true }).item?.text).toBe(
      longer.text,
    );
  });

  it('changes to the waiting item only when told', () => {
    const held = takeFocus(inHand, message(other), { answering: true, keyboardHere: false });
    expect(followWaiting(held)).toMatchObject({ item: { nativeId: '701' }, waiting: null });
  });

  it('follows what the operator asked for by a key of the panel, but not while an answer is under way', () => {
    const picked = message({ ...other, reason: 'picked' });
    expect(takeFocus(inHand, picked, { answering: false, keyboardHere: true }).item?.nativeId).toBe('701');
    expect(takeFocus(inHand, picked, { answering: true, keyboardHere: true }).item?.nativeId).toBe('700');
  });
});
