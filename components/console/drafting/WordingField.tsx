import { useRef } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import { Field } from './Field.tsx';
import styles from './form.module.css';

/** What can stand in a wording as `{{name}}`, each with what people call it. */
export interface Insertable {
  readonly variables: readonly { readonly name: string; readonly label: string }[];
  readonly facts: readonly { readonly name: string; readonly label: string }[];
  readonly blocks: readonly { readonly name: string; readonly label: string }[];
}

interface WordingFieldProps {
  readonly label: string;
  readonly language: string;
  readonly fault: string | undefined;
  readonly wording: string;
  readonly insertable: Insertable;
  readonly onChange: (text: string) => void;
  readonly onRemove: (() => void) | undefined;
}

/** One approved way of saying it; facts and blocks are put in where the caret stands. */
export function WordingField(props: WordingFieldProps) {
  const { label, language, fault, wording, insertable, onChange, onRemove } = props;
  const { t } = useTranslation();
  const box = useRef<HTMLTextAreaElement>(null);
  const insert = (name: string): void => {
    const from = box.current?.selectionStart ?? wording.length;
    const to = box.current?.selectionEnd ?? from;
    onChange(`${wording.slice(0, from)}{{${name}}}${wording.slice(to)}`);
    box.current?.focus();
  };
  const groups = [
    [t('drafting.field.variables'), insertable.variables],
    [t('drafting.facts'), insertable.facts],
    [t('drafting.blocks'), insertable.blocks],
  ] as const;
  return (
    <Field
      label={label}
      fault={fault}
      wide
      beside={
        <div className={styles.row}>
          <select
            className={styles.insert}
            aria-label={t('drafting.insertInto', { label })}
            value=""
            onChange={(event) => event.target.value !== '' && insert(event.target.value)}
          >
            <option value="">{t('drafting.insert')}</option>
            {groups.map(
              ([name, list]) =>
                list.length > 0 && (
                  <optgroup key={name} label={name}>
                    {list.map((one) => (
                      <option key={one.name} value={one.name}>
                        {one.label}
                      </option>
                    ))}
                  </optgroup>
                ),
            )}
          </select>
          {onRemove && (
            <Button look="quiet" aria-label={t('drafting.removeWording', { label })} onClick={onRemove}>
              {t('drafting.remove')}
            </Button>
          )}
        </div>
      }
    >
      {(names) => (
        <textarea
          {...names}
          ref={box}
          rows={4}
          dir="auto"
          lang={language}
          value={wording}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
