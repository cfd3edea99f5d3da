import { useTranslation } from '../hooks/translation.tsx';
import type { Withdrawn } from '../hooks/use-withdrawn.ts';
import { Button, Notice } from '../ui/index.ts';

interface WithdrawnNoticeProps {
  readonly withdrawn: Withdrawn;
  readonly onInstead: (answerId: string) => void;
  readonly onDismiss: () => void;
}

/** The answer in hand was recalled while its form was open. */
export function WithdrawnNotice({ withdrawn, onInstead, onDismiss }: WithdrawnNoticeProps) {
  const { t } = useTranslation();
  const { title, reason, replacement } = withdrawn;
  return (
    <Notice tone="danger" urgent>
      {t('packNews.withdrawn', { title })} {reason !== undefined && t('packNews.withdrawnReason', { reason })}
      <div>
        {replacement && (
          <Button onClick={() => onInstead(replacement.id)}>
            {t('packNews.withdrawnInstead', { title: replacement.title })}
          </Button>
        )}
        <Button onClick={onDismiss}>{t('packNews.withdrawnOk')}</Button>
      </div>
    </Notice>
  );
}
