import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SiteRules } from '../../lib/domain/index.ts';
import { facebookRules } from '../../lib/sites/facebook/rules.ts';
import { instagramRules } from '../../lib/sites/instagram/rules.ts';
import { xRules } from '../../lib/sites/x/rules.ts';
import { youtubeRules } from '../../lib/sites/youtube/rules.ts';

const SITES = path.resolve(import.meta.dirname, '../../lib/sites');
const sites = { facebook: facebookRules, instagram: instagramRules, x: xRules, youtube: youtubeRules };

/** Attribute values that only the practice pages have, or that change within days: never to be selected on. */
const WITHOUT_EVIDENCE = [
  'tweetTextarea_0_label',
  'RichTextInputContainer',
  'app-bar-close',
  'AppTabBar_Home_Link',
  'SideNav_NewTweet_Button',
  '#layers',
  'progressbar',
  'watch-flexy',
  'practice-',
  'Muat komentar lainnya',
  'autocomplete',
  '.row',
  '.thread',
  '.box',
  'css-',
  'r-1',
];

describe.each(Object.entries(sites))('site rules of %s', (site, rules) => {
  it('fit the schema, with evidence for every selector', () => {
    expect(SiteRules.safeParse(rules).success).toBe(true);
    for (const alternatives of Object.values(rules.selectors))
      for (const { evidence } of alternatives) expect(evidence.source.length).toBeGreaterThan(5);
  });

  it('select on nothing that only a practice page has', () => {
    const text = JSON.stringify(rules.selectors);
    for (const value of WITHOUT_EVIDENCE) expect(text).not.toContain(value);
    expect(text).not.toMatch(/\[class/);
  });

  it('keep test ids and comment links in the rules, not in the code', () => {
    for (const file of readdirSync(path.join(SITES, site)).filter(
      (name) => name.endsWith('.ts') && name !== 'rules.ts',
    ))
      expect(readFileSync(path.join(SITES, site, file), 'utf8'), file).not.toMatch(
        /data-testid|data-pagelet|data-commentid=/,
      );
  });

  it('have a README of quirks', () => {
    expect(readFileSync(path.join(SITES, site, 'README.md'), 'utf8').length).toBeGreaterThan(300);
  });
});
