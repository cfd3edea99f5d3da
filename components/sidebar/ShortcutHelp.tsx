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
  ['F', 'shelf.favourites'],
  ['H', 'shelf.recents'],
  ['B', 'shelf.star'],
  ['G', 'gap.key'],
  ['D', 'actions.deferred'],
  ['L', 'actions.skipped'],
  ['R', 'actions.escalated'],
  ['O', 'help.operator'],
  ['?', 'help.help'],
] as const;

export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.help} aria-label={t('help.title')} onClose={onClose}>
      <h2 className={styles.title}>{t('help.title')}</h2>
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
      <Button onClick={() => dialog.current?.close()}>{t('help.close')}</Button>
    </dialog>
  );
}
