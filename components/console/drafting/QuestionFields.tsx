import type { Fault } from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './form.module.css';
import type { FormProps } from './form-props.ts';
import { LinesField } from './LinesField.tsx';
import { faultText } from './texts.ts';

/** How the public asks for it, which is what suggestions are found by. */
export function QuestionFields({ answer, faults, onChange }: FormProps) {
  const { t } = useTranslation();
  const faultIn = (list: string): string | undefined => {
    const fault = faults.find(({ path }: Fault) => path === list || path.startsWith(`${list}.`));
    if (!fault) return undefined;
    const line = Number(fault.path.split('.')[1]);
    return Number.isNaN(line)
      ? faultText(fault, t)
      : t('drafting.inLine', { line: line + 1, fault: faultText(fault, t) });
  };
  return (
    <fieldset className={styles.part}>
      <legend>{t('drafting.questions')}</legend>
      <LinesField
        label={t('drafting.field.sampleQuestions')}
        hint={t('drafting.sampleHint')}
        fault={faultIn('sampleQuestions')}
        rows={6}
        lines={answer.sampleQuestions}
        onChange={(sampleQuestions) => onChange({ sampleQuestions })}
      />
      <LinesField
        label={t('drafting.field.keywords')}
        fault={faultIn('keywords')}
        lines={answer.keywords}
        onChange={(keywords) => onChange({ keywords })}
      />
      <LinesField
        label={t('drafting.field.negativeKeywords')}
        hint={t('drafting.negativeHint')}
        fault={faultIn('negativeKeywords')}
        lines={answer.negativeKeywords}
        onChange={(negativeKeywords) => onChange({ negativeKeywords })}
      />
    </fieldset>
  );
}
