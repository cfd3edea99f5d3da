let last = 0;

/** Milliseconds since 1970, and more than the last: no site gives an id twice, also not after a reload. */
export function newNumber(): number {
  last = Math.max(last + 1, Date.now());
  return last;
}
