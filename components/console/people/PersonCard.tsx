import { useState } from 'react';
import type { Person } from '../../../lib/journal/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import card from '../card.module.css';
import { ReasonField } from './ReasonField.tsx';
import type { Changed, PeopleServices } from './types.ts';

interface PersonCardProps {
  readonly person: Person;
  readonly held: boolean;
  readonly services: PeopleServices;
}

/** One person: what is held of them, and what can be done about it. */
export function PersonCard({ person, held, services }: PersonCardProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  const [erased, setErased] = useState<Changed | undefined>();
  const [failed, setFailed] = useState<Changed | undefined>();
  const [file, setFile] = useState<string | undefined>();
  const { author, platform, records, mentions } = person;
  const said = reason.trim() !== '';
  const change = (wanted: boolean): void =>
    void services
      .hold(person.subject, wanted, reason.trim())
      .then((done) => setFailed(done.ok ? undefined : done));
  const erase = (): void =>
    void services.erase(person, reason.trim()).then((done) => {
      setErased(done);
      setAsking(false);
    });
  return (
    <section className={card.card}>
      <h3 className={card.title} dir="auto">
        {author.name || author.handle}
      </h3>
      <p className={card.soft} dir="auto">
        {[platform && t(`platform.${platform}`), author.handle, author.profileUrl]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        {t('people.records', { count: records.length })} · {t('people.mentions', { count: mentions.length })}
      </p>
      {erased?.ok ? (
        <Notice tone="good">{t('people.erased', { count: erased.count })}</Notice>
      ) : (
        <>
          {held && <Notice tone="warn">{t('people.held')}</Notice>}
          <ReasonField reason={reason} onReason={setReason} />
          <div className={card.row}>
            <Button onClick={() => void services.report(person).then(setFile)}>{t('people.report')}</Button>
            <Button disabled={!said} onClick={() => change(!held)}>
              {t(held ? 'people.lift' : 'people.hold')}
            </Button>
            {!asking && (
              <Button disabled={!said || held} onClick={() => setAsking(true)}>
                {t('people.erase')}
              </Button>
            )}
          </div>
          {asking && (
            <Notice tone="danger" urgent>
              <p>{t('people.eraseWarning')}</p>
              <div className={card.row}>
                <Button look="primary" onClick={erase}>
                  {t('people.eraseConfirm')}
                </Button>
                <Button look="quiet" onClick={() => setAsking(false)}>
                  {t('people.cancel')}
                </Button>
              </div>
            </Notice>
          )}
        </>
      )}
      <p role="status">{file !== undefined && t('people.reported', { name: file })}</p>
      <Failure change={erased} />
      <Failure change={failed} />
    </section>
  );
}

export function Failure({ change }: { readonly change: Changed | undefined }) {
  const { t } = useTranslation();
  if (!change || change.ok) return null;
  return (
    <Notice tone="danger" urgent>
      {change.reason === 'legal-hold' ? t('people.refusedHold') : t('people.failed', { code: change.code })}
    </Notice>
  );
}
