import { useState } from 'react';
import type { Entry, Item } from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Difference } from './Difference.tsx';
import { Field } from './Field.tsx';
import styles from './History.module.css';
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
  const labels = [...steps.map((step, at) => `${at + 1}. ${stepText(step, t, language)}`), t('drafting.now')];
  const itemAt = (at: number): Item => steps[at]?.item ?? now;
  const choose = (label: string, value: number, onChange: (value: number) => void) => (
    <Field label={label}>
      {(names) => (
        <select
          {...names}
          value={Math.min(value, steps.length)}
          onChange={(event) => onChange(Number(event.target.value))}
        >
          {labels.map((text, at) => (
            <option key={text} value={at}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <details className={styles.history}>
      <summary>{t('drafting.history', { count: steps.length })}</summary>
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added
          <li key={at}>
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
