import { useId } from 'react';
import { ItemClass, Sensitivity } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Field } from './Field.tsx';
import styles from './form.module.css';
import type { FormProps } from './form-props.ts';
import { faultAt } from './texts.ts';

interface BasicFieldsProps extends FormProps {
  /** Topics of the pack, to choose from. */
  readonly topics: readonly string[];
}

/** What the answer is about, for whom, and how long it holds. */
export function BasicFields({ answer, faults, onChange, topics }: BasicFieldsProps) {
  const { t } = useTranslation();
  const list = useId();
  const day = (name: 'validFrom' | 'validUntil' | 'reviewBy') => (
    <Field label={t(`drafting.field.${name}`)} fault={faultAt(faults, name, t)}>
      {(names) => (
        <input
          {...names}
          type="date"
          value={answer[name] ?? ''}
          onChange={(event) => onChange({ [name]: event.target.value || undefined })}
        />
      )}
    </Field>
  );
  return (
    <fieldset className={styles.part}>
      <legend>{t('drafting.basics')}</legend>
      <Field label={t('drafting.field.title')} fault={faultAt(faults, 'title', t)} wide>
        {(names) => (
          <input
            {...names}
            dir="auto"
            value={answer.title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('drafting.field.topic')} fault={faultAt(faults, 'topic', t)}>
        {(names) => (
          <>
            <input
              {...names}
              list={list}
              spellCheck={false}
              value={answer.topic}
              onChange={(event) => onChange({ topic: event.target.value })}
            />
            <datalist id={list}>
              {topics.map((topic) => (
                <option key={topic} value={topic} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Field label={t('drafting.field.shortcut')} fault={faultAt(faults, 'shortcut', t)}>
        {(names) => (
          <input
            {...names}
            spellCheck={false}
            value={answer.shortcut ?? ''}
            onChange={(event) => onChange({ shortcut: event.target.value || undefined })}
          />
        )}
      </Field>
      <Field label={t('drafting.field.class')}>
        {(names) => (
          <select
            {...names}
            value={answer.class}
            onChange={(event) => onChange({ class: ItemClass.parse(event.target.value) })}
          >
            {ItemClass.options.map((value) => (
              <option key={value} value={value}>
                {t(`class.${value}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('drafting.field.sensitivity')}>
        {(names) => (
          <select
            {...names}
            value={answer.sensitivity}
            onChange={(event) => onChange({ sensitivity: Sensitivity.parse(event.target.value) })}
          >
            {Sensitivity.options.map((value) => (
              <option key={value} value={value}>
                {t(`drafting.sensitivity.${value}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {day('validFrom')}
      {day('validUntil')}
      {day('reviewBy')}
      <Field label={t('drafting.field.owner')} fault={faultAt(faults, 'owner', t)}>
        {(names) => (
          <input
            {...names}
            value={answer.owner}
            onChange={(event) => onChange({ owner: event.target.value })}
          />
        )}
      </Field>
    </fieldset>
  );
}
