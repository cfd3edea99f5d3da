import { type FormEvent, useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { ItemDecision } from '../../lib/recording/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { Button, Notice } from '../ui/index.ts';
import styles from './ItemActions.module.css';

interface ItemActionsProps {
  readonly now: () => number;
  /** Resolves after the event is on disk; false when it could not be written. */
  readonly onDecide: (decision: ItemDecision, note: string) => Promise<boolean>;
}

type Kind = ItemDecision['event'];
const KINDS: readonly (readonly [kind: Kind, key: string])[] = [
  ['deferred', 'd'],
  ['skipped', 'l'],
  ['escalated', 'r'],
];
const REASONS = ['thanks', 'spam', 'not-ours', 'duplicate', 'other'] as const;
const PLACES = ['lapor', 'ppid', 'unit', 'other'] as const;

/** What can be done with a comment besides answering it: put it off, skip it, hand it on. Each is an event. */
export function ItemActions({ now, onDecide }: ItemActionsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Kind | undefined>();
  const [done, setDone] = useState<Kind | 'failed' | undefined>();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
    if (typing || event.altKey || event.ctrlKey || event.metaKey) return;
    const kind = KINDS.find(([, key]) => key === event.key.toLowerCase())?.[0];
    if (!kind) return;
    event.preventDefault();
    setOpen(kind);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const decide = async (decision: ItemDecision, note: string): Promise<void> => {
    const written = await onDecide(decision, note);
    setDone(written ? decision.event : 'failed');
    if (written) setOpen(undefined);
  };
  return (
    <div className={styles.actions}>
      <div className={styles.bar}>
        {KINDS.map(([kind, key]) => (
          <Button
            key={kind}
            look="quiet"
            aria-expanded={open === kind}
            aria-keyshortcuts={key.toUpperCase()}
            onClick={() => setOpen(open === kind ? undefined : kind)}
          >
            {t(`actions.${kind}`)} <kbd>{key.toUpperCase()}</kbd>
          </Button>
        ))}
      </div>
      {open && (
        <DecisionForm
          key={open}
          kind={open}
          now={now}
          onDecide={decide}
          onCancel={() => setOpen(undefined)}
        />
      )}
      {done === 'failed' && (
        <Notice tone="danger" urgent>
          {t('actions.failed')}
        </Notice>
      )}
      {done && done !== 'failed' && !open && <Notice tone="good">{t(`actions.done-${done}`)}</Notice>}
    </div>
  );
}

interface DecisionFormProps {
  readonly kind: Kind;
  readonly now: () => number;
  readonly onDecide: (decision: ItemDecision, note: string) => Promise<void>;
  readonly onCancel: () => void;
}

function DecisionForm({ kind, now, onDecide, onCancel }: DecisionFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [until, setUntil] = useState(() => tomorrowMorning(now()));
  const [reason, setReason] = useState<(typeof REASONS)[number]>('thanks');
  const [to, setTo] = useState<(typeof PLACES)[number]>('lapor');
  const [reference, setReference] = useState('');
  const [note, setNote] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // Opened by a key of the panel, it was nowhere before.
  const [from] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus();
    return () => {
      if (from instanceof HTMLElement) from.focus();
    };
  }, [from]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void onDecide(decision(), note);
  };
  const decision = (): ItemDecision => {
    if (kind === 'skipped') return { event: kind, detail: { reason } };
    if (kind === 'escalated')
      return {
        event: kind,
        detail: { to, ...(reference.trim() === '' ? {} : { reference: reference.trim() }) },
      };
    return {
      event: kind,
      detail: {
        noted: note.trim() !== '',
        ...(until === '' ? {} : { until: new Date(until).toISOString() }),
      },
    };
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
      aria-label={t(`actions.${kind}`)}
    >
      {kind === 'deferred' && (
        <label className={styles.field} htmlFor={`${id}-until`}>
          {t('actions.until')}
          <input
            id={`${id}-until`}
            type="datetime-local"
            value={until}
            onChange={(e) => setUntil(e.target.value)}
          />
        </label>
      )}
      {kind === 'skipped' && (
        <label className={styles.field} htmlFor={`${id}-reason`}>
          {t('actions.reason')}
          <select
            id={`${id}-reason`}
            value={reason}
            onChange={(e) => setReason(REASONS.find((name) => name === e.target.value) ?? 'other')}
          >
            {REASONS.map((name) => (
              <option key={name} value={name}>
                {t(`skip.${name}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {kind === 'escalated' && (
        <>
          <label className={styles.field} htmlFor={`${id}-to`}>
            {t('actions.to')}
            <select
              id={`${id}-to`}
              value={to}
              onChange={(e) => setTo(PLACES.find((name) => name === e.target.value) ?? 'other')}
            >
              {PLACES.map((name) => (
                <option key={name} value={name}>
                  {t(`handoff.${name}`)}
                </option>
              ))}
            </select>
          </label>
          <label className={styles.field} htmlFor={`${id}-reference`}>
            {t('actions.reference')}
            <input
              id={`${id}-reference`}
              value={reference}
              maxLength={100}
              onChange={(e) => setReference(e.target.value)}
            />
          </label>
        </>
      )}
      <label className={styles.field} htmlFor={`${id}-note`}>
        {t('actions.note')}
        <textarea
          id={`${id}-note`}
          rows={2}
          maxLength={1000}
          value={note}
          onChange={(e) => setNote(e.target.value)}
        />
      </label>
      <div className={styles.bar}>
        <Button type="submit" look="primary">
          {t('actions.save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('actions.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Nine o'clock of the next day on the operator's own clock, as the field wants it. */
function tomorrowMorning(now: number): string {
  const day = new Date(now);
  day.setDate(day.getDate() + 1);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}T09:00`;
}
