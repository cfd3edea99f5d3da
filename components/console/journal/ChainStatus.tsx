import type { ChainProgress } from '../../../lib/audit/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Notice } from '../../ui/index.ts';
import styles from './LogView.module.css';

interface ChainStatusProps {
  readonly chain: ChainProgress;
  /** Events in the journal. */
  readonly total: number;
}

export function ChainStatus({ chain, total }: ChainStatusProps) {
  const { t } = useTranslation();
  if (chain.fault)
    return (
      <Notice tone="danger" urgent>
        {t('console.chainBroken', {
          line: chain.fault.line,
          fault: t(`console.fault.${chain.fault.fault}`),
        })}
      </Notice>
    );
  if (chain.checked < total)
    return (
      <Notice tone="info">
        <span className={styles.indexing}>
          {t('console.checking')}
          <progress max={total} value={chain.checked} aria-label={t('console.checking')} />
          {t('log.checked', { done: chain.checked, total })}
        </span>
      </Notice>
    );
  return <Notice tone="good">{t('console.chainOk', { count: chain.checked })}</Notice>;
}
