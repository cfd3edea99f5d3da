import { useRef, useState } from 'react';
import { dayIn } from '../../../lib/answers/index.ts';
import type { Pack } from '../../../lib/domain/index.ts';
import {
  changedAnswers,
  checkSuggestions,
  type Finding,
  lintPack,
  type SuggestionReport,
  withSuggestions,
} from '../../../lib/lint/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import { Findings } from './Findings.tsx';
import styles from './ReleasePart.module.css';

interface CheckReleaseProps {
  readonly base: Pack;
  readonly next: Pack;
  readonly now: () => number;
}

interface Checked {
  readonly of: Pack;
  readonly report: SuggestionReport;
  readonly changed: readonly Finding[];
  readonly others: readonly Finding[];
}

/** The whole next version before it is signed: every rule of the lint, and which answers now take others' questions. */
export function CheckRelease({ base, next, now }: CheckReleaseProps) {
  const { t } = useTranslation();
  const [share, setShare] = useState<number | undefined>();
  const [checked, setChecked] = useState<Checked | undefined>();
  const stop = useRef<AbortController | undefined>(undefined);
  const check = async (): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    setShare(0);
    try {
      const report = await checkSuggestions(next, base, { signal: controller.signal, onProgress: setShare });
      const today = dayIn(next.calendar.timeZone, now());
      const findings = withSuggestions(lintPack(next, { today }), report);
      const ids = changedAnswers(base, next);
      const isChanged = ({ answerId, rule }: Finding): boolean =>
        rule === 'question-lost' || (answerId !== undefined && ids.has(answerId));
      setChecked({
        of: next,
        report,
        changed: findings.filter(isChanged),
        others: findings.filter((one) => !isChanged(one)),
      });
    } catch (error) {
      if (!controller.signal.aborted) throw error;
    } finally {
      setShare(undefined);
    }
  };
  const titleOf = (id: string): string => next.answers.find((answer) => answer.id === id)?.title ?? id;
  return (
    <div className={styles.check}>
      <div className={styles.row}>
        <Button disabled={share !== undefined} onClick={() => void check()}>
          {t('drafting.check')}
        </Button>
        {share !== undefined && (
          <>
            <span role="status">{t('drafting.checking', { percent: Math.floor(share * 100) })}</span>
            <Button look="quiet" onClick={() => stop.current?.abort()}>
              {t('drafting.cancel')}
            </Button>
          </>
        )}
      </div>
      {checked && (
        <>
          {checked.of !== next && <p className={styles.soft}>{t('drafting.checkedBefore')}</p>}
          <p role="status">
            {t('drafting.checkedQuestions', {
              first: checked.report.first,
              asked: checked.report.asked,
              before: checked.report.firstBefore ?? 0,
            })}
          </p>
          {checked.changed.length === 0 ? (
            <Notice tone="good">{t('drafting.checkedClean')}</Notice>
          ) : (
            <Findings findings={checked.changed} titleOf={titleOf} />
          )}
          {checked.report.thieves.length > 0 && (
            <details className={styles.list}>
              <summary>{t('drafting.thieves', { count: checked.report.thieves.length })}</summary>
              <ul>
                {checked.report.thieves.map(({ thief, from, questions }) => (
                  <li key={`${thief} ${from}`}>
                    {t('drafting.thief', { thief: titleOf(thief), from: titleOf(from) })}{' '}
                    <span className={styles.soft}>{questions.join(' · ')}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
          {checked.others.length > 0 && (
            <details className={styles.list}>
              <summary>{t('drafting.otherFindings', { count: checked.others.length })}</summary>
              <Findings findings={checked.others} titleOf={titleOf} />
            </details>
          )}
        </>
      )}
    </div>
  );
}
