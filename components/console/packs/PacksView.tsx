import { useTranslation } from '../../hooks/translation.tsx';
import type { PackPlace } from '../pack-source/index.ts';
import page from '../page.module.css';
import { InUse } from './InUse.tsx';
import { Keys } from './Keys.tsx';
import { Publish } from './Publish.tsx';
import { Source } from './Source.tsx';
import type { OwnKey, PackInUse, PacksServices, Publishing } from './types.ts';

export interface PacksViewProps {
  readonly inUse: PackInUse | undefined;
  readonly source: PackPlace;
  readonly keys: readonly OwnKey[];
  readonly publishing: Publishing;
  readonly services: PacksServices;
}

/** Which pack is in use and whose word it is; where packs come from; the keys; publishing. */
export function PacksView(props: PacksViewProps) {
  const { t } = useTranslation();
  return (
    <div className={page.page}>
      <h1 className={page.heading}>{t('packs.title')}</h1>
      <InUse {...props} />
      <Source {...props} />
      <Keys {...props} />
      <Publish {...props} />
    </div>
  );
}
