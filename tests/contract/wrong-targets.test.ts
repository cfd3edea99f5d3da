import { describe, expect, it } from 'vitest';
import type { LoggedEvent } from '../e2e/panel.ts';
import { targetsSeen } from '../e2e/wrong-targets.ts';

const TEXT = 'Biaya paspor Rp650.000.';
const meant = (surface: string, nativeId: string) =>
  ({
    leaf: { event: 'intent', where: { platform: 'facebook', place: 'feed', surface } },
    personal: { nativeId, insertedText: TEXT },
  }) as unknown as LoggedEvent;
const sent = (surface: 'reply' | 'dm', targetId: string, text = `Halo Kak. ${TEXT}`) => ({
  surface,
  targetId,
  text,
  at: 0,
  trusted: true,
});

describe('what every browser test checks of the replies it saw', () => {
  it('is content with a reply under its own item, and looks at no text of others', () => {
    expect(
      targetsSeen([meant('comment', '1')], [sent('reply', '1'), sent('reply', '2', 'Terima kasih')]),
    ).toEqual({
      checked: 1,
      wrong: [],
    });
  });

  it.each([
    ['under another item', meant('comment', '1'), sent('reply', '2')],
    ['in public, meant in private', meant('dm', '1'), sent('reply', '1')],
    ['in private, meant in public', meant('comment', '1'), sent('dm', '1')],
  ])('sees one %s', (_, event, record) => {
    expect(targetsSeen([event], [record]).wrong).toHaveLength(1);
  });
});
