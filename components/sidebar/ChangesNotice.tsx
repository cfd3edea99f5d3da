import { useEffect, useState } from 'react';
import { useTranslation } from '../hooks/translation.tsx';
import { Button, Notice } from '../ui/index.ts';
import type { LoadedPack, PackChanges, SidebarServices } from './services.ts';

interface ChangesNoticeProps {
  readonly services: Pick<SidebarServices, 'packChanges' | 'changesSeen'>;
  readonly pack: LoadedPack | undefined;
  readonly operator: string | undefined;
}

const MOST_TITLES = 5;

/** What a new pack changed, shown once to each operator, until they say that they read it. */
export default function ChangesNotice({ services, pack, operator }: ChangesNoticeProps) {
  const { t } = useTranslation();
  const [changes, setChanges] = useState<PackChanges | undefined>();
  const version = pack?.header.version;
  useEffect(() => {
    let stopped = false;
    setChanges(undefined);
    if (operator === undefined || version === undefined) return;
    void services.packChanges(operator).then((found) => {
      if (!stopped) setChanges(found);
    });
    return () => {
      stopped = true;
    };
  }, [services, operator, version]);
  if (!changes || operator === undefined) return null;
  const lists = [
    [t('packNews.changesWithdrawn', { count: changes.withdrawn.length }), changes.withdrawn],
    [t('packNews.changesAdded', { count: changes.added.length }), changes.added],
    [t('packNews.changesChanged', { count: changes.changed.length }), changes.changed],
  ] as const;
  return (
    <Notice tone="info">
      <strong>{t('packNews.changes', { version: changes.version })}</strong>
      {lists.map(
        ([label, titles]) =>
          titles.length > 0 && (
            <div key={label}>
              {label}: {titles.slice(0, MOST_TITLES).join('; ')}
              {titles.length > MOST_TITLES && ' …'}
            </div>
          ),
      )}
      {changes.facts.length > 0 && (
        <div>{t('packNews.changesFacts', { labels: changes.facts.slice(0, MOST_TITLES).join('; ') })}</div>
      )}
      <div>
        <Button
          onClick={() => {
            setChanges(undefined);
            void services.changesSeen(operator);
          }}
        >
          {t('packNews.changesSeen')}
        </Button>
      </div>
    </Notice>
  );
}
