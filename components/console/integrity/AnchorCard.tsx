import { useId, useState } from 'react';
import type { AnchorRow } from '../../../lib/journal/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice, shownMoment } from '../../ui/index.ts';
import card from '../card.module.css';
import styles from './AnchorCard.module.css';
import { CopyButton } from './CopyButton.tsx';
import { QrCode } from './QrCode.tsx';
import type { IntegrityServices } from './types.ts';

interface AnchorCardProps {
  readonly checkpoint: { readonly size: number; readonly note: string };
  readonly anchors: readonly AnchorRow[];
  readonly services: IntegrityServices;
}

const NEWEST = 8;

/** The newest checkpoint, to be printed, photographed, or sent to a supervisor; and what came back. */
export function AnchorCard({ checkpoint, anchors, services }: AnchorCardProps) {
  const { t, language } = useTranslation();
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [answer, setAnswer] = useState<{ readonly names: readonly string[] | undefined }>();
  const print = (): void => {
    void services.printed(checkpoint.size);
    window.print();
  };
  const add = (): void =>
    void services.addCosignatures(pasted).then((names) => {
      setAnswer({ names });
      if (names) setPasted('');
    });
  return (
    <section className={card.card}>
      <h2 className={card.title}>{t('integrity.anchorTitle')}</h2>
      <p className={card.soft}>{t('integrity.anchorHint')}</p>
      <div className={`${card.two} ${styles.sheet}`} data-print="sheet">
        <QrCode text={checkpoint.note} label={t('integrity.qr')} />
        <pre className={card.code}>{checkpoint.note}</pre>
      </div>
      <div className={card.row}>
        <Button look="primary" onClick={print}>
          {t('integrity.print')}
        </Button>
        <CopyButton text={checkpoint.note} onCopy={services.copy} />
      </div>
      <div className={card.stack}>
        <label htmlFor={id}>{t('integrity.pasteLabel')}</label>
        <textarea
          id={id}
          className={card.text}
          value={pasted}
          spellCheck={false}
          onChange={(event) => setPasted(event.target.value)}
        />
      </div>
      <div className={card.row}>
        <Button disabled={pasted.trim() === ''} onClick={add}>
          {t('integrity.add')}
        </Button>
        <span role="status">{answer?.names && t('integrity.added', { name: answer.names.join(', ') })}</span>
      </div>
      {answer && !answer.names && (
        <Notice tone="danger" urgent>
          {t('integrity.notOurs')}
        </Notice>
      )}
      <div className={card.stack}>
        <strong>{t('integrity.anchorsTitle')}</strong>
        {anchors.length === 0 && <p className={card.soft}>{t('integrity.noAnchors')}</p>}
        <ul>
          {anchors
            .slice(-NEWEST)
            .reverse()
            .map((anchor) => (
              <li key={anchor.id}>
                {t(`integrity.anchor.${anchor.kind}`, {
                  size: anchor.size,
                  at: shownMoment(anchor.at, language),
                  by: anchor.by ?? '?',
                })}
              </li>
            ))}
        </ul>
      </div>
    </section>
  );
}
