import { useId, useState } from 'react';
import { clipCodePoints } from '../../../lib/core/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './LongText.module.css';

const SHORT = 240;
const SHORT_LINES = 5;

/** A stranger's text: shown as text with its own direction; a long one waits behind a button. */
export function LongText({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const lines = text.split('\n').slice(0, SHORT_LINES).join('\n');
  const short = clipCodePoints(lines, SHORT).text;
  const long = short !== text;
  return (
    <>
      <p id={id} className={styles.text} dir="auto">
        {open || !long ? text : `${short}…`}
      </p>
      {long && (
        <button
          type="button"
          className="link"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'item.less' : 'item.more')}
        </button>
      )}
    </>
  );
}
