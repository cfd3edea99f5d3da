import { useEffect, useSyncExternalStore } from 'react';
import { ConsoleFrame } from '@/components/console/index.ts';
import { useTranslation } from '@/components/hooks/translation.tsx';
import { VIEWS } from './views.ts';

function watchAddress(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/**
 * The console: the address after `#` names the open view, so that links, bookmarks and going back work. What stands
 * behind a `/` is the view's own (an answer that is open in it).
 */
export function ConsolePage() {
  const { t } = useTranslation();
  const name = useSyncExternalStore(watchAddress, () => location.hash.slice(1).split('/')[0]);
  const current = VIEWS.find((view) => view.name === name) ?? VIEWS[0];
  const title = `${t(current.title)} · ${t('app.name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return <ConsoleFrame views={VIEWS} current={current} />;
}
