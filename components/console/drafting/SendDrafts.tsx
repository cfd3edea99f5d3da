import { success } from '../../../lib/core/index.ts';
import { entryOf, faultsOf, type Item, keyOf, sendToReview } from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import type { Desk } from './types.ts';
import type { Autosave } from './use-autosave.ts';

interface SendDraftsProps {
  readonly desk: Desk;
  readonly items: readonly Item[];
  readonly autosave: Autosave;
}

/** Sends all drafts among these to review at once; those with a fault stay drafts. */
export function SendDrafts({ desk: { copy, me, services }, items, autosave }: SendDraftsProps) {
  const { t } = useTranslation();
  const drafts = items.filter((item) => entryOf(copy, keyOf(item))?.state === 'draft');
  const ready = drafts.filter((item) => faultsOf(copy, item).length === 0);
  const sendAll = async (): Promise<void> => {
    await autosave.flush();
    if (!me) return;
    const at = new Date(services.now()).toISOString();
    await services.change((before) =>
      success(
        ready.reduce((now, item) => {
          const sent = sendToReview(now, keyOf(item), me, at);
          return sent.ok ? sent.value : now;
        }, before),
      ),
    );
  };
  return (
    <Button look="primary" disabled={!me || ready.length === 0} onClick={() => void sendAll()}>
      {t('drafting.sendTexts', { count: drafts.length })}
    </Button>
  );
}
