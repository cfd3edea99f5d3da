import type { ChainCheck } from '../../../lib/journal/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Notice } from '../../ui/index.ts';

export function ChainStatus({ chain }: { readonly chain: ChainCheck | undefined }) {
  const { t } = useTranslation();
  if (!chain) return <Notice tone="info">{t('console.checking')}</Notice>;
  if (chain.ok) return <Notice tone="good">{t('console.chainOk', { count: chain.count })}</Notice>;
  return (
    <Notice tone="danger" urgent>
      {t('console.chainBroken', { line: chain.line, fault: t(`console.fault.${chain.fault}`) })}
    </Notice>
  );
}
