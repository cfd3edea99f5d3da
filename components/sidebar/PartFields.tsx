import { useId } from 'react';
import type { PreparedPart } from '../../lib/answering/index.ts';
import type { Variable } from '../../lib/domain/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import type { Typed } from '../hooks/use-prepared.ts';
import styles from './AnswerPreview.module.css';

interface PartFieldsProps {
  readonly part: PreparedPart;
  /** In a reply of several answers each field says whose it is. */
  readonly named: boolean;
  readonly typed: Typed;
}

/** What an answer needs from the operator before it can be said. */
export function PartFields({ part: { answer, rendered }, named, typed }: PartFieldsProps) {
  const values = typed.of(answer.id);
  return answer.variables
    .filter(({ source, name }) => source === 'manual' && rendered.used.includes(name))
    .map((variable) => (
      <VariableField
        key={variable.name}
        variable={variable}
        of={named ? answer.title : undefined}
        value={values[variable.name] ?? ''}
        wanting={rendered.missing.includes(variable.name) || rendered.invalid.includes(variable.name)}
        onChange={(value) => typed.set(answer.id, variable.name, value)}
      />
    ));
}

interface VariableFieldProps {
  readonly variable: Variable;
  readonly of: string | undefined;
  readonly value: string;
  readonly wanting: boolean;
  readonly onChange: (value: string) => void;
}

function VariableField({ variable, of, value, wanting, onChange }: VariableFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {of && `${of}: `}
        {variable.label}{' '}
        {variable.required && <span className={styles.required}>({t('preview.required')})</span>}
      </label>
      {variable.choices ? (
        <select
          id={id}
          value={value}
          aria-invalid={wanting}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="" />
          {variable.choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          value={value}
          maxLength={variable.maxLength}
          inputMode={variable.type === 'number' ? 'decimal' : undefined}
          aria-invalid={wanting}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}
