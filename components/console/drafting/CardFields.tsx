import { type ReactNode, useState } from 'react';
import { CARD_ENDINGS, type Card, type FactCard, type ImageCard } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import { FileField } from '../FileField.tsx';
import { Field } from './Field.tsx';
import styles from './form.module.css';
import type { FormProps } from './form-props.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { faultAt } from './texts.ts';
import type { DraftingServices } from './types.ts';
import { useRowKeys } from './use-row-keys.ts';
import { WordingField } from './WordingField.tsx';

interface CardFieldsProps extends FormProps {
  readonly services: DraftingServices;
  /** Facts and blocks: a card is everybody's, so that nothing of a person's form stands on it. */
  readonly insertable: ReactNode;
}

const KINDS = ['none', 'image', 'facts'] as const;
type Kind = (typeof KINDS)[number];

/** The picture that goes with the answer: an approved file, or rows that are drawn from facts when it is used. */
export function CardFields({ answer, faults, onChange, services, insertable }: CardFieldsProps) {
  const { t } = useTranslation();
  const { card } = answer;
  const [kind, setKind] = useState<Kind>(card?.kind ?? 'none');
  // Who looks at the other kind and comes back finds what was there.
  const [left, setLeft] = useState<{ readonly image?: ImageCard; readonly facts?: FactCard }>({});
  const choose = (wanted: Kind): void => {
    if (card) setLeft({ ...left, [card.kind]: card });
    setKind(wanted);
    const back: Card | undefined = wanted === 'none' ? undefined : left[wanted];
    onChange({ card: back ?? (wanted === 'facts' ? firstCard(answer.title) : null) });
  };
  return (
    <fieldset className={styles.stack}>
      <legend>{t('drafting.field.card')}</legend>
      <SelectField
        label={t('cardDraft.kind')}
        hint={t(`cardDraft.hint.${kind}`)}
        fault={faultAt(faults, 'card', t)}
        value={kind}
        options={KINDS.map((value) => ({ value, text: t(`cardDraft.kinds.${value}`) }))}
        onChange={choose}
      />
      {kind === 'image' && (
        <ImageFields
          card={card?.kind === 'image' ? card : undefined}
          faults={faults}
          services={services}
          onChange={(image) => onChange({ card: image })}
        />
      )}
      {card?.kind === 'facts' && (
        <FactFields
          card={card}
          faults={faults}
          insertable={insertable}
          onChange={(facts) => onChange({ card: facts })}
        />
      )}
    </fieldset>
  );
}

const firstCard = (title: string): FactCard => ({
  kind: 'facts',
  language: 'id',
  title,
  rows: [{ label: '', value: '' }],
});

const ACCEPTED = Object.values(CARD_ENDINGS)
  .map((ending) => `.${ending}`)
  .concat('.jpeg')
  .join(',');

interface ImageFieldsProps extends Pick<FormProps, 'faults'> {
  readonly card: ImageCard | undefined;
  readonly services: DraftingServices;
  readonly onChange: (card: ImageCard) => void;
}

function ImageFields({ card, faults, services, onChange }: ImageFieldsProps) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState<'card-not-image' | 'card-too-large' | 'storage-full' | undefined>();
  const take = async (file: File): Promise<void> => {
    const taken = await services.takeImage(file);
    setRefused(taken.ok ? undefined : taken.reason);
    if (taken.ok) onChange({ ...taken.value, alt: card?.alt ?? '' });
  };
  return (
    <div className={styles.card}>
      <FileField label={t('cardDraft.file')} accept={ACCEPTED} onFile={(file) => void take(file)} />
      {refused && (
        <Notice tone="danger" urgent>
          {t(`cardDraft.refused.${refused}`)}
        </Notice>
      )}
      {card && (
        <>
          <p className={styles.soft}>
            {t('cardDraft.fileIs', {
              kind: CARD_ENDINGS[card.mediaType].toUpperCase(),
              size: Math.ceil(card.length / 1024),
            })}{' '}
            <code>{card.sha256.slice(0, 16)}</code>
          </p>
          <Field
            label={t('cardDraft.alt')}
            hint={t('cardDraft.altHint')}
            fault={faultAt(faults, 'card.alt', t)}
            wide
          >
            {(names) => (
              <textarea
                {...names}
                rows={3}
                dir="auto"
                value={card.alt}
                onChange={(event) => onChange({ ...card, alt: event.target.value })}
              />
            )}
          </Field>
        </>
      )}
    </div>
  );
}

interface FactFieldsProps extends Pick<FormProps, 'faults'> {
  readonly card: FactCard;
  readonly insertable: ReactNode;
  readonly onChange: (card: FactCard) => void;
}

function FactFields({ card, faults, insertable, onChange }: FactFieldsProps) {
  const { t } = useTranslation();
  const { rows } = card;
  const keys = useRowKeys(rows.length);
  const setRow = (at: number, change: Partial<FactCard['rows'][number]>): void =>
    onChange({ ...card, rows: rows.map((row, place) => (place === at ? { ...row, ...change } : row)) });
  return (
    <div className={styles.card}>
      <div className={styles.aspects}>
        <TextField
          label={t('drafting.aspect.language')}
          hint={t('drafting.languageHint')}
          fault={faultAt(faults, 'card.language', t)}
          input={{ spellCheck: false }}
          value={card.language}
          onChange={(language) => onChange({ ...card, language: language.trim() })}
        />
      </div>
      <TextField
        label={t('cardDraft.title')}
        fault={faultAt(faults, 'card.title', t)}
        wide
        input={{ dir: 'auto' }}
        value={card.title}
        onChange={(title) => onChange({ ...card, title })}
      />
      {rows.map((row, at) => (
        <div key={keys.keyOf(at)} className={styles.stack}>
          <TextField
            label={t('cardDraft.rowLabel', { number: at + 1 })}
            fault={faultAt(faults, `card.rows.${at}.label`, t)}
            wide
            input={{ dir: 'auto' }}
            value={row.label}
            onChange={(label) => setRow(at, { label })}
          />
          <WordingField
            label={t('cardDraft.rowValue', { number: at + 1 })}
            language={card.language}
            fault={faultAt(faults, `card.rows.${at}.value`, t)}
            wording={row.value}
            rows={2}
            insertable={insertable}
            onChange={(value) => setRow(at, { value })}
            onRemove={
              rows.length > 1
                ? () => {
                    keys.remove(at);
                    onChange({ ...card, rows: rows.filter((_, place) => place !== at) });
                  }
                : undefined
            }
          />
        </div>
      ))}
      <div>
        <Button look="quiet" onClick={() => onChange({ ...card, rows: [...rows, { label: '', value: '' }] })}>
          {t('cardDraft.addRow')}
        </Button>
      </div>
      <WordingField
        label={t('cardDraft.footer')}
        language={card.language}
        fault={faultAt(faults, 'card.footer', t)}
        wording={card.footer ?? ''}
        rows={2}
        insertable={insertable}
        onChange={(footer) => onChange({ ...card, footer: footer || undefined })}
        onRemove={undefined}
      />
    </div>
  );
}
