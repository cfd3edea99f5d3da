import { type ComponentType, Suspense } from 'react';
import type { TextKey } from '../../../lib/i18n/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './ConsoleFrame.module.css';
import { PartsMenu } from './PartsMenu.tsx';
import { ViewBoundary } from './ViewBoundary.tsx';

/** One part of the console; `name` stands in the address after `#`. */
export interface ConsoleView {
  readonly name: string;
  readonly title: TextKey;
  readonly View: ComponentType;
}

interface ConsoleFrameProps {
  readonly views: readonly ConsoleView[];
  readonly current: ConsoleView;
}

/** The console's parts beside the one that is open; each part is loaded when it is first opened. */
export function ConsoleFrame({ views, current }: ConsoleFrameProps) {
  const { t } = useTranslation();
  const { View } = current;
  return (
    <div className={styles.frame}>
      <button
        type="button"
        className={styles.skip}
        onClick={() => document.getElementById('content')?.focus()}
      >
        {t('frame.skip')}
      </button>
      <PartsMenu views={views} current={current} />
      <main id="content" className={styles.content} tabIndex={-1}>
        <ViewBoundary key={current.name} failed={t('frame.failed')}>
          <Suspense
            fallback={
              <p className={styles.waiting} role="status">
                {t('frame.loading')}
              </p>
            }
          >
            <View />
          </Suspense>
        </ViewBoundary>
      </main>
    </div>
  );
}
