import { afterEach, expect, it, vi } from 'vitest';
import { openSearch } from '../../../entrypoints/sidepanel/open-search.ts';
import { searchIndexOf } from '../../../lib/suggest/index.ts';
import { readSamplePack } from '../../bench/suggest/sets.ts';

const { answers } = readSamplePack();

/** The browser's idle moments, which come when the test says so. */
function idleMoments() {
  const wished: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => wished.push(callback));
  return {
    wished,
    /** How many came until nothing more was wished for. */
    pass() {
      let passed = 0;
      for (let next = wished.shift(); next; next = wished.shift()) {
        next();
        passed++;
      }
      return passed;
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

it('finds the same before and after it was rehearsed, which ends by itself', () => {
  const moments = idleMoments();
  const find = openSearch(searchIndexOf(answers), answers, {});
  const before = find('biaya paspr anak');
  expect(before.length).toBeGreaterThan(0);
  expect(moments.wished).toHaveLength(1);
  expect(moments.pass()).toBe(8);
  expect(find('biaya paspr anak')).toEqual(before);
});

it('rehearses no more than there is', () => {
  const moments = idleMoments();
  const few = answers.slice(0, 2);
  openSearch(searchIndexOf(few), few, {});
  expect(moments.pass()).toBeLessThanOrEqual(3);
  openSearch(searchIndexOf([]), [], {});
  expect(moments.pass()).toBe(1);
});
