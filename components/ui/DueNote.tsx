import { type Deadlines, dueState, type Posted } from '../../lib/calendar/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import styles from './DueNote.module.css';
import { shownMoment } from './shown-moment.ts';

interface DueNoteProps {
  readonly deadlines: Deadlines;
  readonly now: number;
}

/** By when a comment is to be answered; says nothing where that is not known. */
export function DueNote({ deadlines: { firstResponse, legal }, now }: DueNoteProps) {
  if (!firstResponse && !legal) return null;
  return (
    <p className={styles.due}>
      {firstResponse && <Due kind="firstResponse" due={firstResponse} now={now} />}
      {legal && <Due kind="legal" due={legal} now={now} />}
    </p>
  );
}

function Due({
  kind,
  due,
  now,
}: {
  readonly kind: 'firstResponse' | 'legal';
  readonly due: Posted;
  readonly now: number;
}) {
  const { t, language } = useTranslation();
  const state = dueState(due, now);
  const show = (at: number): string => shownMoment(at, language);
  const when =
    due.earliest === due.latest
      ? show(due.latest)
      : t('due.between', { from: show(due.earliest), to: show(due.latest) });
  return (
    <span className={`${styles.one} ${styles[state] ?? ''}`}>
      {t(`due.${kind}`, { when })}
      {state !== 'open' && <strong> · {t(`due.${state}`)}</strong>}
    </span>
  );
}
