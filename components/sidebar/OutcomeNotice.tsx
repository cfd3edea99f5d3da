import { useEffect, useState } from 'react';
import { useTranslation } from '../hooks/translation.tsx';
import type { Insertion } from '../hooks/use-insertion.ts';
import { Button, Notice } from '../ui/index.ts';

interface OutcomeNoticeProps {
  readonly insertion: Insertion;
  readonly now: () => number;
}

/** What became of the answer, in honest words: inserted is not sent, and sent needs evidence. */
export function OutcomeNotice({ insertion, now }: OutcomeNoticeProps) {
  const { t } = useTranslation();
  const { phase } = insertion;
  switch (phase.kind) {
    case 'choosing':
      return null;
    case 'inserting':
      return <Notice tone="info">{t('insert.inserting')}</Notice>;
    case 'armed':
      return <Armed author={phase.author} until={phase.until} now={now} onCancel={insertion.cancel} />;
    case 'inserted':
      return (
        <Notice tone="good">
          {t(
            phase.readBack === 'equal-but-for-emoji'
              ? 'insert.insertedEmoji'
              : phase.keptDraft
                ? 'insert.insertedDraft'
                : 'insert.inserted',
          )}
        </Notice>
      );
    case 'copied':
      return <Notice tone="info">{t('insert.copied')}</Notice>;
    case 'failed':
      return (
        <Notice tone={phase.reason === 'cancelled' ? 'info' : 'danger'} urgent={phase.reason !== 'cancelled'}>
          {phase.author !== '' && <strong dir="auto">{phase.author}: </strong>}
          {t(`failed.${phase.reason}`)} {phase.copied && t('failed.copiedToo')}
        </Notice>
      );
    case 'sent':
      if (!phase.logged)
        return (
          <Notice tone="danger" urgent>
            {t('insert.sentNotLogged')}
          </Notice>
        );
      return (
        <Notice tone={phase.evidence === 'observed' ? 'good' : 'warn'}>
          {t(
            phase.evidence === 'unknown'
              ? 'insert.sentUnknown'
              : phase.free
                ? 'insert.freeReply'
                : 'insert.sent',
          )}
        </Notice>
      );
    case 'site-refused':
      return (
        <Notice tone="danger" urgent>
          {t('insert.siteRefused', { notice: phase.notice })}
        </Notice>
      );
  }
}

interface ArmedProps {
  readonly author: string;
  readonly until: number;
  readonly now: () => number;
  readonly onCancel: () => void;
}

function Armed({ author, until, now, onCancel }: ArmedProps) {
  const { t } = useTranslation();
  const [seconds, setSeconds] = useState(() => Math.ceil((until - now()) / 1000));
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.max(0, Math.ceil((until - now()) / 1000))), 1000);
    return () => clearInterval(timer);
  }, [until, now]);
  return (
    <Notice tone="warn">
      {t('insert.armed', { author, seconds })}
      <div>
        <Button onClick={onCancel}>{t('insert.cancel')}</Button>
      </div>
    </Notice>
  );
}
