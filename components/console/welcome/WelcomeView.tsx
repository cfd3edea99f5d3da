import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { OfficialAccount } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import card from '../card.module.css';
import fields from '../fields.module.css';
import type { PackPlace, PackSourceServices } from '../pack-source/index.ts';
import page from '../page.module.css';
import { PackChoice } from './PackChoice.tsx';
import styles from './WelcomeView.module.css';

export interface WelcomeViewProps {
  /** Who answers now; undefined while nobody has said so. */
  readonly operator: { readonly name: string; readonly by: 'policy' | 'person' } | undefined;
  /** The field that is wrong in a policy which was to name the operator. */
  readonly operatorFault: string | undefined;
  readonly onOperator: (name: string) => void;
  readonly pack:
    | {
        readonly label: string;
        readonly version: number;
        readonly accounts: readonly OfficialAccount[];
        readonly isSample: boolean;
      }
    | undefined;
  /** Where the office's packs come from, where that is set; by policy nobody here can change it. */
  readonly source: PackPlace;
  readonly sourceServices: PackSourceServices;
}

/** The first minutes: who answers, for which accounts, from which pack; then a try that nobody sees. */
export function WelcomeView(props: WelcomeViewProps) {
  const { operator, operatorFault, onOperator, pack } = props;
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') onOperator(name.trim());
  };
  return (
    <div className={page.page}>
      <h1 className={page.heading}>{t('welcome.title')}</h1>
      <p className={page.soft}>{t('welcome.lead')}</p>
      <ol className={styles.steps}>
        <Step title={t('welcome.who')} done={operator !== undefined}>
          {operatorFault && <Notice tone="danger">{t('error.E41', { detail: operatorFault })}</Notice>}
          {operator === undefined ? (
            <form className={card.row} onSubmit={submit}>
              <label htmlFor={id} className="visually-hidden">
                {t('operator.field')}
              </label>
              <input
                id={id}
                className={fields.input}
                value={name}
                maxLength={80}
                autoComplete="off"
                placeholder={t('operator.field')}
                onChange={(event) => setName(event.target.value)}
              />
              <Button type="submit" look="primary" disabled={name.trim() === ''}>
                {t('welcome.save')}
              </Button>
            </form>
          ) : (
            <p>
              {t(operator.by === 'policy' ? 'welcome.knownByPolicy' : 'welcome.known', {
                name: operator.name,
              })}
            </p>
          )}
          <p className={page.soft}>{t('operator.ask')}</p>
        </Step>
        <Step title={t('welcome.accounts')} done={(pack?.accounts.length ?? 0) > 0}>
          <ul className={styles.accounts}>
            {pack?.accounts.map(({ platform, name: account, handle }) => (
              <li key={`${platform} ${account}`}>
                {t(`platform.${platform}`)}: <strong>{account}</strong> {handle && `(@${handle})`}
              </li>
            ))}
          </ul>
          <p className={page.soft}>{t('welcome.accountsWhy')}</p>
        </Step>
        <Step title={t('welcome.packs')} done={pack !== undefined && !pack.isSample}>
          {pack && <p>{t('welcome.packInUse', { label: pack.label, version: pack.version })}</p>}
          {pack?.isSample && <p>{t('welcome.sample')}</p>}
          <PackChoice
            source={props.source}
            services={props.sourceServices}
            isSample={pack?.isSample ?? true}
          />
        </Step>
        <Step title={t('welcome.practice')} done={false}>
          <p>{t('welcome.practiceWhy')}</p>
          <a className={styles.link} href="#practice">
            {t('welcome.startPractice')}
          </a>
        </Step>
      </ol>
    </div>
  );
}

interface StepProps {
  readonly title: string;
  readonly done: boolean;
  readonly children: ReactNode;
}

function Step({ title, done, children }: StepProps) {
  return (
    <li className={`${card.card} ${styles.step}`} data-done={done}>
      <div className={styles.body}>
        <h2 className={card.title}>{title}</h2>
        {children}
      </div>
    </li>
  );
}
