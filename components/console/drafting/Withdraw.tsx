import { useState } from 'react';
import { success } from '../../../lib/core/index.ts';
import {
  answersOf,
  type DraftedAnswer,
  reinstateAnswer,
  withdrawAnswer,
} from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import type { Desk } from './types.ts';
import styles from './Withdraw.module.css';

interface WithdrawProps {
  readonly desk: Desk;
  readonly drafted: DraftedAnswer;
  /** What must be kept first. */
  readonly before: () => Promise<void>;
}

/** Takes an answer out of use with the next version, with a reason that every operator reads. */
export function Withdraw({ desk: { copy, me, services }, drafted, before }: WithdrawProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [replacement, setReplacement] = useState('');
  const { id } = drafted.answer;
  const at = (): string => new Date(services.now()).toISOString();
  if (drafted.state === 'withdrawn')
    return (
      <Button
        disabled={!me}
        onClick={() => me && void services.change((now) => success(reinstateAnswer(now, id, me, at())))}
      >
        {t('drafting.reinstate')}
      </Button>
    );
  // What was never in use needs no reason, and no line in the pack.
  const giveUp = async (): Promise<void> => {
    await before();
    const said = { reason: t('drafting.givenUp') };
    if (me) await services.change((now) => success(withdrawAnswer(now, id, said, me, at())));
  };
  if (drafted.base === undefined)
    return (
      <Button look="quiet" disabled={!me} onClick={() => void giveUp()}>
        {t('drafting.giveUp')}
      </Button>
    );
  if (!open)
    return (
      <Button look="quiet" disabled={!me} onClick={() => setOpen(true)}>
        {t('drafting.withdraw')}
      </Button>
    );
  const withdraw = async (): Promise<void> => {
    if (!me || reason.trim() === '') return;
    await before();
    const said = { reason: reason.trim(), ...(replacement === '' ? {} : { replacement }) };
    await services.change((now) => success(withdrawAnswer(now, id, said, me, at())));
    setOpen(false);
    setReason('');
  };
  return (
    <section className={styles.withdraw} aria-label={t('drafting.withdraw')}>
      <p>{t('drafting.withdrawHint')}</p>
      <TextField
        label={t('drafting.reason')}
        input={{ maxLength: 300 }}
        value={reason}
        onChange={setReason}
      />
      <SelectField
        label={t('drafting.replacement')}
        value={replacement}
        options={[
          { value: '', text: t('drafting.noReplacement') },
          ...answersOf(copy)
            .filter((one) => one.answer.id !== id && one.state === 'published')
            .map(({ answer }) => ({ value: answer.id, text: answer.title })),
        ]}
        onChange={setReplacement}
      />
      <div className={styles.row}>
        <Button disabled={reason.trim() === ''} onClick={() => void withdraw()}>
          {t('drafting.withdrawYes')}
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          {t('drafting.cancel')}
        </Button>
      </div>
    </section>
  );
}
