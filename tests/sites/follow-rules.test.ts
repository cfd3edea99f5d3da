// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { followRules } from '../../lib/agent/site-rules.ts';
import { x } from '../../lib/sites/x/index.ts';
import { rulesOf } from '../support/repository/rules.ts';

afterEach(() => x.restoreRules());
const follow = (given: unknown): boolean => followRules(x, given, document);

describe('a page agent', () => {
  it('reads by signed rules as soon as it knows them, and by the bundled ones again when they are gone', () => {
    const newer = rulesOf('x', 7);
    expect(follow(newer)).toBe(true);
    expect(x.rules.version).toBe(7);
    expect(follow(newer)).toBe(false);
    expect(follow(undefined)).toBe(true);
    expect(x.rules.version).toBe(1);
  });

  it.each<[string, unknown]>([
    ['no newer', rulesOf('x', 1)],
    ['of another site', rulesOf('youtube', 9)],
    ['without a label', rulesOf('x', 9, ({ labels }) => delete labels['automated'])],
    [
      'with a safeguard that knows less',
      rulesOf(
        'x',
        9,
        ({ selectors }) =>
          void selectors['modal']?.splice(0, 1, {
            css: 'x-never',
            evidence: { kind: 'code', source: 'nobody' },
          }),
      ),
    ],
    [
      'with a selector that no browser understands',
      rulesOf(
        'x',
        9,
        ({ selectors }) =>
          void selectors['text']?.push({ css: 'div[', evidence: { kind: 'code', source: 'nobody' } }),
      ),
    ],
    ['with code', { ...rulesOf('x', 9), run: 'alert(1)' }],
    ['that are no rules', 'alert(1)'],
  ])('stays with the bundled ones beside rules %s', (_, given) => {
    follow(rulesOf('x', 5));
    follow(given);
    expect(x.rules.version).toBe(1);
  });
});
