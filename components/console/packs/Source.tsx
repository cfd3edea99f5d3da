import { useTranslation } from '../../hooks/translation.tsx';
import { Notice } from '../../ui/index.ts';
import { SourceForm } from '../pack-source/index.ts';
import type { PacksViewProps } from './PacksView.tsx';
import styles from './packs.module.css';

/** Where packs come from, and a pack that was carried here by hand. */
export function Source({ source, services }: PacksViewProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.card} aria-label={t('packs.sourceTitle')}>
      <h2>{t('packs.sourceTitle')}</h2>
      {source?.by === 'policy' && <Notice tone="info">{t('packs.byPolicy')}</Notice>}
      <SourceForm source={source} services={services} />
    </section>
  );
}
