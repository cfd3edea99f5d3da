import type { Pack } from '../domain/index.ts';
import { maskPersonalData } from '../privacy/index.ts';

/** Texts of the office itself may be missing where no pack is installed. */
export type ReplyMasks = Pick<Pack, 'personalData'> & Partial<Pick<Pack, 'facts' | 'blocks'>>;

/**
 * A reply as the journal keeps it: a number that the operator wrote of a person is masked like one in the question; one
 * that the office publishes itself, in its facts, blocks or an `approved` text, is what the reply was for and stays.
 */
export function maskReply(
  text: string,
  { personalData, facts = [], blocks = [] }: ReplyMasks,
  approved: readonly string[] = [],
): string {
  const known = [...facts.map(({ value }) => value), ...blocks.map((block) => block.text), ...approved];
  return maskPersonalData(text, personalData, known);
}
