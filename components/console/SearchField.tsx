import { useId } from 'react';
import fields from './fields.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The words that narrow a list. */
export function SearchField({ label, text, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <div className={fields.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        maxLength={200}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
