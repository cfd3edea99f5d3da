import { useTranslation } from '../hooks/translation.tsx';
import type { PairState } from '../hooks/use-pair.ts';
import { Button, Notice } from '../ui/index.ts';

interface OwedNoticeProps {
  readonly pair: PairState;
  readonly onCopy: (text: string) => void;
}

/** Somebody was promised a private message: it stays in sight until it went in, or the operator says that it is done. */
export function OwedNotice({ pair, onCopy }: OwedNoticeProps) {
  const { t } = useTranslation();
  const { owed, isHere } = pair;
  if (!owed) return null;
  const { text } = owed;
  const author = owed.item.author.name || owed.item.author.handle || '';
  return (
    <Notice tone="warn">
      {t(isHere ? 'pair.here' : 'pair.owed', { author, title: owed.title })}
      <div>
        {text !== undefined && !isHere && <Button onClick={() => onCopy(text)}>{t('pair.copy')}</Button>}
        <Button look="quiet" onClick={pair.done}>
          {t('pair.done')}
        </Button>
      </div>
    </Notice>
  );
}
