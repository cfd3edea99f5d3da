import type { Answer } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import { Field } from './Field.tsx';
import styles from './form.module.css';
import type { FormProps } from './form-props.ts';
import { TextField } from './TextField.tsx';
import { faultAt } from './texts.ts';
import { useRowKeys } from './use-row-keys.ts';

type Basis = Answer['legalBasis'][number];

/** What the answer rests on, when it was last checked, and what colleagues should know. */
export function LegalFields({ answer, faults, onChange }: FormProps) {
  const { t } = useTranslation();
  const { legalBasis } = answer;
  const rows = useRowKeys(legalBasis.length);
  const set = (at: number, change: Partial<Basis>): void =>
    onChange({ legalBasis: legalBasis.map((one, place) => (place === at ? { ...one, ...change } : one)) });
  return (
    <fieldset className={styles.stack}>
      <legend>{t('drafting.field.legalBasis')}</legend>
      {legalBasis.map((basis, at) => {
        const text = (name: 'title' | 'article' | 'url' | 'checkedAt') => (
          <TextField
            label={t(`drafting.legal.${name}`)}
            fault={faultAt(faults, `legalBasis.${at}.${name}`, t)}
            {...(name === 'checkedAt' && { input: { type: 'date' } })}
            value={basis[name] ?? ''}
            onChange={(value) => set(at, { [name]: name === 'title' ? value : value || undefined })}
          />
        );
        return (
          <div key={rows.keyOf(at)} className={styles.card}>
            <div className={styles.aspects}>
              {text('title')}
              {text('article')}
              {text('url')}
              {text('checkedAt')}
            </div>
            <div>
              <Button
                look="quiet"
                aria-label={t('drafting.removeLegal', { number: at + 1 })}
                onClick={() => {
                  rows.remove(at);
                  onChange({ legalBasis: legalBasis.filter((_, place) => place !== at) });
                }}
              >
                {t('drafting.remove')}
              </Button>
            </div>
          </div>
        );
      })}
      <div>
        <Button onClick={() => onChange({ legalBasis: [...legalBasis, { title: '' }] })}>
          {t('drafting.addLegal')}
        </Button>
      </div>
      <Field label={t('drafting.field.notes')} fault={faultAt(faults, 'notes', t)} wide>
        {(names) => (
          <textarea
            {...names}
            rows={2}
            dir="auto"
            value={answer.notes ?? ''}
            onChange={(event) => onChange({ notes: event.target.value || undefined })}
          />
        )}
      </Field>
    </fieldset>
  );
}
