import { useEffect, useState } from 'react';
import { SITES } from '../../lib/sites/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { Button, Notice } from '../ui/index.ts';
import styles from './WherePopup.module.css';

interface WherePopupProps {
  /** The toolbar's popup, or Firefox's sidebar beside a page of another site. */
  readonly place: 'popup' | 'sidebar';
  /** Host patterns whose access the browser withholds. */
  readonly withheldHosts: () => Promise<string[]>;
  /** Asks the browser for them; only from a click. */
  readonly requestHosts: (hosts: string[]) => Promise<boolean>;
  readonly openLog: () => void;
  readonly openSite: (url: string) => void;
}

/** What the toolbar button shows where there is no panel: where Tanggap works, and access that is missing. */
export function WherePopup({ place, withheldHosts, requestHosts, openLog, openSite }: WherePopupProps) {
  const { t } = useTranslation();
  const [withheld, setWithheld] = useState<string[]>([]);
  const [granted, setGranted] = useState(false);
  useEffect(() => {
    void withheldHosts().then(setWithheld);
  }, [withheldHosts]);
  return (
    <main className={place === 'popup' ? styles.popup : styles.sidebar}>
      <h1 className={styles.title}>{t('popup.title')}</h1>
      <p>{t(place === 'popup' ? 'popup.where' : 'popup.whereSidebar')}</p>
      <div className={styles.sites}>
        {SITES.map(({ platform, home }) => (
          <Button key={platform} onClick={() => openSite(home)}>
            {t('popup.open', { site: t(`platform.${platform}`) })}
          </Button>
        ))}
      </div>
      {withheld.length > 0 && (
        <Notice tone="warn">
          {t('popup.withheld')}
          <ul>
            {withheld.map((host) => (
              <li key={host}>{host.replace(/^https:\/\/|\/\*$/g, '')}</li>
            ))}
          </ul>
          <Button
            look="primary"
            onClick={() => {
              void requestHosts(withheld).then((allowed) => {
                if (!allowed) return;
                setGranted(true);
                setWithheld([]);
              });
            }}
          >
            {t('popup.grant')}
          </Button>
        </Notice>
      )}
      {granted && <Notice tone="good">{t('popup.granted')}</Notice>}
      <Button look="quiet" className={styles.log} onClick={openLog}>
        {t('popup.log')}
      </Button>
    </main>
  );
}
