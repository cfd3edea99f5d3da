import { describe, expect, it } from 'vitest';
import { type Comparison, compareOnce } from '../../../support/repository/compare.ts';
import { MUTATIONS } from '../../../support/repository/mutations.ts';

const FULL = process.env['TANGGAP_FULL'] === '1';
const CASES = FULL ? 10_000 : 250;
/** Another part of the endless row of cases on each run; printed, so that a failure can be repeated. */
const FIRST = Number(process.env['TANGGAP_SEED'] ?? Math.floor(Math.random() * 1e9));

describe(`the client beside tuf-js, cases ${FIRST} to ${FIRST + CASES - 1}`, () => {
  it('says the same, and where it is stricter it is so by intent', { timeout: 900_000 }, async () => {
    const results: Comparison[] = [];
    for (let seed = FIRST; seed < FIRST + CASES; seed++) results.push(await compareOnce(seed));
    expect(results.filter(({ verdict }) => verdict === 'disagree')).toEqual([]);
    const accepted = results.filter(({ ours }) => 'accepted' in ours).length;
    const stricter = results.filter(({ verdict }) => verdict === 'stricter').length;
    console.log(
      `tuf-js: ${CASES} mutated repositories (${MUTATIONS.length} kinds), seed ${FIRST}: accepted by both ${accepted}, ` +
        `refused by both ${CASES - accepted - stricter}, refused by us alone, by intent ${stricter}, disagreements 0`,
    );
    // A rig in which everything is refused would agree too.
    expect(accepted).toBeGreaterThan(CASES / 20);
    expect(accepted).toBeLessThan(CASES / 2);
  });
});
