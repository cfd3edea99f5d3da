import { useEffect, useRef, useState } from 'react';
import type { AuditLine } from '../../../lib/audit/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { Personal, Place, shownTime, UsedAnswers } from './cells.tsx';
import { LongText } from './LongText.tsx';
import { Outcome } from './Outcome.tsx';
import styles from './Story.module.css';
import type { LogDesk, OnCorrect } from './types.ts';

interface StoryProps {
  readonly desk: LogDesk;
  readonly seq: number;
  readonly onCorrect: OnCorrect;
  readonly onClose: () => void;
}

/** Everything that happened to one comment, in the order in which it happened. */
export function Story({ desk, seq, onCorrect, onClose }: StoryProps) {
  const { t, language } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [lines, setLines] = useState<readonly AuditLine[] | undefined>();
  const [correcting, setCorrecting] = useState<number | undefined>();
  const [corrected, setCorrected] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    let stopped = false;
    void desk.story(seq).then((story) => !stopped && setLines(story));
    return () => {
      stopped = true;
    };
  }, [desk, seq]);
  const first = lines?.find(({ personal }) => personal?.asked !== undefined) ?? lines?.[0];
  return (
    <dialog ref={dialog} className={styles.story} aria-label={t('log.storyTitle')} onClose={onClose}>
      <header className={styles.top}>
        <h2 className={styles.title}>{t('log.storyTitle')}</h2>
        <Button onClick={() => dialog.current?.close()}>{t('log.close')}</Button>
      </header>
      {!lines && <p role="status">{t('console.loading')}</p>}
      {first && (
        <section className={styles.asked}>
          <p className={styles.soft}>
            <Place line={first} />
          </p>
          <p>
            <strong>
              <Personal line={first} text={first.personal?.author?.name || first.personal?.author?.handle} />
            </strong>
          </p>
          {first.personal?.asked && <LongText text={first.personal.asked} />}
        </section>
      )}
      <p role="status">{corrected && t('correction.saved')}</p>
      <ol className={styles.events}>
        {lines?.map((line) => (
          <li key={line.row.seq} className={line.row.seq === seq ? styles.chosen : undefined}>
            <p className={styles.when}>
              <strong>{line.leaf ? t(`event.${line.leaf.event}`) : t('log.damagedLine')}</strong>{' '}
              <span className={styles.soft}>
                {shownTime(line, language)} · #{line.row.seq}
                {line.leaf?.operator && ` · ${line.leaf.operator.id}`}
              </span>
            </p>
            <Outcome line={line} />
            {line.leaf?.event === 'intent' && <UsedAnswers chosen={line.chosen} />}
            <Words line={line} />
            <Corrects line={line} lines={lines} />
            <code className={styles.hash}>{line.row.hash}</code>
            {correcting === line.row.seq ? (
              <CorrectionForm
                line={line}
                onCorrect={onCorrect}
                onSaved={() => {
                  setCorrecting(undefined);
                  setCorrected(true);
                  void desk.story(seq).then(setLines);
                }}
                onCancel={() => setCorrecting(undefined)}
              />
            ) : (
              // A correction hangs on a reply or a comment; what has neither would not be found again beside it.
              (line.leaf?.replyId || line.item) && (
                <button
                  type="button"
                  className={`link ${styles.correct}`}
                  aria-label={t('correction.addTo', { seq: line.row.seq })}
                  onClick={() => setCorrecting(line.row.seq)}
                >
                  {t('correction.add')}
                </button>
              )
            )}
          </li>
        ))}
      </ol>
    </dialog>
  );
}

/** Which line of this story a correction speaks of. */
function Corrects({
  line: { leaf },
  lines,
}: {
  readonly line: AuditLine;
  readonly lines: readonly AuditLine[];
}) {
  const { t } = useTranslation();
  if (leaf?.event !== 'corrected') return null;
  const about = lines.find(({ row }) => row.eventId === leaf.detail.corrects);
  return about ? <p className={styles.soft}>{t('correction.of', { seq: about.row.seq })}</p> : null;
}

/** What was written, once: the sent text where there is one, else what was inserted, or a note. */
function Words({ line }: { readonly line: AuditLine }) {
  const text = line.personal?.note ?? line.personal?.sentText ?? line.personal?.insertedText;
  if (line.payload === 'erased' || line.payload === 'damaged')
    return <Personal line={line} text={undefined} />;
  return text ? <LongText text={text} /> : null;
}
