/**
 * Browsers draw no element higher than some 17 million pixels (Firefox) or 33 million (Chromium): a million rows would
 * be cut off. Above this height the scroll bar's way stands for more rows than it has pixels.
 */
const MOST_HEIGHT = 8_000_000;

export interface RowWindow {
  /** Height of the scrolled content, in pixels. */
  readonly height: number;
  /** First row to draw and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Where the first drawn row stands within the content, in pixels. */
  readonly top: number;
}

interface Place {
  readonly count: number;
  readonly rowHeight: number;
  readonly viewHeight: number;
}

const EXTRA = 6;

function stretch({ count, rowHeight, viewHeight }: Place): { height: number; factor: number } {
  const total = count * rowHeight;
  const height = Math.min(total, MOST_HEIGHT);
  const way = height - viewHeight;
  return { height, factor: way > 0 ? (total - viewHeight) / way : 1 };
}

/**
 * Which rows to draw at a scroll position. Rows are all of one height, so this is arithmetic: TanStack Virtual keeps
 * sizes per row (236 ms and 8 MB at each new filter over a million), and knows nothing of the limit above.
 */
export function rowWindow(place: Place, scrollTop: number): RowWindow {
  const { count, rowHeight, viewHeight } = place;
  const { height, factor } = stretch(place);
  const offset = Math.min(Math.max(scrollTop, 0), Math.max(height - viewHeight, 0)) * factor;
  const from = Math.max(0, Math.floor(offset / rowHeight) - EXTRA);
  const to = Math.min(count, Math.ceil((offset + viewHeight) / rowHeight) + EXTRA);
  return { height, from, to, top: scrollTop - (offset - from * rowHeight) };
}

/** The nearest scroll position at which a row is wholly in view. */
export function scrollToRow(place: Place, scrollTop: number, row: number): number {
  const { factor } = stretch(place);
  const offset = scrollTop * factor;
  const start = row * place.rowHeight;
  if (start < offset) return start / factor;
  const end = start + place.rowHeight - place.viewHeight;
  return end > offset ? end / factor : scrollTop;
}
