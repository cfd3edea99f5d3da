import { useId } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import fields from '../fields.module.css';
import page from '../page.module.css';

const CHOICES = [30, 90, 180, 365] as const;

interface KeepDaysProps {
  readonly days: number;
  readonly onDays: (days: number) => void;
}

export function KeepDays({ days, onDays }: KeepDaysProps) {
  const { t } = useTranslation();
  const id = useId();
  const choices = [...new Set([...CHOICES, ...(days > 0 ? [days] : [])])].sort((a, b) => a - b);
  return (
    <div className={fields.fields}>
      <div className={fields.field}>
        <label htmlFor={id}>{t('learned.keep')}</label>
        <select id={id} value={days} onChange={(event) => onDays(Number(event.target.value))}>
          {choices.map((count) => (
            <option key={count} value={count}>
              {t('learned.days', { count })}
            </option>
          ))}
          <option value={0}>{t('learned.never')}</option>
        </select>
      </div>
      <p className={page.soft}>{t('learned.keepHint')}</p>
    </div>
  );
}
