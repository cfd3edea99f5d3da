import { useState } from 'react';
import type { Entry, Item } from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Difference } from '../difference/index.ts';
import styles from './History.module.css';
import { SelectField } from './SelectField.tsx';
import { stepText } from './texts.ts';

interface HistoryProps {
  readonly entry: Entry;
  /** As it stands on the screen. */
  readonly now: Item;
}

/** Who did what to it and when, and the difference between any two of its revisions, word by word. */
export function History({ entry, now }: HistoryProps) {
  const { t, language } = useTranslation();
  const { steps } = entry;
  const [from, setFrom] = useState(0);
  const [to, setTo] = useState(steps.length);
  const told = steps.map((step, at) => ({ step, label: `${at + 1}. ${stepText(step, t, language)}` }));
  const labels = [...told.map(({ label }) => label), t('drafting.now')];
  const itemAt = (at: number): Item => steps[at]?.item ?? now;
  const choose = (label: string, value: number, onChange: (value: number) => void) => (
    <SelectField
      label={label}
      value={String(Math.min(value, steps.length))}
      options={labels.map((text, at) => ({ value: String(at), text }))}
      onChange={(at) => onChange(Number(at))}
    />
  );
  return (
    <details className={styles.history}>
      <summary>{t('drafting.history', { count: steps.length })}</summary>
      <ol className={styles.steps}>
        {told.map(({ step, label }) => (
          <li key={label}>
            {stepText(step, t, language)}
            {step.note && <q className={styles.note}>{step.note}</q>}
          </li>
        ))}
      </ol>
      <div className={styles.choice}>
        {choose(t('drafting.compareFrom'), from, setFrom)}
        {choose(t('drafting.compareTo'), to, setTo)}
      </div>
      <Difference before={itemAt(Math.min(from, steps.length))} after={itemAt(Math.min(to, steps.length))} />
    </details>
  );
}
