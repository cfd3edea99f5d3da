import { useId } from 'react';
import { ItemClass, Sensitivity } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './form.module.css';
import type { FormProps } from './form-props.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
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
    <TextField
      label={t(`drafting.field.${name}`)}
      fault={faultAt(faults, name, t)}
      input={{ type: 'date' }}
      value={answer[name] ?? ''}
      onChange={(value) => onChange({ [name]: value || undefined })}
    />
  );
  return (
    <fieldset className={styles.part}>
      <legend>{t('drafting.basics')}</legend>
      <TextField
        label={t('drafting.field.title')}
        fault={faultAt(faults, 'title', t)}
        wide
        input={{ dir: 'auto' }}
        value={answer.title}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        label={t('drafting.field.topic')}
        fault={faultAt(faults, 'topic', t)}
        input={{ list, spellCheck: false }}
        value={answer.topic}
        onChange={(topic) => onChange({ topic })}
        beside={
          <datalist id={list}>
            {topics.map((topic) => (
              <option key={topic} value={topic} />
            ))}
          </datalist>
        }
      />
      <TextField
        label={t('drafting.field.shortcut')}
        fault={faultAt(faults, 'shortcut', t)}
        input={{ spellCheck: false }}
        value={answer.shortcut ?? ''}
        onChange={(shortcut) => onChange({ shortcut: shortcut || undefined })}
      />
      <SelectField
        label={t('drafting.field.class')}
        value={answer.class}
        options={ItemClass.options.map((value) => ({ value, text: t(`class.${value}`) }))}
        onChange={(value) => onChange({ class: value })}
      />
      <SelectField
        label={t('drafting.field.sensitivity')}
        value={answer.sensitivity}
        options={Sensitivity.options.map((value) => ({ value, text: t(`drafting.sensitivity.${value}`) }))}
        onChange={(sensitivity) => onChange({ sensitivity })}
      />
      {day('validFrom')}
      {day('validUntil')}
      {day('reviewBy')}
      <TextField
        label={t('drafting.field.owner')}
        fault={faultAt(faults, 'owner', t)}
        value={answer.owner}
        onChange={(owner) => onChange({ owner })}
      />
    </fieldset>
  );
}
