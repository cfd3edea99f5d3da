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
const driven = rules.flatMap(({ platform, places }) =>
  places.flatMap(({ place, surfaces, experimental, enabled }) =>
    (enabled ? surfaces : []).flatMap((surface) =>
      ['chromium', 'firefox'].map((browser) => ({ platform, place, surface, experimental, browser })),
    ),
  ),
);
/** A private reply leaves no trace on the page: what is provable ends with the insertion. */
const LEAVES_NO_TRACE = ['private-reply'];
const READ = String.raw`\| yes \| yes \| yes \| yes \| (exact|about|unknown) \| yes \| \w+`;
const WHOLE = new RegExp(String.raw`${READ} \| [\w-]+ \| [^|]+ \| practice page, tests/`);
const UNSEEN = new RegExp(String.raw`${READ} \| – \| [^|]+ \| practice page, tests/`);

describe('the table of surfaces', () => {
  it('speaks of every site', () => {
    expect(rules.map(({ platform }) => platform).sort()).toEqual(
      SITES.map(({ platform }) => platform).sort(),
    );
  });

  it.each(driven)('shows $platform $place $surface in every column in $browser', (one) => {
    const { platform, place, surface, experimental, browser } = one;
    const marked = `${place}${experimental ? ' *(experimental)*' : ''}`;
    const row = report
      .split('\n')
      .find((line) => line.startsWith(`| ${platform} | ${marked} | ${surface} | ${browser} |`));
    expect(row).toMatch(LEAVES_NO_TRACE.includes(place) ? UNSEEN : WHOLE);
  });

  it('says where it cannot be known what became of our replies afterwards', () => {
    expect(report).toContain('| not provable: no ids');
    expect(report).toContain('| not provable: rows leave');
  });

  it('names tests that are still there', () => {
    const proofs = [...report.matchAll(/practice page, (tests\/[\w/.-]+): ([^|]+) \|/g)];
    expect(proofs.length).toBe(driven.length);
    for (const [, file = '', title = ''] of proofs) {
      const source = readFileSync(path.join(ROOT, file), 'utf8');
      // A title that is put together from a table stands in the source in parts.
      const known = title.split(/: |, (?=suggest)/).filter((part) => source.includes(part.trim()));
      expect(known.length, title).toBeGreaterThan(0);
    }
  });
});
