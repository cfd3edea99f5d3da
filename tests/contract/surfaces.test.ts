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
const surfaces = rules.flatMap(({ platform, surfaces: own }) =>
  own
    .filter(({ enabled }) => enabled)
    .map(({ surface, experimental }) => ({ platform, surface, experimental })),
);

describe('the table of surfaces', () => {
  it('speaks of every site', () => {
    expect(rules.map(({ platform }) => platform).sort()).toEqual(
      SITES.map(({ platform }) => platform).sort(),
    );
  });

  it.each(surfaces)('shows $platform $surface through all four steps in both browsers', (one) => {
    for (const browser of ['chromium', 'firefox']) {
      const name = `| ${one.platform} | ${one.surface}${one.experimental ? ' *(experimental)*' : ''} | ${browser} |`;
      const row = report.split('\n').find((line) => line.startsWith(name));
      expect(row, name).toMatch(/\| yes \| yes \| yes \| yes \| practice page, tests\//);
    }
  });

  it('names tests that are still there', () => {
    const proofs = [...report.matchAll(/practice page, (tests\/[\w/.-]+): ([^|]+) \|/g)];
    expect(proofs.length).toBeGreaterThanOrEqual(surfaces.length);
    for (const [, file = '', title = ''] of proofs) {
      const source = readFileSync(path.join(ROOT, file), 'utf8');
      // A title that is put together from a table stands in the source in parts.
      const known = title.split(/: |, (?=suggest)/).filter((part) => source.includes(part.trim()));
      expect(known.length, title).toBeGreaterThan(0);
    }
  });
});
