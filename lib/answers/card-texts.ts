import type { Answer } from '../domain/index.ts';

/** Every text of a card in which `{{fact.id}}` and `{{block.id}}` are filled, in the order of reading. */
export function cardTexts(card: Answer['card']): string[] {
  if (card?.kind !== 'facts') return [];
  return [
    card.title,
    ...card.rows.flatMap(({ label, value }) => [label, value]),
    ...(card.footer === undefined ? [] : [card.footer]),
  ];
}
