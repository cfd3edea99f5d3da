interface MarkedProps {
  readonly text: string;
  /** Words to mark wherever they stand, whatever their case. */
  readonly words: readonly string[];
}

/** Marks words in a text; the pieces stay text. */
export function Marked({ text, words }: MarkedProps) {
  const wanted = new Set(words.map((word) => word.toLocaleLowerCase()));
  const pieces = text.split(/([\p{L}\p{N}]+)/u);
  return pieces.map((piece, index) =>
    wanted.has(piece.toLocaleLowerCase()) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
      <mark key={index}>{piece}</mark>
    ) : (
      piece
    ),
  );
}
