// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { facebook } from '../../lib/sites/facebook/index.ts';
import type { SiteAdapter } from '../../lib/sites/index.ts';
import { x } from '../../lib/sites/x/index.ts';
import { youtube } from '../../lib/sites/youtube/index.ts';

/** Saved pages hold other people's words and stay outside of the project; where they are not there, fixtures remain. */
const FOLDER = path.resolve(
  process.env['TANGGAP_SHARED'] ?? path.resolve(import.meta.dirname, '../../../shared'),
  'saved-pages',
);
const there = existsSync(path.join(FOLDER, 'truth.json'));

interface Truth {
  items: { author: string | null; handle?: string; text: string; id?: string; profile?: string }[];
  ads?: { text: string }[];
}
const PAGES: [string, SiteAdapter][] = [
  ['facebook-comment-1.html', facebook],
  ['twitter-post-1.html', x],
  ['twitter-tweet-1.html', x],
  ['youtube-comment-1.html', youtube],
  ['youtube-livechat-1.html', youtube],
];

describe('saved pages of the real sites', () => {
  it.runIf(there).each(PAGES)('%s gives the items of its truth', (name, adapter) => {
    const truth: Truth = JSON.parse(readFileSync(path.join(FOLDER, 'truth.json'), 'utf8'))[name];
    document.body.innerHTML = readFileSync(path.join(FOLDER, name), 'utf8');
    const items = adapter.items(document).map((element) => adapter.read(element));
    expect(items).toHaveLength(truth.items.length);
    truth.items.forEach((expected, index) => {
      const item = items[index];
      expect(item?.text).toContain(expected.text);
      if (expected.author !== null) expect(item?.author.name).toBe(expected.author);
      if (expected.id !== undefined)
        expect(item).toMatchObject({ nativeId: expected.id, idStrength: 'strong' });
      if (expected.handle !== undefined) expect(`@${item?.author.handle}`).toBe(expected.handle);
      if (expected.profile !== undefined) expect(item?.author.profileUrl).toBe(expected.profile);
    });
    for (const { text } of truth.ads ?? [])
      expect(items.some((item) => item?.text.includes(text))).toBe(false);
  });
});
