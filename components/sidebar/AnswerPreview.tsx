import { type Ref, useId } from 'react';
import type { PreparedAnswer } from '../../lib/answering/index.ts';
import type { Answer, Variable } from '../../lib/domain/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { Button } from '../ui/index.ts';
import styles from './AnswerPreview.module.css';
import { GateList } from './GateList.tsx';
import { VariantSwitch } from './VariantSwitch.tsx';

interface AnswerPreviewProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly answer: Answer;
  readonly prepared: PreparedAnswer | undefined;
  readonly typed: Readonly<Record<string, string>>;
  readonly onTyped: (name: string, value: string) => void;
  readonly onVariant: (variantId: string) => void;
  readonly canInsert: boolean;
  readonly needsOperator: boolean;
  readonly onInsert: () => void;
  readonly onCopy: (text: string) => void;
}

/** The chosen answer as the citizen would read it, with what is missing as fields. */
export function AnswerPreview(props: AnswerPreviewProps) {
  const { answer, prepared } = props;
  const { t } = useTranslation();
  const text = prepared?.rendered.text ?? answer.variants[0]?.wordings[0] ?? '';
  const fields = answer.variables.filter(
    (variable) => variable.source === 'manual' && prepared?.rendered.used.includes(variable.name),
  );
  const over = prepared?.limit !== undefined && prepared.count > prepared.limit.max;
  return (
    <section ref={props.ref} className={styles.preview} aria-label={t('preview.title')}>
      {prepared && prepared.variants.length > 1 && (
        <VariantSwitch variants={prepared.variants} current={prepared.variant} onVariant={props.onVariant} />
      )}
      {fields.map((variable) => (
        <VariableField
          key={variable.name}
          variable={variable}
          value={props.typed[variable.name] ?? ''}
          wanting={
            prepared?.rendered.missing.includes(variable.name) ||
            prepared?.rendered.invalid.includes(variable.name)
          }
          onChange={(value) => props.onTyped(variable.name, value)}
        />
      ))}
      <p className={styles.text} dir="auto" lang={prepared?.variant.language} data-testid="preview-text">
        {text}
      </p>
      <p className={styles.meta}>
        {prepared && (
          <span className={over ? styles.over : undefined} data-testid="count">
            {prepared.limit
              ? t('preview.count', { count: prepared.count, max: prepared.limit.max })
              : t('preview.countNoLimit', { count: prepared.count })}
          </span>
        )}
        {prepared && prepared.variant.wordings.length > 1 && (
          <span>
            {t('preview.wording', { index: prepared.wording + 1, total: prepared.variant.wordings.length })}
          </span>
        )}
        {answer.legalBasis.length > 0 && (
          <span>{t('preview.legal', { text: answer.legalBasis.map(({ title }) => title).join('; ') })}</span>
        )}
        {answer.validUntil && <span>{t('preview.validUntil', { day: answer.validUntil })}</span>}
      </p>
      <GateList prepared={prepared} answer={answer} needsOperator={props.needsOperator} />
      <div className={styles.actions}>
        <Button
          look="primary"
          disabled={!props.canInsert || !prepared || prepared.gates.length > 0}
          onClick={props.onInsert}
        >
          {t('insert.button')} <span aria-hidden="true">⏎</span>
        </Button>
        <Button disabled={!prepared || prepared.gates.length > 0} onClick={() => props.onCopy(text)}>
          {t('insert.copy')}
        </Button>
      </div>
    </section>
  );
}

interface VariableFieldProps {
  readonly variable: Variable;
  readonly value: string;
  readonly wanting: boolean | undefined;
  readonly onChange: (value: string) => void;
}

function VariableField({ variable, value, wanting, onChange }: VariableFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
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
