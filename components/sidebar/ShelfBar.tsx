import { useTranslation } from '../hooks/translation.tsx';
import type { Shelf, ShelfName } from '../hooks/use-shelf.ts';
import styles from './VariantSwitch.module.css';

const SHELVES: readonly (readonly [name: ShelfName, key: string])[] = [
  ['favourites', 'F'],
  ['recents', 'H'],
];

/** Two lists beside the suggestions, each one press or one key away. */
export function ShelfBar({ shelf }: { readonly shelf: Shelf }) {
  const { t } = useTranslation();
  return (
    <fieldset className={`${styles.row} ${styles.alone}`}>
      <legend className="visually-hidden">{t('shelf.title')}</legend>
      {SHELVES.map(([name, key]) => (
        <button
          key={name}
          type="button"
          className={styles.choice}
          aria-pressed={shelf.name === name}
          aria-keyshortcuts={key}
          onClick={() => shelf.toggle(name)}
        >
          {t(`shelf.${name}`)} <kbd>{key}</kbd>
        </button>
      ))}
    </fieldset>
  );
}
