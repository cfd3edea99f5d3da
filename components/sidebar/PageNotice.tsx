import { useTranslation } from '../hooks/translation.tsx';
import { Notice } from '../ui/index.ts';
import type { Hand } from './focus-hold.ts';
import type { LinkState } from './services.ts';

interface PageNoticeProps {
  readonly link: LinkState;
  readonly hand: Hand;
  readonly loading: boolean;
}

/** What the page shows when there is nothing, or nothing safe, to answer. */
export function PageNotice({ link, hand, loading }: PageNoticeProps) {
  const { t } = useTranslation();
  const { item, page } = hand;
  if (loading) return <Notice tone="info">{t('state.loading')}</Notice>;
  if (link === 'connecting') return <Notice tone="info">{t('state.connecting')}</Notice>;
  if (link === 'unreachable' || !page) return null;
  if (page.replacedInterface) return <Notice tone="warn">{t('state.replaced')}</Notice>;
  if (page.refused) return <Notice tone="warn">{t(`refused.${page.refused}`)}</Notice>;
  if (item) return null;
  return <Notice tone="info">{t(page.itemsSeen === 0 ? 'state.notRecognised' : 'state.nothing')}</Notice>;
}
