import type { EntryState } from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './StateMark.module.css';

/** Where an item stands between a draft and the public, in a word. */
export function StateMark({ state }: { readonly state: EntryState }) {
  const { t } = useTranslation();
  return <span className={`${styles.mark} ${styles[state]}`}>{t(`drafting.state.${state}`)}</span>;
}
