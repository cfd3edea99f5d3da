import { useId } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import card from '../card.module.css';
import fields from '../fields.module.css';
import type { ClassName } from './types.ts';

export type Retention = Readonly<Partial<Record<ClassName, number>>>;

interface RetentionCardProps {
  readonly days: Retention;
  readonly onDays: (days: Retention) => void;
}

const CLASSES: readonly ClassName[] = [
  'information',
  'complaint',
  'aspiration',
  'appreciation',
  'not-ours',
  'unknown',
];
const MOST_DAYS = 36_500;

export function RetentionCard({ days, onDays }: RetentionCardProps) {
  const { t } = useTranslation();
  const id = useId();
  const change = (name: ClassName, value: number): void => {
    const { [name]: _, ...others } = days;
    onDays(
      Number.isInteger(value) && value >= 1 && value <= MOST_DAYS ? { ...others, [name]: value } : others,
    );
  };
  return (
    <section className={card.card}>
      <h2 className={card.title}>{t('people.retentionTitle')}</h2>
      <p className={card.soft}>{t('people.retentionHint')}</p>
      <div className={fields.fields}>
        {CLASSES.map((name) => (
          <div key={name} className={fields.field}>
            <label htmlFor={`${id}-${name}`}>
              {t(`people.class.${name}`)} ({t('people.days')})
            </label>
            <input
              id={`${id}-${name}`}
              type="number"
              min={1}
              max={MOST_DAYS}
              value={days[name] ?? ''}
              onChange={(event) => change(name, event.target.valueAsNumber)}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
