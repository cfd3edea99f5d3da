import { useDeferredValue, useMemo, useState } from 'react';
import type { Answer } from '../../../lib/domain/index.ts';
import {
  blocksOf,
  type DraftedAnswer,
  factsOf,
  faultsOf,
  sendToReview,
} from '../../../lib/drafting/index.ts';
import { OneCard } from '../../card/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import styles from './AnswerForm.module.css';
import { BasicFields } from './BasicFields.tsx';
import { CardFields } from './CardFields.tsx';
import { Findings } from './Findings.tsx';
import { History } from './History.tsx';
import { InsertOptions } from './InsertOptions.tsx';
import { LegalFields } from './LegalFields.tsx';
import { Overtaken } from './Overtaken.tsx';
import { Preview } from './Preview.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { SentBack } from './SentBack.tsx';
import { StateMark } from './StateMark.tsx';
import { faultPlace, faultText } from './texts.ts';
import type { Desk } from './types.ts';
import { useAutosave } from './use-autosave.ts';
import { useCardSource } from './use-card-source.ts';
import { useLint } from './use-lint.ts';
import { VariableFields } from './VariableFields.tsx';
import { VariantFields } from './VariantFields.tsx';
import { Withdraw } from './Withdraw.tsx';

interface AnswerFormProps {
  readonly desk: Desk;
  readonly drafted: DraftedAnswer;
  readonly topics: readonly string[];
}

/** One answer as it is being written, beside what the public would read. Kept at every stroke. */
export function AnswerForm({ desk, drafted, topics }: AnswerFormProps) {
  const { t } = useTranslation();
  const autosave = useAutosave(desk);
  const { copy, me, services } = desk;
  const { key, entry, base } = drafted;
  const item = autosave.itemOf(key);
  const answer = item?.kind === 'answer' ? item.answer : drafted.answer;
  const samples = autosave.samplesOf(key);
  const findings = useLint(desk, answer);
  const [asked, setAsked] = useState(false);
  const faults = useMemo(() => faultsOf(copy, { kind: 'answer', answer }), [copy, answer]);
  // A new form is not red all over: what is missing is said once somebody wants to hand it on.
  const shown = asked ? faults : faults.filter(({ kind }) => kind !== 'empty');
  const pack = useMemo(
    () => ({ facts: factsOf(copy), blocks: blocksOf(copy), limits: copy.base.limits }),
    [copy],
  );
  // Ten boxes with a hundred options each: made once, they are not looked at again at every key.
  const { variables } = answer;
  const insertable = useMemo(
    () => <InsertOptions variables={variables} facts={pack.facts} blocks={pack.blocks} />,
    [variables, pack],
  );
  const onCard = useMemo(
    () => <InsertOptions variables={[]} facts={pack.facts} blocks={pack.blocks} />,
    [pack],
  );
  const drawnCard = useDeferredValue(answer.card);
  const cardSource = useCardSource(desk);
  const change = (part: Partial<Answer>): void =>
    autosave.change({ kind: 'answer', answer: { ...answer, ...part } });
  const form = { answer, faults: shown, onChange: change };
  const withdrawn = drafted.state === 'withdrawn';

  const send = async (): Promise<void> => {
    setAsked(true);
    await autosave.flush();
    if (!me || faults.length > 0) return;
    await services.change((now) => sendToReview(now, key, me, new Date(services.now()).toISOString()));
  };

  return (
    <div className={styles.answer}>
      <form
        className={styles.form}
        aria-label={answer.title || t('drafting.untitled')}
        onSubmit={(event) => event.preventDefault()}
      >
        <header className={styles.head}>
          <h2 className={styles.title} dir="auto">
            {answer.title || t('drafting.untitled')}
          </h2>
          <p className={styles.soft}>
            <code>{answer.id}</code> · {t('answers.revision', { revision: answer.revision })} ·{' '}
            <span role="status">{t(`drafting.${autosave.state}`)}</span>
          </p>
          <div className={styles.row}>
            <StateMark state={drafted.state} />
            {entry?.approvals.map(({ by, countersigned }) => (
              <span key={by.name} className={styles.soft}>
                {t(countersigned ? 'drafting.approvedBy' : 'drafting.approvedAlone', { name: by.name })}
              </span>
            ))}
          </div>
        </header>
        <Overtaken itemKey={key} autosave={autosave} />
        {entry?.rejection && (
          <Notice tone="warn">
            <SentBack {...entry.rejection} />
          </Notice>
        )}
        {withdrawn && entry?.withdrawal && (
          <Notice tone="info">{t('drafting.withdrawnReason', { reason: entry.withdrawal.reason })}</Notice>
        )}
        <fieldset className={styles.fields} disabled={!me || withdrawn}>
          <BasicFields {...form} topics={topics} />
          <QuestionFields {...form} />
          <VariantFields {...form} insertable={insertable} />
          <VariableFields
            {...form}
            samples={samples}
            onSample={(name, value) =>
              autosave.change({ kind: 'answer', answer }, { ...samples, [name]: value })
            }
          />
          <CardFields key={key} {...form} services={services} insertable={onCard} />
          <LegalFields {...form} />
        </fieldset>
        {asked && faults.length > 0 && (
          <Notice tone="danger" urgent>
            {t('drafting.notYet')}
            <ul className={styles.list}>
              {faults.map((fault) => (
                <li key={`${fault.path} ${fault.kind}`}>
                  {faultPlace(fault, t)}: {faultText(fault, t)}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <footer className={styles.actions}>
          <Button
            look="primary"
            disabled={!me || withdrawn || (drafted.state !== 'draft' && autosave.state === 'kept')}
            onClick={() => void send()}
          >
            {t('drafting.send')}
          </Button>
          {drafted.state === 'in-review' && <span className={styles.soft}>{t('drafting.waits')}</span>}
          <Withdraw desk={desk} drafted={drafted} before={autosave.flush} />
        </footer>
        {entry && <History entry={entry} now={{ kind: 'answer', answer }} />}
        {base === undefined && <p className={styles.soft}>{t('drafting.newAnswerHint')}</p>}
      </form>
      <aside className={styles.aside}>
        <Preview answer={answer} pack={pack} samples={samples} />
        {drawnCard && (
          <section aria-label={t('card.title')} className={styles.findings}>
            <h2 className={styles.part}>{t('card.title')}</h2>
            <OneCard card={drawnCard} validUntil={answer.validUntil} source={cardSource} />
          </section>
        )}
        {findings.length > 0 && (
          <section aria-label={t('drafting.findings')} className={styles.findings}>
            <h2 className={styles.part}>{t('drafting.findings')}</h2>
            <Findings findings={findings} />
          </section>
        )}
      </aside>
    </div>
  );
}
