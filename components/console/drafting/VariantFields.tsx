import type { ReactNode } from 'react';
import { type Answer, PLATFORMS, SURFACES, type Variant } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import styles from './form.module.css';
import type { FormProps } from './form-props.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { faultAt } from './texts.ts';
import { useRowKeys } from './use-row-keys.ts';
import { WordingField } from './WordingField.tsx';

interface VariantFieldsProps extends FormProps {
  readonly insertable: ReactNode;
}

/** No box that edits our own words ever takes an answer. */
const PLACES = SURFACES.filter((surface) => surface !== 'own-edit');

/** The same answer for different places, languages, registers and lengths. */
export function VariantFields({ answer, faults, onChange, insertable }: VariantFieldsProps) {
  const { t } = useTranslation();
  const { variants } = answer;
  const setVariant = (at: number, change: Partial<Variant>): void =>
    onChange({ variants: variants.map((one, place) => (place === at ? { ...one, ...change } : one)) });
  return (
    <fieldset className={styles.stack}>
      <legend>{t('drafting.field.variants')}</legend>
      {faultAt(faults, 'variants', t) && <p className={styles.fault}>{faultAt(faults, 'variants', t)}</p>}
      {variants.map((variant, at) => (
        <VariantCard
          key={variant.id}
          answer={answer}
          at={at}
          variant={variant}
          faults={faults}
          insertable={insertable}
          onChange={(change) => setVariant(at, change)}
          onRemove={() => onChange({ variants: variants.filter((_, place) => place !== at) })}
        />
      ))}
      <div>
        <Button onClick={() => onChange({ variants: [...variants, nextVariant(variants)] })}>
          {t('drafting.addVariant')}
        </Button>
      </div>
    </fieldset>
  );
}

interface VariantCardProps extends Pick<VariantFieldsProps, 'faults' | 'insertable'> {
  readonly answer: Answer;
  readonly at: number;
  readonly variant: Variant;
  readonly onChange: (change: Partial<Variant>) => void;
  readonly onRemove: () => void;
}

function VariantCard({ answer, at, variant, faults, insertable, onChange, onRemove }: VariantCardProps) {
  const { t } = useTranslation();
  const path = `variants.${at}`;
  const { wordings } = variant;
  const rows = useRowKeys(wordings.length);
  const choice = <Name extends 'platform' | 'surface' | 'register' | 'length'>(
    name: Name,
    values: readonly Variant[Name][],
    textOf: (value: Variant[Name]) => string,
  ) => (
    <SelectField
      label={t(`drafting.aspect.${name}`)}
      value={variant[name]}
      options={values.map((value) => ({ value, text: textOf(value) }))}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <section className={styles.card} aria-label={t('drafting.variantNumber', { number: at + 1 })}>
      <header className={styles.cardHead}>
        <h3>{t('drafting.variantNumber', { number: at + 1 })}</h3>
        <code className={styles.soft}>{variant.id}</code>
        <Button
          look="quiet"
          disabled={answer.variants.length === 1}
          aria-label={t('drafting.removeVariant', { number: at + 1 })}
          onClick={onRemove}
        >
          {t('drafting.remove')}
        </Button>
      </header>
      <div className={styles.aspects}>
        {choice('platform', ['any', ...PLATFORMS], (value) =>
          value === 'any' ? t('drafting.anywhere') : t(`platform.${value}`),
        )}
        {choice('surface', ['any', ...PLACES], (value) =>
          value === 'any' ? t('drafting.anywhere') : t(`surface.${value}`),
        )}
        <TextField
          label={t('drafting.aspect.language')}
          hint={t('drafting.languageHint')}
          fault={faultAt(faults, `${path}.language`, t)}
          input={{ spellCheck: false }}
          value={variant.language}
          onChange={(language) => onChange({ language: language.trim() })}
        />
        {choice('register', ['formal', 'friendly'], (value) => t(`preview.${value}`))}
        {choice('length', ['short', 'long'], (value) => t(`preview.${value}`))}
        <SelectField
          label={t('drafting.aspect.pair')}
          fault={faultAt(faults, `${path}.pairedDirectMessage`, t)}
          value={variant.pairedDirectMessage ?? ''}
          options={[
            { value: '', text: t('drafting.noPair') },
            ...answer.variants
              .filter(({ id }) => id !== variant.id)
              .map(({ id }) => ({ value: id, text: id })),
          ]}
          onChange={(id) => onChange({ pairedDirectMessage: id || undefined })}
        />
      </div>
      {wordings.map((wording, line) => (
        <WordingField
          key={rows.keyOf(line)}
          label={t('drafting.wordingNumber', { number: line + 1, variant: at + 1 })}
          language={variant.language}
          fault={faultAt(faults, `${path}.wordings.${line}`, t)}
          wording={wording}
          insertable={insertable}
          onChange={(text) =>
            onChange({ wordings: wordings.map((one, place) => (place === line ? text : one)) })
          }
          onRemove={
            wordings.length > 1
              ? () => {
                  rows.remove(line);
                  onChange({ wordings: wordings.filter((_, place) => place !== line) });
                }
              : undefined
          }
        />
      ))}
      <div className={styles.row}>
        <Button look="quiet" onClick={() => onChange({ wordings: [...wordings, ''] })}>
          {t('drafting.addWording')}
        </Button>
        <span className={styles.soft}>{t('drafting.wordingsHint')}</span>
      </div>
    </section>
  );
}

/** Like the last one, in the other length, under an id of its own. */
function nextVariant(variants: readonly Variant[]): Variant {
  const last = variants.at(-1);
  const like = last ?? {
    platform: 'any' as const,
    surface: 'any' as const,
    language: 'id',
    register: 'friendly' as const,
    length: 'long' as const,
  };
  const length = like.length === 'long' ? 'short' : 'long';
  const stem = `${like.language}-${length}`;
  const taken = new Set(variants.map(({ id }) => id));
  let id = stem;
  for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`;
  const { platform, surface, language, register } = like;
  return { id, platform, surface, language, register, length, wordings: [''] };
}
