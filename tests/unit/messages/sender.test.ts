import { describe, expect, it } from 'vitest';
import { type Sender, senderKind } from '../../../lib/messages/index.ts';
import { siteOf } from '../../../lib/sites/index.ts';

const OWN = { id: 'tanggap', origin: 'chrome-extension://tanggap' };
const kind = (sender: Sender) => senderKind(sender, OWN, siteOf);
const WATCH = 'https://www.youtube.com/watch?v=1';

describe('who sent a message', () => {
  it('is a page agent in a tab on a site, and in a frame of the same site', () => {
    expect(kind({ id: 'tanggap', url: WATCH, tab: { id: 1, url: WATCH } })).toBe('page-agent');
    const chat = 'https://www.youtube.com/live_chat?v=1';
    expect(kind({ id: 'tanggap', url: chat, frameId: 3, tab: { id: 1, url: WATCH } })).toBe('page-agent');
  });

  it('is an extension page by its address', () => {
    expect(kind({ id: 'tanggap', url: 'chrome-extension://tanggap/options.html' })).toBe('extension-page');
  });

  it.each<[string, Sender]>([
    ['another extension', { id: 'other', url: WATCH, tab: { id: 1, url: WATCH } }],
    [
      'a frame of the site in a stranger’s page',
      { id: 'tanggap', url: WATCH, tab: { id: 1, url: 'https://news.example/' } },
    ],
    [
      'a frame of one site in another',
      { id: 'tanggap', url: WATCH, tab: { id: 1, url: 'https://x.com/home' } },
    ],
    ['a tab whose address is hidden', { id: 'tanggap', url: WATCH, tab: { id: 1 } }],
    [
      'a page that is no site',
      { id: 'tanggap', url: 'https://x.com.example/', tab: { id: 1, url: 'https://x.com.example/' } },
    ],
    ['a look-alike of the extension', { id: 'tanggap', url: 'chrome-extension://tanggap.example/x' }],
  ])('is a stranger: %s', (_, sender) => {
    expect(kind(sender)).toBe('stranger');
  });
});
