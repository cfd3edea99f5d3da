import { useTranslation } from '../hooks/translation.tsx';
import { Button, Notice } from '../ui/index.ts';
import type { Hand } from './focus-hold.ts';
import type { LinkState } from './services.ts';

interface PageNoticeProps {
  readonly link: LinkState;
  readonly hand: Hand;
  readonly loading: boolean;
  /** They point at one already. */
  readonly picking: boolean;
  /** Lets the operator point at what they answer. */
  readonly onPick: () => void;
}

/** What the page shows when there is nothing, or nothing safe, to answer. */
export function PageNotice({ link, hand, loading, picking, onPick }: PageNoticeProps) {
  const { t } = useTranslation();
  const { item, page } = hand;
  if (loading) return <Notice tone="info">{t('state.loading')}</Notice>;
  if (link === 'connecting') return <Notice tone="info">{t('state.connecting')}</Notice>;
  if (link === 'unreachable' || !page) return null;
  if (page.obstacle) return <Notice tone="warn">{t(`obstacle.${page.obstacle}`)}</Notice>;
  if (page.refused) return <Notice tone="warn">{t(`refused.${page.refused}`)}</Notice>;
  if (item || picking) return null;
  return (
    <Notice tone="info">
      {t(page.recognised ? 'state.nothing' : 'state.notRecognised')}
      <div>
        <Button look="quiet" onClick={onPick}>
          {t('state.pick')}
        </Button>
      </div>
    </Notice>
  );
}
