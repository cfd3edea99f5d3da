import { useEffect, useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import page from '../page.module.css';
import { AnswersPart } from './AnswersPart.tsx';
import { CarryPart } from './CarryPart.tsx';
import styles from './DraftingView.module.css';
import { ReleasePart } from './ReleasePart.tsx';
import { ReviewPart } from './ReviewPart.tsx';
import { RulesPart } from './RulesPart.tsx';
import { TextsPart } from './TextsPart.tsx';
import type { Desk, Drafting, DraftingServices, ReadyDrafting } from './types.ts';
import { Who } from './Who.tsx';

interface DraftingViewProps {
  readonly drafting: Drafting;
  readonly services: DraftingServices;
  /** Id of the answer that is open. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

const PARTS = ['answers', 'review', 'texts', 'rules', 'release'] as const;
type Part = (typeof PARTS)[number];

/** From a draft to the next version: answers are written, reviewed by a second person, and handed on to be signed. */
export function DraftingView({ drafting, services, chosen, onChoose }: DraftingViewProps) {
  const { t } = useTranslation();
  return (
    <div className={page.page} aria-busy={drafting.state === 'loading' ? true : undefined}>
      <header>
        <h1 className={page.heading}>{t('drafting.title')}</h1>
        <p className={page.soft}>{t('drafting.subtitle')}</p>
      </header>
      {drafting.state === 'loading' && <p role="status">{t('frame.loading')}</p>}
      {drafting.state === 'no-pack' && <Notice tone="warn">{t('state.noPack')}</Notice>}
      {drafting.state === 'unreadable' && (
        <Notice tone="danger" urgent>
          {t('error.E33', { detail: 'IndexedDB' })}
        </Notice>
      )}
      {drafting.state === 'ready' && (
        <Ready drafting={drafting} services={services} chosen={chosen} onChoose={onChoose} />
      )}
    </div>
  );
}

function Ready({
  drafting,
  services,
  chosen,
  onChoose,
}: Omit<DraftingViewProps, 'drafting'> & { readonly drafting: ReadyDrafting }) {
  const { t } = useTranslation();
  const [part, setPart] = useState<Part>('answers');
  useEffect(() => {
    if (chosen) setPart('answers');
  }, [chosen]);
  const { copy, me, office, otherPack } = drafting;
  const desk: Desk = { copy, me, office, services };
  const waiting = copy.entries.filter(({ state }) => state === 'in-review').length;
  return (
    <>
      <p className={page.soft}>
        {t('drafting.base', {
          label: copy.base.label ?? copy.base.id,
          id: copy.base.id,
          version: copy.base.version,
        })}
      </p>
      {otherPack !== undefined && (
        <Notice tone="warn">
          {t('drafting.otherPack', { other: otherPack })}{' '}
          <Button onClick={() => void services.startAnew()}>{t('drafting.startAnew')}</Button>
        </Notice>
      )}
      <Who desk={desk} />
      <nav aria-label={t('drafting.parts')}>
        <ul className={styles.parts}>
          {PARTS.map((one) => (
            <li key={one}>
              <button
                type="button"
                className={styles.part}
                aria-current={one === part ? 'true' : undefined}
                onClick={() => setPart(one)}
              >
                {t(`drafting.part.${one}`)}
                {one === 'review' && waiting > 0 && <span className={styles.count}>{waiting}</span>}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {part === 'answers' && <AnswersPart desk={desk} chosen={chosen} onChoose={onChoose} />}
      {part === 'review' && <ReviewPart desk={desk} />}
      {part === 'texts' && <TextsPart desk={desk} />}
      {part === 'rules' && <RulesPart desk={desk} />}
      {part === 'release' && (
        <>
          <ReleasePart desk={desk} />
          <CarryPart desk={desk} />
        </>
      )}
    </>
  );
}
