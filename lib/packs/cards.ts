import { imageDimensionsFromData } from 'image-dimensions';
import { failure, type Outcome, sha256Hex, success } from '../core/index.ts';
import {
  CARD_ENDINGS,
  type CardMedia,
  type ImageCard,
  MAX_CARD_BYTES,
  MAX_CARD_SIDE,
  type Pack,
} from '../domain/index.ts';
import type { Verified } from './trust/client.ts';
import type { TrustFailure } from './trust/failure.ts';
import type { RepositorySource } from './trust/source.ts';
import { readTarget, targetOf } from './trust/target.ts';

/** Pictures of a pack by their SHA-256. */
export type CardImages = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
export type CardFailure = 'card-missing' | 'card-differs' | 'card-not-image' | 'card-too-large';

const MEDIA: Readonly<Record<string, CardMedia>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
};

/** What a file is by its own first bytes, whatever its name says: PNG, JPEG or WebP, within the limits. */
export function readImage(
  bytes: Uint8Array,
): Outcome<{ mediaType: CardMedia; width: number; height: number }, CardFailure> {
  if (bytes.byteLength > MAX_CARD_BYTES)
    return failure('card-too-large', `${bytes.byteLength} > ${MAX_CARD_BYTES}`);
  const found = dimensionsOf(bytes);
  const mediaType = found && MEDIA[found.type];
  if (!found || !mediaType || found.width < 1 || found.height < 1) return failure('card-not-image');
  return Math.max(found.width, found.height) > MAX_CARD_SIDE
    ? failure('card-too-large', `${found.width} × ${found.height} > ${MAX_CARD_SIDE}`)
    : success({ mediaType, width: found.width, height: found.height });
}

function dimensionsOf(bytes: Uint8Array) {
  try {
    return imageDimensionsFromData(bytes);
  } catch {
    // Cut off in the middle of a header.
    return undefined;
  }
}

/** Whether bytes are the very picture that an approved card names. */
export function cardFault(
  card: Pick<ImageCard, 'sha256' | 'length' | 'mediaType'>,
  bytes: Uint8Array,
): CardFailure | undefined {
  if (bytes.byteLength !== card.length || sha256Hex(bytes) !== card.sha256) return 'card-differs';
  const image = readImage(bytes);
  if (!image.ok) return image.reason;
  return image.value.mediaType === card.mediaType ? undefined : 'card-not-image';
}

/** Each picture of a pack once. */
export function imageCardsOf(pack: Pick<Pack, 'answers'>): ImageCard[] {
  const cards = pack.answers.flatMap(({ card }) => (card?.kind === 'image' ? [card] : []));
  return [...new Map(cards.map((card) => [card.sha256, card])).values()];
}

/** What a picture is called in a repository; the path of a target holds its whole hash besides. */
export const cardTarget = ({ sha256, mediaType }: Pick<ImageCard, 'sha256' | 'mediaType'>): string =>
  `card-${sha256.slice(0, 32)}.${CARD_ENDINGS[mediaType]}`;

/** The pictures of a pack as further targets of its release, each looked at; or which one is not there as approved. */
export function cardTargets(
  pack: Pick<Pack, 'answers'>,
  images: CardImages,
): Outcome<Map<string, Uint8Array<ArrayBuffer>>, CardFailure> {
  const targets = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { id, card } of pack.answers) {
    if (card?.kind !== 'image') continue;
    const bytes = images.get(card.sha256);
    const fault = bytes ? cardFault(card, bytes) : 'card-missing';
    if (!bytes || fault) return failure(fault ?? 'card-missing', `answers.${id}.card`);
    targets.set(cardTarget(card), bytes);
  }
  return success(targets);
}

/**
 * The pictures of a pack out of its verified repository. `known` gives those that are here already: the same hash is
 * the same picture, and is not fetched again.
 */
export async function readCards(
  verified: Pick<Verified, 'root' | 'targets'>,
  pack: Pack,
  source: RepositorySource,
  known: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>,
): Promise<Outcome<CardImages, TrustFailure | CardFailure>> {
  const images = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { id, card } of pack.answers) {
    if (card?.kind !== 'image') continue;
    const place = `answers.${id}.card`;
    const name = cardTarget(card);
    const target = targetOf(verified.targets.signed, name);
    if (!target) return failure('card-missing', place);
    if (target.hashes.sha256 !== card.sha256 || target.length !== card.length)
      return failure('card-differs', place);
    const held = images.get(card.sha256) ?? (await known(card.sha256));
    const bytes = held && cardFault(card, held) === undefined ? held : undefined;
    if (bytes) {
      images.set(card.sha256, bytes);
      continue;
    }
    const read = await readTarget(verified, name, source, MAX_CARD_BYTES);
    if (!read.ok) return read;
    const fault = cardFault(card, read.value);
    if (fault) return failure(fault, place);
    images.set(card.sha256, read.value);
  }
  return success(images);
}
