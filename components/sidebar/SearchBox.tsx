import type { Ref } from 'react';
import { useTranslation } from '../hooks/translation.tsx';
import styles from './SearchBox.module.css';

interface SearchBoxProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Somebody is about to type: what the search needs can be made ready. */
  readonly onFocus: () => void;
  /** Id of the listbox that it drives, while there is one. */
  readonly list: string | undefined;
  readonly active: string | undefined;
}

export function SearchBox({ ref, query, onQuery, onFocus, list, active }: SearchBoxProps) {
  const { t } = useTranslation();
  return (
    <input
      ref={ref}
      type="search"
      role="combobox"
      className={styles.search}
      value={query}
      maxLength={200}
      placeholder={t('search.placeholder')}
      aria-label={t('search.label')}
      aria-controls={list}
      aria-expanded={list !== undefined}
      aria-autocomplete="list"
      aria-activedescendant={active ? `answer-${active}` : undefined}
      onFocus={onFocus}
      onChange={(event) => onQuery(event.target.value)}
    />
  );
}
