import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadsheetSafe } from '../../../lib/export/index.ts';
import { runs } from '../../support/sample.ts';
import { FORMULAS, HARMLESS } from './formulas.ts';

const show = (text: string): string => JSON.stringify(text);
const RISKY = fc.string({
  unit: fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    ' ',
    '\u00a0',
    '\u200b',
    "'",
    'a',
    '"',
    ',',
    ';',
  ),
});

describe('spreadsheetSafe', () => {
  it.each(FORMULAS.map(([text, inFile]) => [show(text), text, inFile]))('quotes %s', (_, text, inFile) => {
    expect(spreadsheetSafe(text)).toBe(inFile);
  });

  it.each(HARMLESS.map((text) => [show(text), text]))('leaves %s as it is', (_, text) => {
    expect(spreadsheetSafe(text)).toBe(text);
  });

  it('leaves no line whose first visible character is a sign, and only adds apostrophes', () => {
    fc.assert(
      fc.property(RISKY, (text) => {
        const safe = spreadsheetSafe(text);
        for (const line of safe.split(/\r\n|\r|\n/))
          expect(line.replace(/^[\s\u200b]+/, '')).not.toMatch(/^[=+\-@]/);
        expect(safe).not.toMatch(/^[\t\r\n]/);
        expect(safe.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
        expect(spreadsheetSafe(safe)).toBe(safe);
      }),
      { numRuns: runs(2000, 600) },
    );
  });

  it('takes its time from the length of a text, not from its square', () => {
    const started = performance.now();
    spreadsheetSafe(' '.repeat(200_000));
    spreadsheetSafe('\n '.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
