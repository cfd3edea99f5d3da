import { useState } from 'react';
import { type Deadlines, NO_DEADLINES } from '../../lib/calendar/index.ts';
import { hasInvisible } from '../../lib/core/index.ts';
import type { FocusedItem, MatchedWord } from '../../lib/domain/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { Button, DueNote, Marked, shownMoment } from '../ui/index.ts';
import styles from './ItemCard.module.css';
import { ThreadLines } from './ThreadLines.tsx';
import { questionMarks } from './why-marks.ts';

interface ItemCardProps {
  readonly item: FocusedItem;
  readonly why: readonly MatchedWord[];
  readonly deadlines?: Deadlines;
  readonly now?: number;
  readonly onShow: () => void;
}

const SHORT = 180;

/** The question: who, where, when, what; always text, never markup, and with its own direction. */
export function ItemCard({ item, why, deadlines = NO_DEADLINES, now = 0, onShow }: ItemCardProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const long = item.text.length > SHORT || item.text.split('\n').length > 4;
  const shown = open || !long ? item.text : `${item.text.slice(0, SHORT)}…`;
  return (
    <section className={styles.card} aria-label={t('item.from', place(item, t))}>
      <div className={styles.head}>
        <strong className={styles.author} dir="auto">
          {item.author.name || item.author.handle}
        </strong>
        <span className={styles.soft}>
          {t('item.from', place(item, t))} ·{' '}
          <span title={between(item, t)}>{item.postedAt.value ? when(item) : t('item.unknownTime')}</span>
        </span>
      </div>
      <p className={styles.text} dir="auto" data-testid="item-text">
        {shown === '' ? t('item.noText') : <Marked text={shown} marks={questionMarks(why, t)} />}
      </p>
      {item.selection && (
        <p className={styles.hint} dir="auto">
          {t('item.selection', { text: item.selection.slice(0, SHORT) })}
        </p>
      )}
      {long && (
        <Button look="quiet" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'item.less' : 'item.more')}
        </Button>
      )}
      <ThreadLines thread={item.thread} />
      {item.truncated === 'by-site' && <p className={styles.hint}>{t('item.truncatedBySite')}</p>}
      {item.truncated === 'clipped' && <p className={styles.hint}>{t('item.clipped')}</p>}
      {hasInvisible(item.text) && <p className={styles.hint}>{t('item.invisible')}</p>}
      {item.experimental && <p className={styles.hint}>{t('item.experimental')}</p>}
      {item.surface === 'dm' && <p className={styles.hint}>{t('item.private')}</p>}
      {item.surface === 'group-chat' && <p className={styles.hint}>{t('item.group')}</p>}
      {item.place === 'quote' && <p className={styles.hint}>{t('item.quote')}</p>}
      {item.own && <p className={styles.hint}>{t('item.own')}</p>}
      <DueNote deadlines={deadlines} now={now} />
      <div className={styles.foot}>
        {item.actingAs.standing === 'official' && (
          <span className={styles.official}>
            <span className="visually-hidden">
              {t('account.as', { account: item.actingAs.account ?? '' })}
            </span>
            <span aria-hidden="true" dir="auto">
              ✓ {item.actingAs.account}
            </span>
          </span>
        )}
        <Button look="quiet" onClick={onShow}>
          {t('item.show')}
        </Button>
      </div>
    </section>
  );
}

function place(
  item: FocusedItem,
  t: ReturnType<typeof useTranslation>['t'],
): { platform: string; surface: string } {
  return { platform: t(`platform.${item.platform}`), surface: t(`surface.${item.surface}`) };
}

/** What the page's own words of a time mean at the most. */
function between({ postedAt }: FocusedItem, t: ReturnType<typeof useTranslation>['t']): string | undefined {
  const { earliest, latest } = postedAt;
  if (!earliest || !latest) return undefined;
  const shown = (iso: string): string => shownMoment(iso, document.documentElement.lang);
  return t('item.between', { earliest: shown(earliest), latest: shown(latest) });
}

function when({ postedAt }: FocusedItem): string {
  if (postedAt.precision !== 'exact' || !postedAt.value) return postedAt.value ?? '';
  return shownMoment(postedAt.value, document.documentElement.lang);
}
