import { useId, useState } from 'react';
import { HOURS, MAX_NOTE } from '../../../lib/approval/index.ts';
import { sameName } from '../../../lib/core/index.ts';
import { ERROR_CODES } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import styles from './approvals.module.css';
import type { ApprovalsServices, OpenedRequest, SignedDecision, SigningKey } from './types.ts';

interface DecisionFormProps {
  readonly opened: OpenedRequest;
  readonly keys: readonly SigningKey[];
  readonly services: ApprovalsServices;
  readonly onSigned: (signed: SignedDecision) => void;
}

/** Signs exactly the text above, or refuses it with a note; nobody signs what they asked for themselves. */
export function DecisionForm({ opened, keys, services, onSigned }: DecisionFormProps) {
  const { t } = useTranslation();
  const { request, office } = opened;
  const [chosen, setChosen] = useState<string | undefined>();
  const [hours, setHours] = useState<number>(HOURS[0]);
  const [note, setNote] = useState('');
  const [failed, setFailed] = useState<string | undefined>();
  const id = useId();
  const listed = (keyId: string): boolean => !office || office.signers.includes(keyId);
  const key =
    keys.find(({ keyId }) => keyId === chosen) ?? keys.find(({ keyId }) => listed(keyId)) ?? keys[0];
  if (!key) return <Notice tone="warn">{t('approvals.noKey')}</Notice>;
  const own = sameName(key.name, request.operator);
  const alone = own && office?.signers.length === 1;
  const usable = listed(key.keyId) && (!own || alone);

  const decide = async (decision: 'granted' | 'refused'): Promise<void> => {
    const done = await services.decide({ opened, key, decision, hours, note });
    if (done.ok) onSigned(done.value);
    else setFailed(ERROR_CODES[done.reason]);
  };
  return (
    <>
      <div className={styles.row}>
        {keys.length > 1 && (
          <div className={styles.field}>
            <label htmlFor={`${id}-key`}>{t('approvals.key')}</label>
            <select id={`${id}-key`} value={key.keyId} onChange={(event) => setChosen(event.target.value)}>
              {keys.map(({ keyId, name }) => (
                <option key={keyId} value={keyId}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className={styles.field}>
          <label htmlFor={`${id}-hours`}>{t('approvals.hours')}</label>
          <select id={`${id}-hours`} value={hours} onChange={(event) => setHours(Number(event.target.value))}>
            {HOURS.map((count) => (
              <option key={count} value={count}>
                {t('approvals.hoursOf', { count })}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-note`}>{t('approvals.note')}</label>
        <textarea
          id={`${id}-note`}
          rows={2}
          maxLength={MAX_NOTE}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      {!listed(key.keyId) && <Notice tone="danger">{t('approvals.notListed')}</Notice>}
      {own && <Notice tone="warn">{t(alone ? 'approvals.alone' : 'approvals.ownWork')}</Notice>}
      {failed && (
        <Notice tone="danger" urgent>
          {t('approvals.notWritten', { code: failed })}
        </Notice>
      )}
      <div className={styles.row}>
        <Button look="primary" disabled={!usable} onClick={() => void decide('granted')}>
          {t('approvals.grant')}
        </Button>
        <Button
          disabled={!usable || note.trim() === ''}
          aria-describedby={`${id}-needed`}
          onClick={() => void decide('refused')}
        >
          {t('approvals.refuse')}
        </Button>
        {note.trim() === '' && (
          <span id={`${id}-needed`} className={styles.soft}>
            {t('approvals.noteNeeded')}
          </span>
        )}
      </div>
    </>
  );
}
