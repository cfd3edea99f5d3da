import { useCallback, useEffect, useState } from 'react';
import type { Platform, SelfCheck } from '../../../lib/domain/index.ts';
import type { PlaceCounts } from '../../../lib/stats/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import page from '../page.module.css';
import { CheckReport } from './CheckReport.tsx';
import { PlacesTable } from './PlacesTable.tsx';
import { RulesCard, type RulesServices, type RulesState } from './RulesCard.tsx';
import styles from './Sites.module.css';

export interface OpenTab {
  readonly id: number;
  readonly platform: Platform;
  readonly title: string;
}

export type CheckState =
  | { readonly state: 'none' | 'checking' | 'failed' }
  | { readonly state: 'done'; readonly report: SelfCheck };

interface SitesViewProps {
  readonly tabs: () => Promise<readonly OpenTab[]>;
  /** What the log says of each place. */
  readonly places: () => Promise<readonly PlaceCounts[]>;
  readonly rules: RulesState | undefined;
  readonly rulesServices: RulesServices;
  readonly result: CheckState;
  readonly onCheck: (tabId: number) => Promise<void>;
}

/** The rules of the sites against a tab that is open: which of them still find anything. */
export function SitesView({ tabs, places, rules, rulesServices, result, onCheck }: SitesViewProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<readonly OpenTab[] | undefined>();
  const [counted, setCounted] = useState<readonly PlaceCounts[] | undefined>();
  useEffect(() => void places().then(setCounted), [places]);
  const load = useCallback(() => void tabs().then(setOpen), [tabs]);
  useEffect(load, [load]);
  return (
    <div className={page.page}>
      <h1 className={page.heading}>{t('sites.title')}</h1>
      <p className={page.soft}>{t('sites.intro')}</p>
      {open?.length === 0 && <Notice tone="info">{t('sites.noTabs')}</Notice>}
      <ul className={styles.tabs}>
        {open?.map(({ id, platform, title }) => (
          <li key={id} className={styles.tab}>
            <span>
              <strong>{t(`platform.${platform}`)}</strong> <span dir="auto">{title}</span>
            </span>
            <Button onClick={() => void onCheck(id)} aria-label={t('sites.checkTab', { title })}>
              {t('sites.check')}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button look="quiet" onClick={load}>
          {t('sites.reload')}
        </Button>
      </div>
      <div role="status">
        {result.state === 'checking' && <p>{t('sites.checking')}</p>}
        {result.state === 'failed' && <Notice tone="warn">{t('sites.failed')}</Notice>}
      </div>
      {result.state === 'done' && <CheckReport report={result.report} />}
      {rules && <RulesCard rules={rules} services={rulesServices} />}
      {counted && <PlacesTable places={counted} />}
    </div>
  );
}
