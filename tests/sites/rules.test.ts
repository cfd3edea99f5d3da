// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { SiteRules } from '../../lib/domain/index.ts';
import { facebook } from '../../lib/sites/facebook/index.ts';
import { facebookRules } from '../../lib/sites/facebook/rules.ts';
import { placeOf } from '../../lib/sites/rules.ts';

const rules = (): SiteRules => SiteRules.parse(structuredClone(facebookRules));
const comment = `<div role="article"><a href="/budi?comment_id=5">Budi</a><div dir="auto">halo</div>
  <ul><li><a href="/x?comment_id=5">3 mnt</a></li></ul></div>
  <div><div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Balas Budi"></div></div>`;

afterEach(() => {
  facebook.takeRules(rules());
  document.body.innerHTML = '';
});

describe('rules as data', () => {
  it.each([
    ['an action', { actions: [] }],
    ['a host', { hosts: ['evil.example'] }],
    ['code', { script: 'alert(1)' }],
  ])('carry no more than the schema knows: %s', (_, more) => {
    expect(SiteRules.safeParse({ ...rules(), ...more }).success).toBe(false);
  });

  it('name attributes that carry ids, and paths of the same host, only', () => {
    const [first] = Object.values(facebookRules.attributes);
    const attributes = (name: string) => ({ ...rules(), attributes: { x: { ...first, name } } });
    expect(SiteRules.safeParse(attributes('data-utime')).success).toBe(true);
    for (const name of ['onclick', 'href', 'src', 'style', 'data-x onclick'])
      expect(SiteRules.safeParse(attributes(name)).success).toBe(false);
    const place = { place: 'x', surfaces: ['comment'], enabled: true, experimental: true };
    expect(
      SiteRules.safeParse({ ...rules(), places: [{ ...place, paths: ['evil.example/'] }] }).success,
    ).toBe(false);
  });

  it('can teach a selector more', () => {
    document.body.innerHTML = '<section data-comment>';
    const newer = rules();
    newer.selectors['post']?.push({
      css: '[data-post]',
      evidence: { kind: 'live-notes', source: 'a hand check' },
    });
    expect(facebook.takeRules(newer)).toBe(true);
    expect(facebook.rules.selectors['post']).toHaveLength(3);
  });

  it.each<[string, (rules: SiteRules) => void]>([
    ['a role is missing', ({ selectors }) => delete selectors['item']],
    ['a label is missing', ({ labels }) => delete labels['reply']],
    ['a place is missing', ({ places }) => places.pop()],
    ['it is another site’s', (other) => Object.assign(other, { platform: 'x' })],
    [
      'a guard would not see dialogs any more',
      ({ selectors }) => {
        for (const one of selectors['dialog'] ?? []) one.css = 'x-never';
      },
    ],
    [
      'a guard would not know private boxes any more',
      ({ labels }) => {
        labels['private-box'] = { id: ['x'] };
      },
    ],
    [
      'a guard would not know our own messages any more',
      ({ labels }) => {
        labels['message-own'] = { en: ['You'] };
      },
    ],
  ])('are refused, and the ones in use stay: %s', (_, change) => {
    const newer = rules();
    change(newer);
    expect(facebook.takeRules(newer)).toBe(false);
    expect(facebook.rules).toEqual(rules());
  });

  it('switch a place off: no item, no box, and the reason', () => {
    document.body.innerHTML = comment;
    const box = document.querySelector<HTMLElement>('[role="textbox"]') as HTMLElement;
    expect(facebook.items(document)).toHaveLength(1);
    expect(facebook.purposeOf(box, {}).kind).toBe('reply');
    const newer = rules();
    for (const place of newer.places) if (place.place === 'feed') place.enabled = false;
    expect(facebook.takeRules(newer)).toBe(true);
    expect(facebook.items(document)).toEqual([]);
    expect(facebook.purposeOf(box, {}).kind).toBe('unproved');
    expect(facebook.obstacle(document)).toBe('switched-off');
  });

  it('find the place by the longest beginning of the path', () => {
    expect(placeOf(facebookRules, 'comment', '/reel/7/')?.place).toBe('reel');
    expect(placeOf(facebookRules, 'comment', '/kantor')?.place).toBe('feed');
    expect(placeOf(facebookRules, 'dm', '/messages/t/1', 'messenger')?.place).toBe('messenger');
    expect(placeOf(facebookRules, 'live-chat', '/')).toBeUndefined();
  });
});
