import { useEffect, useRef } from 'react';
import { useTranslation } from '../hooks/translation.tsx';
import { Button } from '../ui/index.ts';
import styles from './ShortcutHelp.module.css';

const KEYS = [
  ['/', 'help.search'],
  ['/biaya', 'help.shortcut'],
  ['↑ ↓', 'help.choose'],
  ['Alt+1…9', 'help.chooseNumber'],
  ['Enter', 'help.insert'],
  ['Alt+Shift+U', 'help.command'],
  ['Z', 'undo.key'],
  ['Esc', 'help.escape'],
  ['N', 'help.next'],
  ['P', 'help.pick'],
  ['F', 'shelf.favouritesKey'],
  ['H', 'shelf.recentsKey'],
  ['B', 'shelf.starKey'],
  ['K', 'shelf.cardKey'],
  ['G', 'gap.key'],
  ['D', 'actions.deferred'],
  ['L', 'actions.skipped'],
  ['R', 'actions.escalated'],
  ['O', 'help.operator'],
  ['?', 'help.help'],
] as const;

/** Every key of the sidebar and what it does. */
export function KeyList() {
  const { t } = useTranslation();
  return (
    <dl className={styles.keys}>
      {KEYS.map(([key, text]) => (
        <div key={key} className={styles.key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(text)}</dd>
        </div>
      ))}
    </dl>
  );
}

export default function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.help} aria-label={t('help.title')} onClose={onClose}>
      <h2 className={styles.title}>{t('help.title')}</h2>
      <KeyList />
      <Button onClick={() => dialog.current?.close()}>{t('help.close')}</Button>
    </dialog>
  );
}
