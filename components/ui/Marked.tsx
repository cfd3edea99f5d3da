import { type Mark, markedStretches } from './marking.ts';

interface MarkedProps {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Marks words and phrases in a text; every stretch stays text, whatever it looks like. */
export function Marked({ text, marks }: MarkedProps) {
  return markedStretches(text, marks).map(({ text: words, start, mark }) =>
    mark ? (
      <mark key={start} title={mark.note}>
        {words}
      </mark>
    ) : (
      words
    ),
  );
}
