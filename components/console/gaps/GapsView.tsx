import { useState } from 'react';
import type { ErrorCode } from '../../../lib/domain/index.ts';
import type { GapGroup } from '../../../lib/learning/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Notice } from '../../ui/index.ts';
import type { Downloaded } from '../downloaded.ts';
import page from '../page.module.css';
import { GapCard } from './GapCard.tsx';
import styles from './GapsView.module.css';

export type Gaps =
  | { readonly state: 'loading' | 'unreadable' | 'no-pack' }
  | { readonly state: 'ready'; readonly groups: readonly GapGroup[] };

interface GapsViewProps {
  readonly gaps: Gaps;
  /** Resolves with the error that kept the answer from being begun. */
  readonly onWrite: (group: GapGroup) => Promise<ErrorCode | undefined>;
  readonly onDraft: (group: GapGroup) => Promise<Downloaded>;
  readonly onDone: (group: GapGroup) => void;
}

/** Questions that no approved answer fits, the most asked first: the supervisor's list of what to write next. */
export function GapsView({ gaps, onWrite, onDraft, onDone }: GapsViewProps) {
  const { t } = useTranslation();
  const [drafted, setDrafted] = useState<Downloaded | undefined>();
  const [unwritten, setUnwritten] = useState<ErrorCode | undefined>();
  return (
    <div className={page.page}>
      <h1 className={page.heading}>{t('gaps.title')}</h1>
      <p className={page.soft}>{t('gaps.intro')}</p>
      <p role="status">{drafted?.ok && t('gaps.drafted', { name: drafted.name })}</p>
      {drafted && !drafted.ok && (
        <Notice tone="danger" urgent>
          {t('learned.exportFailed', { code: drafted.code })}
        </Notice>
      )}
      {unwritten && (
        <Notice tone="danger" urgent>
          {t('gaps.notBegun', { code: unwritten })}
        </Notice>
      )}
      {gaps.state === 'loading' && <p>{t('learned.loading')}</p>}
      {gaps.state === 'unreadable' && <Notice tone="danger">{t('learned.unreadable')}</Notice>}
      {gaps.state === 'no-pack' && <Notice tone="warn">{t('learned.noPack')}</Notice>}
      {gaps.state === 'ready' &&
        (gaps.groups.length === 0 ? (
          <Notice tone="good">{t('gaps.empty')}</Notice>
        ) : (
          <>
            <p className={page.soft}>
              {t('gaps.inGroups', {
                count: gaps.groups.length,
                questions: t('gaps.total', {
                  count: gaps.groups.reduce((sum, { questions }) => sum + questions, 0),
                }),
              })}
            </p>
            <ol className={styles.groups}>
              {gaps.groups.map((group) => (
                <GapCard
                  key={group.ids.join()}
                  group={group}
                  onWrite={() => void onWrite(group).then(setUnwritten)}
                  onDraft={() => void onDraft(group).then(setDrafted)}
                  onDone={() => onDone(group)}
                />
              ))}
            </ol>
          </>
        ))}
    </div>
  );
}
