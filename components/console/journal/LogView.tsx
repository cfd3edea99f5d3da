import { useEffect, useState } from 'react';
import type { NameOfTopic } from '../../../lib/answers/index.ts';
import type { AuditFilter } from '../../../lib/audit/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Notice } from '../../ui/index.ts';
import page from '../page.module.css';
import { ChainStatus } from './ChainStatus.tsx';
import { ExportBar } from './ExportBar.tsx';
import { filterWords } from './filter-words.ts';
import { LogFilters } from './LogFilters.tsx';
import { LogGrid } from './LogGrid.tsx';
import styles from './LogView.module.css';
import { SavedViews } from './SavedViews.tsx';
import { Story } from './Story.tsx';
import type { LogDesk, OnCorrect, OnExport, SavedViewStore } from './types.ts';
import { useDeskState, useSelection } from './use-selection.ts';

interface LogViewProps {
  readonly desk: LogDesk;
  readonly nameOfTopic: NameOfTopic;
  readonly saved: SavedViewStore;
  readonly onExport: OnExport;
  readonly onCorrect: OnCorrect;
}

/** The console page: what was answered, by whom, and whether the record still holds together. */
export function LogView({ desk, nameOfTopic, saved, onExport, onCorrect }: LogViewProps) {
  const { t } = useTranslation();
  const state = useDeskState(desk);
  return (
    <div className={page.page}>
      <header>
        <h1 className={page.heading}>{t('console.title')}</h1>
        <p className={page.soft}>{t('console.subtitle')}</p>
      </header>
      {state.status === 'loading' && <p role="status">{t('console.loading')}</p>}
      {state.status === 'unreadable' && (
        <Notice tone="danger" urgent>
          {t('console.unreadable')}
        </Notice>
      )}
      {state.status === 'ready' && <ReadyLog {...{ desk, nameOfTopic, saved, onExport, onCorrect }} />}
    </div>
  );
}

function ReadyLog({ desk, nameOfTopic, saved, onExport, onCorrect }: LogViewProps) {
  const { t } = useTranslation();
  const state = useDeskState(desk);
  const [filter, setFilter] = useState<AuditFilter>({});
  const [open, setOpen] = useState<number | undefined>();
  const found = useSelection(desk, filter, state.indexed);
  const [whole, setWhole] = useState<Uint32Array>(() => new Uint32Array(0));
  useEffect(() => {
    let stopped = false;
    void (state.indexed >= 0 ? desk.select({}) : undefined)?.then((all) => !stopped && setWhole(all));
    return () => {
      stopped = true;
    };
  }, [desk, state.indexed]);
  return (
    <>
      <ChainStatus chain={state.chain} total={state.total} />
      {state.indexed < state.total && (
        <p role="status" className={styles.indexing}>
          <progress max={state.total} value={state.indexed} aria-label={t('log.indexing')} />
          {t('log.indexed', { done: state.indexed, total: state.total })}
        </p>
      )}
      {state.total > 0 && (
        <>
          <LogFilters {...{ state, nameOfTopic, filter }} onFilter={setFilter} />
          <SavedViews store={saved} filter={filter} onFilter={setFilter} />
        </>
      )}
      <ExportBar
        selection={{
          sequences: found ?? whole,
          filter: filterWords(filter, nameOfTopic, t),
          ...(filter.from ? { from: filter.from } : {}),
          ...(filter.to ? { to: filter.to } : {}),
        }}
        whole={whole}
        onExport={onExport}
      />
      {found?.length === 0 && (
        <p className={styles.empty}>{t(state.total === 0 ? 'console.empty' : 'console.noMatch')}</p>
      )}
      {found && found.length > 0 && <LogGrid desk={desk} sequences={found} onOpen={setOpen} />}
      {open !== undefined && (
        <Story desk={desk} seq={open} onCorrect={onCorrect} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}
