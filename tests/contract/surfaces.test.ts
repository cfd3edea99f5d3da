import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { facebookRules } from '../../lib/sites/facebook/rules.ts';
import { SITES } from '../../lib/sites/index.ts';
import { instagramRules } from '../../lib/sites/instagram/rules.ts';
import { xRules } from '../../lib/sites/x/rules.ts';
import { youtubeRules } from '../../lib/sites/youtube/rules.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Written by the long run; a surface that is added shows here until it was driven. */
const report = readFileSync(path.join(ROOT, 'tests/reports/surfaces.md'), 'utf8');
const rules = [facebookRules, instagramRules, xRules, youtubeRules];
const places = rules.flatMap(({ platform, places: own }) =>
  own.map(({ place, surfaces, experimental }) => ({ platform, place, surfaces, experimental })),
);
/** Places of a site differ in what is read and where the box stands; its surfaces are the same in each of them. */
const surfaces = [
  ...new Set(places.flatMap(({ platform, surfaces: own }) => own.map((surface) => `${platform} ${surface}`))),
];
/** A private reply leaves no trace on the page: what is provable ends with the insertion. */
const LEAVES_NO_TRACE = ['private-reply'];
const READ = String.raw`\| yes \| yes \| yes \| yes \| (exact|about|unknown) \| yes \| \w+`;
const WHOLE = new RegExp(String.raw`${READ} \| [\w-]+ \| practice page, tests/`);
const UNSEEN = new RegExp(String.raw`${READ} \| – \| practice page, tests/`);

describe('the table of surfaces', () => {
  it('speaks of every site', () => {
    expect(rules.map(({ platform }) => platform).sort()).toEqual(
      SITES.map(({ platform }) => platform).sort(),
    );
  });

  it.each(places)('shows $platform $place in every column in Chromium', (one) => {
    const marked = `${one.place}${one.experimental ? ' *(experimental)*' : ''}`;
    const rows = report
      .split('\n')
      .filter((line) => line.startsWith(`| ${one.platform} | ${marked} |`) && line.includes('| chromium |'));
    expect(rows.length, marked).toBeGreaterThan(0);
    expect(rows.join('\n'), marked).toMatch(LEAVES_NO_TRACE.includes(one.place) ? UNSEEN : WHOLE);
  });

  it.each(surfaces)('shows %s through all of them in both browsers', (name) => {
    const [platform, surface] = name.split(' ');
    for (const browser of ['chromium', 'firefox']) {
      const rows = report
        .split('\n')
        .filter((line) => line.startsWith(`| ${platform} |`) && line.includes(`| ${surface} | ${browser} |`));
      expect(rows.join('\n'), name).toMatch(WHOLE);
    }
  });

  it('names tests that are still there', () => {
    const proofs = [...report.matchAll(/practice page, (tests\/[\w/.-]+): ([^|]+) \|/g)];
    expect(proofs.length).toBeGreaterThanOrEqual(places.length);
    for (const [, file = '', title = ''] of proofs) {
      const source = readFileSync(path.join(ROOT, file), 'utf8');
      // A title that is put together from a table stands in the source in parts.
      const known = title.split(/: |, (?=suggest)/).filter((part) => source.includes(part.trim()));
      expect(known.length, title).toBeGreaterThan(0);
    }
  });
});
