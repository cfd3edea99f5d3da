import { useId, useState } from 'react';
import type { AuditLine } from '../../../lib/audit/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import card from '../card.module.css';
import { CORRECTIONS, type Correction, type OnCorrect } from './types.ts';

interface CorrectionFormProps {
  readonly line: AuditLine;
  readonly onCorrect: OnCorrect;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** What is wrong with one event: a choice that stands in the log's line, and words that stand apart, encrypted. */
export function CorrectionForm({ line, onCorrect, onSaved, onCancel }: CorrectionFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [what, setWhat] = useState<Correction>('other');
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | undefined>();
  const save = (): void => {
    setBusy(true);
    void onCorrect(line, what, note)
      .catch(() => ({ ok: false, code: 'E31' }) as const)
      .then((done) => {
        setBusy(false);
        if (done.ok) onSaved();
        else setFailed(done.code);
      });
  };
  return (
    <form
      className={card.card}
      aria-label={t('correction.addTo', { seq: line.row.seq })}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && note.trim() !== '') save();
      }}
    >
      <p className={card.soft}>{t('correction.intro')}</p>
      <div className={card.stack}>
        <label htmlFor={`${id}-what`}>{t('correction.what')}</label>
        <select
          id={`${id}-what`}
          className={card.input}
          value={what}
          onChange={(event) => setWhat(CORRECTIONS.find((one) => one === event.target.value) ?? 'other')}
        >
          {CORRECTIONS.map((one) => (
            <option key={one} value={one}>
              {t(`correction.as.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div className={card.stack}>
        <label htmlFor={`${id}-note`}>{t('correction.note')}</label>
        <textarea
          id={`${id}-note`}
          className={card.input}
          rows={3}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      {failed && (
        <Notice tone="danger" urgent>
          {t('correction.failed', { code: failed })}
        </Notice>
      )}
      <div className={card.row}>
        <Button look="primary" type="submit" disabled={busy || note.trim() === ''}>
          {t('correction.save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('correction.cancel')}
        </Button>
      </div>
    </form>
  );
}
