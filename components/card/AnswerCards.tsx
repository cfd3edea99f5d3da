import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { cardEvent } from '../../lib/answering/index.ts';
import { dayIn, type Gate, stateOf } from '../../lib/answers/index.ts';
import { sha256Hex } from '../../lib/core/index.ts';
import type { Answer, Card, FocusedItem, Operator } from '../../lib/domain/index.ts';
import { TranslationContext, useTranslation } from '../hooks/translation.tsx';
import { useTexts } from '../hooks/use-texts.ts';
import type { LoadedPack, SidebarServices } from '../sidebar/index.ts';
import { Button, Notice } from '../ui/index.ts';
import styles from './AnswerCards.module.css';
import { CardPicture } from './CardPicture.tsx';
import { useCardPicture } from './use-card-picture.ts';

interface AnswerCardsProps {
  readonly services: Pick<SidebarServices, 'cards' | 'createId' | 'append' | 'now'>;
  readonly pack: LoadedPack;
  readonly answers: readonly Answer[];
  readonly item: FocusedItem | null;
  readonly operator: Operator | undefined;
  /** Of the answer that was inserted a moment ago, which the picture goes with. */
  readonly replyId: string | null;
  /** The answers are those chosen now, not those of a moment ago. */
  readonly isCurrent: boolean;
  /** What stands against the reply here; undefined where there is no comment to reply to. */
  readonly gates: readonly Gate[] | undefined;
}

/** The pictures of the chosen answers, to be copied or saved. Nothing is attached or sent by itself. */
export default function AnswerCards({ answers, gates: against, ...given }: AnswerCardsProps) {
  const { language } = useTranslation();
  const t = useTexts('card');
  const withCard = answers.flatMap((answer) => (answer.card ? [{ answer, card: answer.card }] : []));
  if (!t) return null;
  return (
    <TranslationContext value={{ t, language }}>
      {withCard.map(({ answer, card }, at) => (
        <OneCard
          key={answer.id}
          {...given}
          answer={answer}
          card={card}
          usable={mayBeUsed(answer, against, given)}
          named={withCard.length > 1}
          hasKey={at === 0}
        />
      ))}
    </TranslationContext>
  );
}

/** A form that is not filled in yet, or a text that is too long, is no reason against the picture. */
function mayBeUsed(
  answer: Answer,
  against: readonly Gate[] | undefined,
  { pack, services }: Pick<AnswerCardsProps, 'pack' | 'services'>,
): boolean {
  const today = dayIn(pack.header.calendar.timeZone, services.now());
  if (stateOf(answer, today) !== 'valid') return false;
  if (!against) return answer.sensitivity === 'public';
  return !against.some(({ gate, of }) => gate === 'sensitivity' && (!of || of.id === answer.id));
}

/** The bar below the answer would cover what is said of a key that was pressed. */
const seen = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

interface OneCardProps extends Omit<AnswerCardsProps, 'answers' | 'gates'> {
  readonly usable: boolean;
  readonly answer: Answer;
  readonly card: Card;
  readonly named: boolean;
  /** K copies this one. */
  readonly hasKey: boolean;
}

type Told = 'copied' | 'saved' | 'copyFailed' | 'notLogged';

function OneCard(props: OneCardProps) {
  const { services, pack, answer, card, usable } = props;
  const { t } = useTranslation();
  const [large, setLarge] = useState(false);
  const [told, setTold] = useState<Told | undefined>();
  const source = useMemo(
    () => ({
      pack: pack.header,
      readImage: async (sha256: string) => (await services.cards()).image(sha256),
    }),
    [pack, services],
  );
  const shown = useCardPicture(card, answer.validUntil, source);

  const log = async (png: Blob, handed: 'copied' | 'saved'): Promise<boolean> => {
    const { item, operator = null, replyId } = props;
    const sha256 = sha256Hex(new Uint8Array(await png.arrayBuffer()));
    const eventId = services.createId();
    const { header } = pack;
    const event = cardEvent({ eventId, replyId, operator, item, pack: header, answer, sha256, handed });
    return (await services.append(event)).ok;
  };
  const hand = async (how: 'copied' | 'saved'): Promise<void> => {
    // A picture of another answer or of other facts than those in use now is never handed over; the right one is there in a moment.
    if (shown.state !== 'ready' || !shown.current || !props.isCurrent || !usable) return;
    const { picture } = shown;
    const cards = await services.cards();
    // Copied first: a browser lets a page write its clipboard for moments after a key or a click.
    if (how === 'saved') cards.save(picture.png, `${answer.id}.png`);
    else if (!(await cards.copy(picture.png))) return setTold('copyFailed');
    setTold((await log(picture.png, how)) ? how : 'notLogged');
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
    if (typing || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    if (!props.hasKey || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    void hand('copied');
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <section
      className={styles.card}
      aria-label={props.named ? t('card.titleOf', { title: answer.title }) : t('card.title')}
    >
      {props.named && (
        <p className={styles.title} dir="auto">
          {answer.title}
        </p>
      )}
      <div className={large ? styles.large : styles.row}>
        <CardPicture
          shown={shown}
          large={large}
          language={card.kind === 'facts' ? card.language : undefined}
        />
        {shown.state === 'ready' && (
          <div className={styles.bar}>
            <Button
              disabled={!usable}
              aria-keyshortcuts={props.hasKey ? 'K' : undefined}
              onClick={() => void hand('copied')}
            >
              {t('card.copy')} {props.hasKey && <kbd>K</kbd>}
            </Button>
            <Button look="quiet" disabled={!usable} onClick={() => void hand('saved')}>
              {t('card.save')}
            </Button>
            <Button look="quiet" aria-pressed={large} onClick={() => setLarge(!large)}>
              {t(large ? 'card.smaller' : 'card.larger')}
            </Button>
          </div>
        )}
      </div>
      {shown.state === 'ready' && !usable && <p className={styles.soft}>{t('card.blocked')}</p>}
      {told && (
        <div ref={seen} className={styles.told}>
          <Notice tone={TONES[told]} urgent={told === 'copyFailed' || told === 'notLogged'}>
            {t(`card.told.${told}`)}
          </Notice>
        </div>
      )}
    </section>
  );
}

const TONES = { copied: 'good', saved: 'good', copyFailed: 'warn', notLogged: 'danger' } as const;
