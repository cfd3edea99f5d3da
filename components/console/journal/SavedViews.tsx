import { type FormEvent, useId, useState } from 'react';
import type { AuditFilter } from '../../../lib/audit/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import fields from '../fields.module.css';
import styles from './SavedViews.module.css';
import type { SavedViewStore } from './types.ts';

interface SavedViewsProps {
  readonly store: SavedViewStore;
  readonly filter: AuditFilter;
  readonly onFilter: (filter: AuditFilter) => void;
}

/** Filters with a name, for what is looked at every week. */
export function SavedViews({ store, filter, onFilter }: SavedViewsProps) {
  const { t } = useTranslation();
  const id = useId();
  const [views, setViews] = useState(() => store.read());
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const active = Object.values(filter).some((value) => value !== '' && value !== false);
  const keep = (next: typeof views): void => {
    store.write(next);
    setViews(next);
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const called = name.trim();
    if (called === '') return;
    keep([...views.filter((view) => view.name !== called), { name: called, filter }]);
    setNaming(false);
    setName('');
  };
  if (views.length === 0 && !active) return null;
  return (
    <div className={styles.bar}>
      {views.length > 0 && (
        <ul className={styles.views} aria-label={t('views.title')}>
          {views.map((view) => (
            <li key={view.name} className={styles.view}>
              <button type="button" className="link" dir="auto" onClick={() => onFilter(view.filter)}>
                {view.name}
              </button>
              <button
                type="button"
                className={styles.remove}
                aria-label={t('views.remove', { name: view.name })}
                onClick={() => keep(views.filter((other) => other !== view))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {active && !naming && (
        <Button look="quiet" onClick={() => setNaming(true)}>
          {t('views.save')}
        </Button>
      )}
      {naming && (
        <form className={styles.naming} onSubmit={save}>
          <label htmlFor={id}>{t('views.name')}</label>
          <input
            id={id}
            className={fields.input}
            value={name}
            maxLength={60}
            onChange={(e) => setName(e.target.value)}
          />
          <Button type="submit">{t('views.keep')}</Button>
          <Button look="quiet" onClick={() => setNaming(false)}>
            {t('views.cancel')}
          </Button>
        </form>
      )}
    </div>
  );
}
