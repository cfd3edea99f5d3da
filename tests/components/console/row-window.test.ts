import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowWindow, scrollToRow } from '../../../components/console/journal/row-window.ts';

const place = fc.record({
  count: fc.integer({ min: 1, max: 3_000_000 }),
  rowHeight: fc.integer({ min: 24, max: 200 }),
  viewHeight: fc.integer({ min: 200, max: 2000 }),
});

describe('the window of rows', () => {
  it('never asks for an element higher than a browser draws, and draws few rows', () => {
    fc.assert(
      fc.property(place, fc.double({ min: 0, max: 1, noNaN: true }), (where, share) => {
        const { height } = rowWindow(where, 0);
        const drawn = rowWindow(where, share * Math.max(0, height - where.viewHeight));
        expect(height).toBeLessThanOrEqual(8_000_000);
        expect(drawn.from).toBeGreaterThanOrEqual(0);
        expect(drawn.to).toBeLessThanOrEqual(where.count);
        expect(drawn.to - drawn.from).toBeLessThanOrEqual(Math.ceil(where.viewHeight / where.rowHeight) + 14);
      }),
    );
  });

  it('fills the view with rows at every position', () => {
    fc.assert(
      fc.property(place, fc.double({ min: 0, max: 1, noNaN: true }), (where, share) => {
        const { height } = rowWindow(where, 0);
        const scrollTop = share * Math.max(0, height - where.viewHeight);
        const { top, from, to } = rowWindow(where, scrollTop);
        expect(top).toBeLessThanOrEqual(scrollTop + 0.01);
        const end = top + (to - from) * where.rowHeight;
        expect(end).toBeGreaterThanOrEqual(Math.min(scrollTop + where.viewHeight, height) - 0.01);
      }),
    );
  });

  it('brings every row wholly into view, the last one too', () => {
    fc.assert(
      fc.property(place, fc.double({ min: 0, max: 1, noNaN: true }), (where, share) => {
        const row = Math.floor(share * (where.count - 1));
        const scrollTop = scrollToRow(where, 0, row);
        const { from, top } = rowWindow(where, scrollTop);
        const start = top + (row - from) * where.rowHeight;
        expect(start).toBeGreaterThanOrEqual(scrollTop - 0.5);
        expect(start + where.rowHeight).toBeLessThanOrEqual(
          scrollTop + Math.max(where.viewHeight, where.rowHeight) + 0.5,
        );
      }),
    );
  });
});
