import { type ReactNode, useRef } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import { Field } from './Field.tsx';
import styles from './form.module.css';

interface WordingFieldProps {
  readonly label: string;
  readonly language: string;
  readonly fault: string | undefined;
  readonly wording: string;
  readonly rows?: number;
  /** Options of everything that can be put in, made once for all boxes of a form. */
  readonly insertable: ReactNode;
  readonly onChange: (text: string) => void;
  readonly onRemove: (() => void) | undefined;
}

/** One approved way of saying it; facts and blocks are put in where the caret stands. */
export function WordingField(props: WordingFieldProps) {
  const { label, language, fault, wording, rows = 4, insertable, onChange, onRemove } = props;
  const { t } = useTranslation();
  const box = useRef<HTMLTextAreaElement>(null);
  const insert = (name: string): void => {
    const from = box.current?.selectionStart ?? wording.length;
    const to = box.current?.selectionEnd ?? from;
    onChange(`${wording.slice(0, from)}{{${name}}}${wording.slice(to)}`);
    box.current?.focus();
  };
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
            {insertable}
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
          rows={rows}
          dir="auto"
          lang={language}
          value={wording}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
