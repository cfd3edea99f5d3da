import type { GapGroup } from '../../../lib/learning/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import styles from './GapsView.module.css';

interface GapCardProps {
  readonly group: GapGroup;
  /** Opens an answer to them in the drafting part. */
  readonly onWrite: () => void;
  readonly onDraft: () => void;
  readonly onDone: () => void;
}

export function GapCard({ group, onWrite, onDraft, onDone }: GapCardProps) {
  const { t, language } = useTranslation();
  const day = new Date(group.lastAt).toLocaleDateString(language, { dateStyle: 'medium' });
  const facts = [
    t('gaps.count', { count: group.questions }),
    t('gaps.authors', { count: group.authors }),
    ...(group.byOperator > 0 ? [t('gaps.byOperator', { count: group.byOperator })] : []),
    ...group.platforms.map((platform) => t(`platform.${platform}`)),
    t('gaps.last', { day }),
  ];
  const others = group.examples.slice(1);
  return (
    <li className={styles.group}>
      <h2 className={styles.name} dir="auto">
        {group.name}
      </h2>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      {others.length > 0 && (
        <details>
          <summary>{t('gaps.examples')}</summary>
          <ul className={styles.examples}>
            {others.map((text) => (
              <li key={text} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.actions}>
        <Button onClick={onWrite}>{t('gaps.write')}</Button>
        <Button look="quiet" onClick={onDraft}>
          {t('gaps.draft')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('gaps.dismiss')}
        </Button>
      </div>
    </li>
  );
}
