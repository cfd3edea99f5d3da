/** Longer words are compared by their beginning. */
const LONGEST = 40;
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)];

/**
 * Slips of a typing hand between two words: letters left out, added, changed, or swapped with their neighbour (optimal string
 * alignment, Damerau 1964). Undefined beyond `most`. Called some thousand times a keystroke: it allocates nothing.
 */
export function slipsBetween(a: string, b: string, most: number): number | undefined {
  const long = Math.min(a.length, LONGEST);
  const wide = Math.min(b.length, LONGEST);
  if (Math.abs(long - wide) > most) return undefined;
  let [earlier, before, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= wide; j++) before[j] = j;
  for (let i = 1; i <= long; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(wide, i + most);
    // Beyond the band the distance is more than asked for, whatever it is.
    row[from - 1] = from === 1 ? i : most + 1;
    let least = row[from - 1] ?? 0;
    const letter = a.charCodeAt(i - 1);
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = (before[j - 1] ?? 0) + (letter === other ? 0 : 1);
      if (j < i + most) cost = Math.min(cost, (before[j] ?? 0) + 1);
      cost = Math.min(cost, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (earlier[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return undefined;
    [earlier, before, row] = [before, row, earlier];
  }
  const apart = before[wide] ?? 0;
  return apart > most ? undefined : apart;
}
