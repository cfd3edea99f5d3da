import { useId, useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import card from '../card.module.css';
import type { PeopleServices, PrivacySettings } from './types.ts';

interface TextsCardProps {
  readonly settings: PrivacySettings;
  readonly onSettings: (change: Partial<PrivacySettings>) => void;
  readonly onMakeKey: PeopleServices['makeAuditorKey'];
}

const CHOICES: readonly PrivacySettings['fullText'][] = ['keep', 'auditors', 'none'];
/** 65 bytes of an uncompressed point, in base64. */
const POINT = /^B[A-Za-z0-9+/]{86}=$/;

/** Whether the texts themselves are kept, and for whom. */
export function TextsCard({ settings, onSettings, onMakeKey }: TextsCardProps) {
  const { t } = useTranslation();
  const id = useId();
  const [made, setMade] = useState<string | undefined>();
  const { fullText, auditorKey } = settings;
  const make = (): void =>
    void onMakeKey().then(({ name, publicKey }) => {
      setMade(name);
      onSettings({ auditorKey: publicKey });
    });
  return (
    <section className={card.card}>
      <h2 className={card.title} id={id}>
        {t('people.textsTitle')}
      </h2>
      <p className={card.soft}>{t('people.textsHint')}</p>
      <div role="radiogroup" aria-labelledby={id} className={card.stack}>
        {CHOICES.map((choice) => (
          <label key={choice} className={card.choice}>
            <input
              type="radio"
              name={id}
              checked={fullText === choice}
              onChange={() => onSettings({ fullText: choice })}
            />
            {t(`people.texts.${choice}`)}
          </label>
        ))}
      </div>
      {fullText === 'auditors' && (
        <>
          <div className={card.stack}>
            <label htmlFor={`${id}-key`}>{t('people.auditorKey')}</label>
            <textarea
              id={`${id}-key`}
              className={card.text}
              value={auditorKey}
              spellCheck={false}
              maxLength={200}
              onChange={(event) => onSettings({ auditorKey: event.target.value.trim() })}
            />
          </div>
          {!POINT.test(auditorKey) && <Notice tone="warn">{t('people.noAuditorKey')}</Notice>}
          <div className={card.row}>
            <Button onClick={make}>{t('people.makeKey')}</Button>
            <span role="status">{made !== undefined && t('people.keyMade', { name: made })}</span>
          </div>
        </>
      )}
    </section>
  );
}
