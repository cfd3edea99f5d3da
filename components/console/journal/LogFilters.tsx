import { type ReactNode, useId } from 'react';
import type { NameOfTopic } from '../../../lib/answers/index.ts';
import { type AuditFilter, CLASSES, type DeskState, EVENTS } from '../../../lib/audit/index.ts';
import { PLATFORMS } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import styles from '../fields.module.css';
import own from './LogFilters.module.css';

interface LogFiltersProps {
  readonly state: DeskState;
  readonly nameOfTopic: NameOfTopic;
  readonly filter: AuditFilter;
  readonly onFilter: (filter: AuditFilter) => void;
}

const FLAGS = ['edited', 'late', 'unconfirmed'] as const;

export function LogFilters({ state, nameOfTopic, filter, onFilter }: LogFiltersProps) {
  const { t } = useTranslation();
  const change = (part: AuditFilter): void => onFilter({ ...filter, ...part });
  const active = Object.values(filter).some((value) => value !== '' && value !== false);
  return (
    <search aria-label={t('console.filter')} className={styles.fields}>
      <Field label={t('console.from')}>
        {(id) => (
          <input
            id={id}
            type="date"
            value={filter.from ?? ''}
            onChange={(e) => change({ from: e.target.value })}
          />
        )}
      </Field>
      <Field label={t('console.to')}>
        {(id) => (
          <input
            id={id}
            type="date"
            value={filter.to ?? ''}
            onChange={(e) => change({ to: e.target.value })}
          />
        )}
      </Field>
      <Choice
        label={t('console.event')}
        all={t('console.allEvents')}
        value={filter.event}
        options={EVENTS.map((event) => [event, t(`event.${event}`)])}
        onChoose={(event) => change({ event })}
      />
      <Choice
        label={t('console.platform')}
        all={t('console.allPlatforms')}
        value={filter.platform}
        options={PLATFORMS.map((platform) => [platform, t(`platform.${platform}`)])}
        onChoose={(platform) => change({ platform })}
      />
      <Choice
        label={t('log.class')}
        all={t('log.all')}
        value={filter.class}
        options={CLASSES.map((name) => [name, t(`class.${name}`)])}
        onChoose={(name) => change({ class: name })}
      />
      <Choice
        label={t('console.operator')}
        all={t('console.allOperators')}
        value={filter.operator}
        options={state.operators.map((name) => [name, name])}
        onChoose={(operator) => change({ operator })}
      />
      <Choice
        label={t('log.account')}
        all={t('log.all')}
        value={filter.account}
        options={state.accounts.map((name) => [name, name])}
        onChoose={(account) => change({ account })}
      />
      <Choice
        label={t('log.topic')}
        all={t('log.all')}
        value={filter.topic}
        options={state.topics.map((topic) => [topic, nameOfTopic(topic)])}
        onChoose={(topic) => change({ topic })}
      />
      <Choice
        label={t('log.answer')}
        all={t('log.all')}
        value={filter.answer}
        options={state.answers.map((name) => [name, name])}
        onChoose={(answer) => change({ answer })}
      />
      <Field label={t('console.text')} wide>
        {(id) => (
          <input
            id={id}
            type="search"
            className={own.text}
            value={filter.text ?? ''}
            placeholder={t('log.textHint')}
            onChange={(e) => change({ text: e.target.value })}
          />
        )}
      </Field>
      <fieldset className={own.flags}>
        <legend className="visually-hidden">{t('log.only')}</legend>
        {FLAGS.map((name) => (
          <label key={name} className={own.flag}>
            <input
              type="checkbox"
              checked={filter[name] ?? false}
              onChange={(e) => change({ [name]: e.target.checked })}
            />
            {t(`log.${name}`)}
          </label>
        ))}
      </fieldset>
      {active && (
        <Button look="quiet" onClick={() => onFilter({})}>
          {t('console.clearFilter')}
        </Button>
      )}
    </search>
  );
}

interface ChoiceProps<Name extends string> {
  readonly label: string;
  readonly all: string;
  readonly value: Name | '' | undefined;
  readonly options: readonly (readonly [name: Name, label: string])[];
  readonly onChoose: (name: Name | '') => void;
}

function Choice<Name extends string>({ label, all, value, options, onChoose }: ChoiceProps<Name>) {
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          className={own.choice}
          value={value ?? ''}
          onChange={(e) => onChoose(options.find(([name]) => name === e.target.value)?.[0] ?? '')}
        >
          <option value="">{all}</option>
          {options.map(([name, shown]) => (
            <option key={name} value={name}>
              {shown}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface FieldProps {
  readonly label: string;
  readonly wide?: boolean;
  readonly children: (id: string) => ReactNode;
}

function Field({ label, wide = false, children }: FieldProps) {
  const id = useId();
  return (
    <div className={wide ? `${styles.field} ${styles.wide}` : styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
