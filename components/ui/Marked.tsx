interface MarkedProps {
  readonly text: string;
  /** Words to mark wherever they stand, whatever their case. */
  readonly words: readonly string[];
}

/** Marks words in a text; the pieces stay text. */
export function Marked({ text, words }: MarkedProps) {
  const wanted = new Set(words.map((word) => word.toLocaleLowerCase()));
  const pieces = text.split(/([\p{L}\p{N}]+)/u);
  let end = 0;
  return pieces.map((piece) => {
    const start = end;
    end += piece.length;
    return wanted.has(piece.toLocaleLowerCase()) ? <mark key={start}>{piece}</mark> : piece;
  });
}
