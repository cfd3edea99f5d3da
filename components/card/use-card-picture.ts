import { useEffect, useState } from 'react';
import {
  asPng,
  type CardPack,
  cardContent,
  cardInWords,
  paintCard,
  wordsFor,
} from '../../lib/cards/index.ts';
import { failure, type Outcome, success, toBase64 } from '../../lib/core/index.ts';
import type { Answer, Card } from '../../lib/domain/index.ts';
import { loadTranslate } from '../../lib/i18n/index.ts';

export interface CardPicture {
  readonly png: Blob;
  /** The same as an address: the policy of extension pages lets an image be shown from `data:` and not from `blob:`. */
  readonly url: string;
  /** What it says. */
  readonly alt: string;
}

export type CardFailure = 'missing' | 'unfilled' | 'card-too-tall' | 'no-canvas' | 'not-readable';

export interface CardSource {
  readonly pack: CardPack;
  /** An approved picture by its SHA-256, if it is in this browser. */
  readonly readImage: (sha256: string) => Promise<Blob | undefined>;
}

export type ShownCard =
  | { readonly state: 'drawing' }
  | {
      readonly state: 'ready';
      readonly picture: CardPicture;
      /** It is of what is asked for now, and not of what was a moment ago. */
      readonly current: boolean;
    }
  | { readonly state: 'failed'; readonly reason: CardFailure; readonly detail: string };

const DRAWING: ShownCard = { state: 'drawing' };

/** The picture of a card as of now: an approved one, or one that is drawn from the facts of the pack. */
export function useCardPicture(
  card: Card,
  validUntil: Answer['validUntil'],
  { pack, readImage }: CardSource,
): ShownCard {
  const [drawn, setDrawn] = useState<Drawn | undefined>();
  useEffect(() => {
    let stopped = false;
    void pictureOf(card, validUntil, pack, readImage).then((made) => {
      if (stopped) return;
      const of = { card, validUntil, pack };
      const shown: ShownCard = made.ok
        ? { state: 'ready', picture: made.value, current: true }
        : { state: 'failed', reason: made.reason, detail: made.detail ?? '' };
      setDrawn({ of, shown });
    });
    return () => {
      stopped = true;
    };
  }, [card, validUntil, pack, readImage]);
  // The old picture stays in sight until the new one is drawn: while somebody types, nothing flickers.
  if (!drawn) return DRAWING;
  const { of, shown } = drawn;
  const current = of.card === card && of.validUntil === validUntil && of.pack === pack;
  return shown.state === 'ready' ? { ...shown, current } : shown;
}

interface Drawn {
  readonly of: { readonly card: Card; readonly validUntil: Answer['validUntil']; readonly pack: CardPack };
  readonly shown: ShownCard;
}

async function pictureOf(
  card: Card,
  validUntil: Answer['validUntil'],
  pack: CardPack,
  readImage: CardSource['readImage'],
): Promise<Outcome<CardPicture, CardFailure>> {
  if (card.kind === 'image') {
    const image = await readImage(card.sha256);
    if (!image) return failure('missing');
    const png = await asPng(image);
    return png.ok ? success(await pictureFrom(png.value, card.alt)) : png;
  }
  const words = await loadTranslate(wordsFor(card.language), 'card');
  const content = cardContent(card, { validUntil }, pack, words);
  if (content.unknown.length > 0) return failure('unfilled', content.unknown.join(', '));
  const png = await paintCard(content);
  return png.ok ? success(await pictureFrom(png.value, cardInWords(content))) : png;
}

async function pictureFrom(png: Blob, alt: string): Promise<CardPicture> {
  return { png, alt, url: `data:image/png;base64,${toBase64(new Uint8Array(await png.arrayBuffer()))}` };
}
