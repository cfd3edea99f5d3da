import { useEffect, useState } from 'react';
import { useTranslation } from '../hooks/translation.tsx';
import type { Insertion } from '../hooks/use-insertion.ts';
import { Button, LiveRegion, Notice } from '../ui/index.ts';
import type { Phase } from './phase.ts';

interface OutcomeNoticeProps {
  readonly insertion: Insertion;
  readonly now: () => number;
  /** Nothing of it is sent or logged. */
  readonly practice?: boolean | undefined;
  /** Esc gives the keyboard back to the page. */
  readonly returns?: boolean;
}

/** What became of the answer, in honest words: inserted is not sent, and sent needs evidence. */
export function OutcomeNotice(props: OutcomeNoticeProps) {
  const urgent = interrupts(props.insertion.phase);
  const outcome = <Outcome {...props} />;
  return (
    <>
      <LiveRegion>{!urgent && outcome}</LiveRegion>
      <LiveRegion urgent>{urgent && outcome}</LiveRegion>
    </>
  );
}

/** Nobody may go on without having heard of it. */
function interrupts(phase: Phase): boolean {
  switch (phase.kind) {
    case 'failed':
      return phase.reason !== 'cancelled';
    case 'sent':
      return !phase.logged;
    default:
      return phase.kind === 'site-refused';
  }
}

function Outcome({ insertion, now, practice, returns }: OutcomeNoticeProps) {
  const { t } = useTranslation();
  const { phase } = insertion;
  switch (phase.kind) {
    case 'choosing':
      return null;
    case 'inserting':
      return (
        <Notice inRegion tone="info">
          {t('insert.inserting')}
        </Notice>
      );
    case 'armed':
      return <Armed phase={phase} now={now} onCancel={insertion.cancel} />;
    case 'inserted':
      return (
        <Notice inRegion tone="good">
          {t(
            phase.readBack === 'equal-but-for-emoji'
              ? 'insert.insertedEmoji'
              : phase.keptDraft
                ? 'insert.insertedDraft'
                : 'insert.inserted',
          )}
          {returns && ` ${t('insert.back')}`}
          {phase.stays ? (
            <div>{t(`undo.${phase.stays}`)}</div>
          ) : (
            <Undo key={phase.replyId} until={phase.undoUntil} now={now} onUndo={insertion.undo} />
          )}
        </Notice>
      );
    case 'undone':
      return (
        <Notice inRegion tone="info">
          {t('undo.undone')}
        </Notice>
      );
    case 'copied':
      return (
        <Notice inRegion tone="info">
          {t('insert.copied')}
        </Notice>
      );
    case 'failed':
      return (
        <Notice inRegion tone={phase.reason === 'cancelled' ? 'info' : 'danger'}>
          {phase.author !== '' && <strong dir="auto">{phase.author}: </strong>}
          {t(`failed.${phase.reason}`)} {phase.copied && t('failed.copiedToo')}
        </Notice>
      );
    case 'sent':
      if (!phase.logged)
        return (
          <Notice inRegion tone="danger">
            {t('insert.sentNotLogged')}
          </Notice>
        );
      if (phase.evidence === 'unknown') return <MaybeSent onTell={insertion.tell} />;
      if (practice)
        return (
          <Notice inRegion tone="good">
            {t('insert.practised')}
          </Notice>
        );
      return (
        <Notice inRegion tone="good">
          {t(phase.free ? 'insert.freeReply' : 'insert.sent')}
        </Notice>
      );
    case 'told':
      return (
        <Notice inRegion tone="info">
          {t(phase.sent ? 'insert.confirmed' : 'insert.denied')}
        </Notice>
      );
    case 'site-refused':
      return (
        <Notice inRegion tone="danger">
          {t('insert.siteRefused', { notice: phase.notice })}
        </Notice>
      );
  }
}

interface UndoProps {
  readonly until: number;
  readonly now: () => number;
  readonly onUndo: () => void;
}

/** For ten seconds the last insertion can be taken back, by a button or one key. */
function Undo({ until, now, onUndo }: UndoProps) {
  const { t } = useTranslation();
  const seconds = useSecondsUntil(until, now);
  const [held, setHeld] = useState(false);
  const over = seconds === 0;
  useEffect(() => {
    if (over) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const typing = (event.target as Element).matches('input, textarea, select');
      if (typing || event.key.toLowerCase() !== 'z' || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onUndo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onUndo, over]);
  // Taken away under the keyboard, it would leave it nowhere.
  if (over && !held) return null;
  return (
    <div>
      <Button
        look="quiet"
        aria-keyshortcuts="Z"
        aria-label={t(over ? 'undo.over' : 'undo.label')}
        aria-disabled={over}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
        onClick={onUndo}
      >
        {/* A count that runs would be said anew each second. */}
        <span aria-hidden="true">{over ? t('undo.over') : t('undo.button', { seconds })}</span>
      </Button>
    </div>
  );
}

function useSecondsUntil(until: number, now: () => number): number {
  const [seconds, setSeconds] = useState(() => Math.ceil((until - now()) / 1000));
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.max(0, Math.ceil((until - now()) / 1000))), 1000);
    return () => clearInterval(timer);
  }, [until, now]);
  return seconds;
}

/** Nobody saw it arrive: the operator can look, and says so in one key. */
function MaybeSent({ onTell }: { readonly onTell: (sent: boolean) => Promise<void> }) {
  const { t } = useTranslation();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const typing = (event.target as Element).matches('input, textarea, select');
      const key = event.key.toLowerCase();
      if (typing || event.ctrlKey || event.metaKey || event.altKey || (key !== 's' && key !== 't')) return;
      event.preventDefault();
      void onTell(key === 's');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onTell]);
  return (
    <Notice inRegion tone="warn">
      {t('insert.sentUnknown')} {t('insert.maybe')}
      <div>
        <Button onClick={() => void onTell(true)}>{t('insert.yes')}</Button>{' '}
        <Button look="quiet" onClick={() => void onTell(false)}>
          {t('insert.no')}
        </Button>
      </div>
    </Notice>
  );
}

interface ArmedProps {
  readonly phase: Extract<Phase, { kind: 'armed' }>;
  readonly now: () => number;
  readonly onCancel: () => void;
}

function Armed({ phase, now, onCancel }: ArmedProps) {
  const { author, until, isMessage } = phase;
  const { t } = useTranslation();
  const seconds = useSecondsUntil(until, now);
  return (
    <Notice inRegion tone="warn">
      {t(isMessage ? 'insert.armedMessage' : 'insert.armed', { author })}{' '}
      <span aria-hidden="true">{t('insert.left', { seconds })}</span>
      <div>
        <Button onClick={onCancel}>{t('insert.cancel')}</Button>
      </div>
    </Notice>
  );
}
