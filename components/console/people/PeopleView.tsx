import { type FormEvent, useId, useState } from 'react';
import type { Person } from '../../../lib/journal/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import card from '../card.module.css';
import page from '../page.module.css';
import { Failure, PersonCard } from './PersonCard.tsx';
import { ReasonField } from './ReasonField.tsx';
import { RetentionCard } from './RetentionCard.tsx';
import { TextsCard } from './TextsCard.tsx';
import type { Changed, PeopleServices, PeopleState, PrivacySettings } from './types.ts';

interface PeopleViewProps {
  readonly state: PeopleState;
  readonly services: PeopleServices;
  readonly settings: PrivacySettings;
  readonly onSettings: (change: Partial<PrivacySettings>) => void;
}

type Search =
  | { readonly state: 'idle' }
  | { readonly state: 'searching'; readonly done: number }
  | { readonly state: 'found'; readonly people: readonly Person[] };

/** A person's rights over what the journal holds of them. */
export function PeopleView({ state, services, settings, onSettings }: PeopleViewProps) {
  const { t } = useTranslation();
  const id = useId();
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState<Search>({ state: 'idle' });
  const find = (event: FormEvent): void => {
    event.preventDefault();
    setSearch({ state: 'searching', done: 0 });
    void services
      .find(query, (done) => setSearch({ state: 'searching', done }))
      .then((people) => setSearch({ state: 'found', people }));
  };
  return (
    <div className={page.page}>
      <header>
        <h1 className={page.heading}>{t('people.title')}</h1>
        <p className={page.soft}>{t('people.intro')}</p>
      </header>
      <form className={card.card} onSubmit={find}>
        <div className={card.stack}>
          <label htmlFor={id}>{t('people.search')}</label>
          <input
            id={id}
            type="search"
            className={card.input}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
        <div className={card.row}>
          <Button type="submit" look="primary" disabled={query.trim() === '' || search.state === 'searching'}>
            {t('people.find')}
          </Button>
          <span role="status">
            {search.state === 'searching' && t('people.searching', { done: search.done })}
            {search.state === 'found' && search.people.length === 0 && t('people.none')}
          </span>
        </div>
      </form>
      {search.state === 'found' &&
        search.people.map((person) => (
          <PersonCard
            key={person.subject}
            person={person}
            held={state.held.has(person.subject)}
            services={services}
          />
        ))}
      <HoldAll state={state} services={services} />
      <RetentionCard
        days={settings.retentionDays}
        onDays={(retentionDays) => onSettings({ retentionDays })}
      />
      <TextsCard settings={settings} onSettings={onSettings} onMakeKey={services.makeAuditorKey} />
    </div>
  );
}

function HoldAll({ state, services }: Pick<PeopleViewProps, 'state' | 'services'>) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [failed, setFailed] = useState<Changed | undefined>();
  const change = (): void =>
    void services.hold(null, !state.heldAll, reason.trim()).then((done) => {
      setFailed(done.ok ? undefined : done);
      if (done.ok) setReason('');
    });
  return (
    <section className={card.card}>
      <h2 className={card.title}>{t('people.holdAll')}</h2>
      {state.heldAll && <Notice tone="warn">{t('people.heldAll')}</Notice>}
      <ReasonField reason={reason} onReason={setReason} />
      <div className={card.row}>
        <Button disabled={reason.trim() === ''} onClick={change}>
          {t(state.heldAll ? 'people.liftAll' : 'people.holdAll')}
        </Button>
      </div>
      <Failure change={failed} />
    </section>
  );
}
