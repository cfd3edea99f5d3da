import { useEffect, useState } from 'react';
import { Field } from './Field.tsx';

interface LinesFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string | undefined;
  readonly lines: readonly string[];
  readonly rows?: number;
  readonly onChange: (lines: string[]) => void;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A list as one line each. The empty line that somebody is about to fill stands here and in no list. */
export function LinesField({ label, hint, fault, lines, rows = 3, onChange }: LinesFieldProps) {
  const [text, setText] = useState(lines.join('\n'));
  const joined = lines.join('\n');
  useEffect(() => {
    setText((typed) => (linesOf(typed).join('\n') === joined ? typed : joined));
  }, [joined]);
  return (
    <Field label={label} hint={hint} fault={fault} wide>
      {(names) => (
        <textarea
          {...names}
          rows={rows}
          dir="auto"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            onChange(linesOf(event.target.value));
          }}
        />
      )}
    </Field>
  );
}
