import { type ReactNode, useId, useMemo } from 'react';
import { type EventKind, PLATFORMS, type Platform } from '../../../lib/domain/index.ts';
import type { EntryFilter } from '../../../lib/export/index.ts';
import type { JournalEntry } from '../../../lib/journal/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import styles from '../fields.module.css';

interface LogFiltersProps {
  readonly entries: readonly JournalEntry[];
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
}

export function LogFilters({ entries, filter, onFilter }: LogFiltersProps) {
  const { t } = useTranslation();
  const events = useMemo(() => [...new Set(entries.map(({ leaf }) => leaf.event))], [entries]);
  const operators = useMemo(
    () => [...new Set(entries.flatMap(({ leaf }) => leaf.operator?.id ?? []))].sort(),
    [entries],
  );
  const change = (part: EntryFilter): void => onFilter({ ...filter, ...part });
  const active = Object.values(filter).some((value) => value !== '');
  return (
    <search aria-label={t('console.filter')} className={styles.fields}>
      <Field label={t('console.from')}>
        {(id) => (
          <input
            id={id}
            type="date"
            value={filter.from ?? ''}
            onChange={(e) => change({ from: e.target.value })}
          />
        )}
      </Field>
      <Field label={t('console.to')}>
        {(id) => (
          <input
            id={id}
            type="date"
            value={filter.to ?? ''}
            onChange={(e) => change({ to: e.target.value })}
          />
        )}
      </Field>
      <Field label={t('console.event')}>
        {(id) => (
          <select
            id={id}
            value={filter.event ?? ''}
            onChange={(e) => change({ event: e.target.value as EventKind | '' })}
          >
            <option value="">{t('console.allEvents')}</option>
            {events.map((event) => (
              <option key={event} value={event}>
                {t(`event.${event}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('console.platform')}>
        {(id) => (
          <select
            id={id}
            value={filter.platform ?? ''}
            onChange={(e) => change({ platform: e.target.value as Platform | '' })}
          >
            <option value="">{t('console.allPlatforms')}</option>
            {PLATFORMS.map((platform) => (
              <option key={platform} value={platform}>
                {t(`platform.${platform}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('console.operator')}>
        {(id) => (
          <select
            id={id}
            value={filter.operator ?? ''}
            onChange={(e) => change({ operator: e.target.value })}
          >
            <option value="">{t('console.allOperators')}</option>
            {operators.map((operator) => (
              <option key={operator} value={operator}>
                {operator}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('console.text')} wide>
        {(id) => (
          <input
            id={id}
            type="search"
            value={filter.text ?? ''}
            onChange={(e) => change({ text: e.target.value })}
          />
        )}
      </Field>
      {active && (
        <Button look="quiet" onClick={() => onFilter({})}>
          {t('console.clearFilter')}
        </Button>
      )}
    </search>
  );
}

interface FieldProps {
  readonly label: string;
  readonly wide?: boolean;
  readonly children: (id: string) => ReactNode;
}

function Field({ label, wide = false, children }: FieldProps) {
  const id = useId();
  return (
    <div className={wide ? `${styles.field} ${styles.wide}` : styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
