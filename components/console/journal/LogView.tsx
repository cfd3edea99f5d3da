import { useMemo, useState } from 'react';
import { type EntryFilter, filterEntries } from '../../../lib/export/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Notice } from '../../ui/index.ts';
import page from '../page.module.css';
import { ChainStatus } from './ChainStatus.tsx';
import { ExportBar } from './ExportBar.tsx';
import { LogFilters } from './LogFilters.tsx';
import { LogTable } from './LogTable.tsx';
import styles from './LogView.module.css';
import type { Log, OnExport } from './types.ts';

interface LogViewProps {
  readonly log: Log;
  readonly onExport: OnExport;
}

/** The console page: what was answered, by whom, and whether the record still holds together. */
export function LogView({ log, onExport }: LogViewProps) {
  const { t } = useTranslation();
  return (
    <div className={page.page}>
      <header>
        <h1 className={page.heading}>{t('console.title')}</h1>
        <p className={page.soft}>{t('console.subtitle')}</p>
      </header>
      {log.state === 'loading' && <p role="status">{t('console.loading')}</p>}
      {log.state === 'unreadable' && (
        <Notice tone="danger" urgent>
          {t('console.unreadable')}
        </Notice>
      )}
      {log.state === 'ready' && <ReadyLog log={log} onExport={onExport} />}
    </div>
  );
}

function ReadyLog({ log, onExport }: { log: Extract<Log, { state: 'ready' }>; onExport: OnExport }) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<EntryFilter>({});
  const shown = useMemo(() => filterEntries(log.entries, filter), [log.entries, filter]);
  // Lines that cannot be read are not an empty log; the chain's line says what is wrong.
  const unreadable = log.entries.length === 0 && log.chain !== undefined && !log.chain.ok;
  return (
    <>
      <ChainStatus chain={log.chain} />
      {log.entries.length > 0 && <LogFilters entries={log.entries} filter={filter} onFilter={setFilter} />}
      <ExportBar
        selection={{
          entries: shown,
          ...(filter.from ? { from: filter.from } : {}),
          ...(filter.to ? { to: filter.to } : {}),
        }}
        onExport={onExport}
      />
      {shown.length === 0 && !unreadable && (
        <p className={styles.empty}>{t(log.entries.length === 0 ? 'console.empty' : 'console.noMatch')}</p>
      )}
      {shown.length > 0 && <LogTable entries={shown} all={log.entries} />}
    </>
  );
}
