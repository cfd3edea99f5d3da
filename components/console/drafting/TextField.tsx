import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field.tsx';

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What the control itself is told: its kind, direction, longest text. */
  readonly input?: Omit<ComponentProps<'input'>, 'value' | 'onChange'>;
}

/** One line of text, or a day. */
export function TextField({ value, onChange, input, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(names) => (
        <input {...names} {...input} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
