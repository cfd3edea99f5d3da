import { frameOf, nearestVariant } from '../answers/index.ts';
import type { FocusedItem, Pack, Variant } from '../domain/index.ts';

/** A short answer where everybody reads, and the longer one that the same person then gets in private. */
export interface Pair {
  readonly open: Variant;
  readonly personal: Variant;
  /** The approved sentence that points to the private message; none where the wording says so itself. */
  readonly pointer: Pack['blocks'][number] | undefined;
}

/**
 * The pair that can be made from the variant in hand: the one that its author paired, or the short and the long words
 * of the same answer in the same language where the pack has a sentence that points from one to the other.
 */
export function pairOf(
  variants: readonly Variant[],
  current: Variant,
  { blocks }: Pick<Pack, 'blocks'>,
  { surface }: Pick<FocusedItem, 'surface'>,
): Pair | undefined {
  if (surface === 'dm') return undefined;
  const paired = variants.find(({ id }) => id === current.pairedDirectMessage);
  if (paired) return { open: current, personal: paired, pointer: undefined };
  const inLanguage = variants.filter(({ language }) => language === current.language);
  const short = nearestVariant(inLanguage, current, 'length', 'short');
  const long = nearestVariant(inLanguage, current, 'length', 'long');
  const pointers = blocks.filter(
    ({ kind, language }) => kind === 'to-private' && language === current.language,
  );
  const pointer = pointers.find(({ register }) => register === short?.register) ?? pointers[0];
  return short && long && pointer ? { open: short, personal: long, pointer } : undefined;
}

/** The sentence stands last before the closing, as a person would say it. */
export function pointTo(wording: string, pointer: Pair['pointer'], pack: Pick<Pack, 'blocks'>): string {
  if (!pointer) return wording;
  const { greeting, afterGreeting, body, beforeClosing, closing } = frameOf(wording, pack);
  return `${greeting}${afterGreeting}${body} {{block.${pointer.id}}}${beforeClosing}${closing}`;
}
