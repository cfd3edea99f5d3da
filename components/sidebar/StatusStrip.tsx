import { useEffect, useState } from 'react';
import { dayIn } from '../../lib/answers/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { useOnline } from '../hooks/use-online.ts';
import { Button, shownDay } from '../ui/index.ts';
import { PackState } from './PackState.tsx';
import styles from './StatusStrip.module.css';
import type { LoadedPack, PackTrust, SidebarServices } from './services.ts';

interface StatusStripProps {
  readonly services: SidebarServices;
  readonly pack: LoadedPack | undefined;
  /** What it says of the journal and of the pack's signatures comes after the first suggestions. */
  readonly opened: boolean;
  /** This version has news that nobody here was shown. */
  readonly news: boolean;
  readonly onHelp: () => void;
}

export function StatusStrip({ services, pack, opened, news, onHelp }: StatusStripProps) {
  const { t, language } = useTranslation();
  const other = language === 'id' ? 'en' : 'id';
  const [count, setCount] = useState<number | 'unreadable' | undefined>();
  const [trust, setTrust] = useState<PackTrust | undefined>();
  useEffect(() => (opened ? services.watchJournal(setCount) : undefined), [services, opened]);
  useEffect(() => (opened ? services.watchPackTrust(setTrust) : undefined), [services, opened]);
  useEffect(() => (opened ? services.watchRecalls() : undefined), [services, opened]);
  const online = useOnline();
  const header = pack?.header;
  const expired =
    header?.validUntil !== undefined && dayIn(header.calendar.timeZone, services.now()) > header.validUntil
      ? header.validUntil
      : undefined;
  return (
    <footer className={styles.strip}>
      {header && (
        <span title={header.organisation.name}>
          {t('status.pack', { name: header.label ?? header.id, version: header.version })}
          {pack?.source === 'embedded' && ` · ${t('status.sample')}`}
        </span>
      )}
      {header && trust && <PackState publishedAt={header.publishedAt} trust={trust} now={services.now()} />}
      {expired && (
        <strong className={styles.warn}>
          {t('status.packExpired', { day: shownDay(expired, language) })}
        </strong>
      )}
      {!online && (
        <strong className={styles.warn} title={t('status.offlineHint')}>
          {t('status.offline')}
        </strong>
      )}
      {count === 'unreadable' ? (
        <strong className={styles.danger}>{t('status.journalError')}</strong>
      ) : (
        count !== undefined && (
          <button type="button" className="link" onClick={services.openLog} title={t('status.log')}>
            {t('status.logged', { count })}
          </button>
        )
      )}
      <span className={styles.actions}>
        <Button look="quiet" lang={other} onClick={() => void services.setLanguage(other)}>
          {t(`language.${other}`)}
        </Button>
        {news && (
          <Button look="quiet" onClick={() => services.openConsole('help')}>
            <span aria-hidden="true">●</span> {t('status.news')}
          </Button>
        )}
        <Button look="quiet" onClick={onHelp}>
          {t('status.help')}
        </Button>
      </span>
    </footer>
  );
}
