import { type ComparedAnswer, remarksOf } from '../../../lib/exchange/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Chip } from '../../ui/index.ts';
import { Difference } from '../difference/index.ts';
import styles from './Exchange.module.css';

const TONES = { new: 'good', changed: 'accent', conflicting: 'warn', same: 'plain' } as const;

interface ComparedRowProps {
  readonly item: ComparedAnswer;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onChoose: (wanted: boolean) => void;
}

export function ComparedRow({ item, chosen, disabled, onChoose }: ComparedRowProps) {
  const { t } = useTranslation();
  const { state, line, answer, before } = item;
  const remarks = remarksOf(t, item);
  return (
    <li className={styles.row}>
      <input
        type="checkbox"
        aria-label={t('exchange.take', { title: answer.title })}
        checked={chosen}
        disabled={disabled}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <div className={styles.entry}>
        <p className={styles.head}>
          <Chip tone={TONES[state]}>{t(`exchange.state.${state}`)}</Chip>
          <strong dir="auto">{answer.title}</strong>
          <span className={styles.soft}>
            {answer.id} · {t('exchange.line', { line })}
          </span>
        </p>
        {!before && (
          <p className={styles.text} dir="auto">
            {answer.variants[0]?.wordings[0]}
          </p>
        )}
        {remarks.length > 0 && (
          <ul className={styles.remarks}>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        )}
        {before && (
          <details>
            <summary>{t('exchange.difference')}</summary>
            <Difference before={{ kind: 'answer', answer: before }} after={{ kind: 'answer', answer }} />
          </details>
        )}
      </div>
    </li>
  );
}
