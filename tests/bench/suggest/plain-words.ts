/** Words as they stand: peers get no help from the product's normaliser or lexicon. */
export function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words, pairs of neighbours, and runs of three and four letters inside word bounds. */
export function wordAndLetterGrams(text: string): string[] {
  const words = plainWords(text);
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  const letters = words.flatMap((word) => {
    const padded = `_${word}_`;
    return [3, 4].flatMap((length) =>
      Array.from(
        { length: Math.max(0, padded.length - length + 1) },
        (_, i) => `#${padded.slice(i, i + length)}`,
      ),
    );
  });
  return [...words, ...pairs, ...letters];
}

export function countOf(features: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}
