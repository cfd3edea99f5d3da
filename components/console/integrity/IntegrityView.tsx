import { useTranslation } from '../../hooks/translation.tsx';
import { Notice } from '../../ui/index.ts';
import page from '../page.module.css';
import { AnchorCard } from './AnchorCard.tsx';
import { CheckCard } from './CheckCard.tsx';
import { CollectionCard } from './CollectionCard.tsx';
import { CosignCard } from './CosignCard.tsx';
import { JournalCard } from './JournalCard.tsx';
import type { CollectionStanding, IntegrityServices, JournalState } from './types.ts';

interface IntegrityViewProps {
  readonly journal: JournalState;
  /** Undefined where no place is set. */
  readonly collection: CollectionStanding | undefined;
  readonly services: IntegrityServices;
}

/** Is the record what it was? For this device's journal, and for whatever bundle somebody brings. */
export function IntegrityView({ journal, collection, services }: IntegrityViewProps) {
  const { t } = useTranslation();
  return (
    <div className={page.page}>
      <header>
        <h1 className={page.heading}>{t('integrity.title')}</h1>
        <p className={page.soft}>{t('integrity.intro')}</p>
      </header>
      {journal.state === 'loading' && <p role="status">{t('integrity.loading')}</p>}
      {journal.state === 'unreadable' && (
        <Notice tone="danger" urgent>
          {t('integrity.unreadable')}
        </Notice>
      )}
      {journal.state === 'ready' && <JournalCard journal={journal} services={services} />}
      <CheckCard services={services} />
      {journal.state === 'ready' && journal.checkpoint && (
        <AnchorCard checkpoint={journal.checkpoint} anchors={journal.anchors} services={services} />
      )}
      {journal.state === 'ready' && (
        <CollectionCard
          key={collection?.address}
          standing={collection}
          newest={journal.checkpoint?.size}
          services={services}
        />
      )}
      <CosignCard services={services} />
    </div>
  );
}
