import { type ChangedField, changedFields, type Item, wordDiff } from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './Difference.module.css';
import { fieldName } from './field-name.ts';

interface DifferenceProps {
  /** Undefined: there was nothing before. */
  readonly before: Item | undefined;
  /** Undefined: it is gone. */
  readonly after: Item | undefined;
}

/** Word by word, what one revision says differently from another. */
export function Difference({ before, after }: DifferenceProps) {
  const { t } = useTranslation();
  const fields = changedFields(before, after);
  if (fields.length === 0) return <p className={styles.soft}>{t('drafting.noDifference')}</p>;
  return (
    <dl className={styles.fields}>
      {fields.map((one) => (
        <FieldDifference key={one.field} change={one} />
      ))}
    </dl>
  );
}

function FieldDifference({ change: { field, before, after } }: { readonly change: ChangedField }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{fieldName(field, t)}</dt>
      <dd className={styles.text} dir="auto">
        <WordDifference before={before} after={after} />
      </dd>
    </div>
  );
}

/** Words that went and came between two texts, in one run. */
export function WordDifference({ before, after }: { readonly before: string; readonly after: string }) {
  let start = 0;
  return wordDiff(before, after).map(({ kind, text }) => {
    const key = start++;
    if (kind === 'same') return <span key={key}>{text}</span>;
    // Elements of their own: colour alone tells a screen reader nothing.
    const Tag = kind === 'added' ? 'ins' : 'del';
    return (
      <Tag key={key} className={styles[kind]}>
        {text}
      </Tag>
    );
  });
}
