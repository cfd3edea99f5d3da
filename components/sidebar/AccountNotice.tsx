import { useEffect } from 'react';
import type { FocusedItem } from '../../lib/domain/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { Button, Notice } from '../ui/index.ts';
import type { LoadedPack } from './services.ts';

interface AccountNoticeProps {
  readonly item: FocusedItem;
  readonly pack: LoadedPack | undefined;
  readonly onConfirm: (account: string) => Promise<void>;
}

/** Whose voice: a private account gets nothing; where the page does not say, the operator does, in one key. */
export function AccountNotice({ item, pack, onConfirm }: AccountNoticeProps) {
  const { t } = useTranslation();
  const { standing, account } = item.actingAs;
  const official = pack?.header.officialAccounts.filter(({ platform }) => platform === item.platform) ?? [];
  const [first] = official;
  const ask = standing === 'unknown' && !item.own;

  useEffect(() => {
    if (!ask || !first) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const typing = (event.target as Element).matches('input, textarea, select');
      if (typing || event.key.toLowerCase() !== 'y' || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      void onConfirm(first.name);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [ask, first, onConfirm]);

  if (standing === 'other')
    return <Notice tone="danger">{t('account.other', { account: account ?? '' })}</Notice>;
  if (!ask) return null;
  if (official.length === 0) return <Notice tone="warn">{t('account.noOfficial')}</Notice>;
  return (
    <Notice tone="warn">
      {t('account.unknown')}
      {official.map(({ name }) => (
        <div key={name}>
          <Button onClick={() => void onConfirm(name)}>{t('account.confirm', { account: name })}</Button>
        </div>
      ))}
    </Notice>
  );
}
