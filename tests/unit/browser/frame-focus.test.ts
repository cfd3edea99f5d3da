import { beforeEach, describe, expect, it } from 'vitest';
import { FrameFocus, PAGE } from '../../../lib/browser/frame-focus.ts';
import type { AgentToPanel } from '../../../lib/messages/index.ts';
import { item } from '../../support/journal.ts';

type FocusMessage = Extract<AgentToPanel, { key: 'focus' }>;
const CHAT = 7;
let heard: AgentToPanel[];
let frames: FrameFocus;
beforeEach(() => {
  heard = [];
  frames = new FrameFocus((message) => heard.push(message));
});

const focus = (token: string | null, byUser: boolean): FocusMessage => ({
  key: 'focus',
  item: token === null ? null : { ...item, token },
  refused: null,
  byUser,
  recognised: true,
  obstacle: null,
});
const shown = () => heard.map((message) => (message.key === 'focus' ? message.item?.token : message.key));

describe('the focus of a tab with frames', () => {
  it('is the page’s own until the operator touches a frame', () => {
    frames.receive(PAGE, focus('page.1', false));
    frames.receive(CHAT, focus('chat.1', false));
    frames.receive(CHAT, focus('chat.2', true));
    frames.receive(PAGE, focus('page.2', false));
    frames.receive(PAGE, focus('page.3', true));
    expect(shown()).toEqual(['page.1', 'chat.2', 'page.3']);
  });

  it('stays where it is when a click elsewhere touches no item', () => {
    frames.receive(CHAT, focus('chat.1', true));
    frames.receive(PAGE, focus(null, true));
    expect(shown()).toEqual(['chat.1']);
  });

  it('falls back to the page, without claiming a touch, when the frame goes', () => {
    frames.receive(PAGE, focus('page.1', true));
    frames.receive(CHAT, focus('chat.1', true));
    frames.gone(CHAT);
    expect(heard.at(-1)).toMatchObject({ byUser: false, item: { token: 'page.1' } });
    expect(frames.ownerOf('chat.1')).toBeUndefined();
  });

  it('knows whose item a token is, however old', () => {
    frames.receive(PAGE, focus('page.1', true));
    frames.receive(CHAT, focus('chat.1', true));
    frames.receive(CHAT, focus('chat.2', true));
    expect([frames.ownerOf('page.9'), frames.ownerOf('chat.1'), frames.ownerOf('other.1')]).toEqual([
      PAGE,
      CHAT,
      undefined,
    ]);
  });

  it('lets every other message through from anywhere', () => {
    frames.receive(CHAT, { key: 'site-refused', notice: 'x' });
    expect(shown()).toEqual(['site-refused']);
  });
});
