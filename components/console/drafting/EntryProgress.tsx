import type { Entry } from '../../../lib/drafting/index.ts';
import { SentBack } from './SentBack.tsx';
import { StateMark } from './StateMark.tsx';
import styles from './TextsPart.module.css';

/** How far the change of a row has come, and why it was sent back; nothing for what is as it was published. */
export function EntryProgress({ entry }: { readonly entry: Entry | undefined }) {
  if (!entry) return null;
  return (
    <>
      {entry.state !== 'published' && <StateMark state={entry.state} />}
      {entry.rejection && (
        <span className={styles.soft}>
          <SentBack {...entry.rejection} />
        </span>
      )}
    </>
  );
}
