import { shortHash } from '../../../lib/approval/index.ts';
import { hasInvisible } from '../../../lib/core/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Notice, shownMoment } from '../../ui/index.ts';
import { WordDifference } from '../difference/index.ts';
import styles from './approvals.module.css';
import { DecisionForm } from './DecisionForm.tsx';
import type { ApprovalsServices, OpenedRequest, SignedDecision, SigningKey } from './types.ts';

interface RequestCardProps {
  readonly opened: OpenedRequest;
  readonly keys: readonly SigningKey[];
  readonly services: ApprovalsServices;
  readonly onSigned: (signed: SignedDecision) => void;
}

/** Everything that a signature would vouch for, and how it differs from what was approved before. */
export function RequestCard({ opened, keys, services, onSigned }: RequestCardProps) {
  const { t, language } = useTranslation();
  const { request, titles, template, otherPack } = opened;
  const title = t('approvals.request', { hash: shortHash(opened.hash) });
  return (
    <article className={styles.card} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <dl className={styles.facts}>
        <dt>{t('approvals.askedBy')}</dt>
        <dd>{request.operator}</dd>
        <dt>{t('approvals.askedAt')}</dt>
        <dd>{shownMoment(request.at, language)}</dd>
        <dt>{t('approvals.where')}</dt>
        <dd>
          {t(`platform.${request.platform}`)}, {t(`surface.${request.surface}`)}
        </dd>
        <dt>{t('approvals.answer')}</dt>
        <dd>
          {request.answers.map(({ id, revision }, at) => (
            <div key={id}>
              {titles[at] && `${titles[at]} · `}
              <code className={styles.code}>{id}</code>, {t('approvals.revision', { revision })}
            </div>
          ))}
        </dd>
        <dt>{t('approvals.pack')}</dt>
        <dd>{t('approvals.packOf', { ...request.pack })}</dd>
        {request.variables.length > 0 && (
          <>
            <dt>{t('approvals.variables')}</dt>
            <dd>
              {request.variables.map(({ answer, name, value }) => (
                <div key={`${answer} ${name}`} dir="auto">
                  <code className={styles.code}>{name}</code>: {value}
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      {otherPack && <Notice tone="warn">{t('approvals.otherPack', { ...otherPack })}</Notice>}
      <h3 className={styles.part}>{t('approvals.question')}</h3>
      {request.question.trim() === '' ? (
        <p className={styles.soft}>{t('approvals.noQuestion')}</p>
      ) : (
        <p className={styles.question} dir="auto">
          {request.question}
        </p>
      )}
      <h3 className={styles.part}>{t('approvals.text')}</h3>
      <p className={styles.text} dir="auto" data-testid="text-to-sign">
        {request.text}
      </p>
      {hasInvisible(request.text) && <Notice tone="danger">{t('approvals.hidden')}</Notice>}
      {template === undefined ? (
        <Notice tone="warn">{t('approvals.unknownAnswer')}</Notice>
      ) : (
        <>
          <h3 className={styles.part}>{t('approvals.difference')}</h3>
          {template === request.text ? (
            <p className={styles.soft}>{t('approvals.sameAsTemplate')}</p>
          ) : (
            <p className={styles.difference} dir="auto">
              <WordDifference before={template} after={request.text} />
            </p>
          )}
        </>
      )}
      <DecisionForm opened={opened} keys={keys} services={services} onSigned={onSigned} />
    </article>
  );
}
