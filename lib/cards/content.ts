import { render } from '../answers/index.ts';
import type { Answer, FactCard, Pack } from '../domain/index.ts';
import type { Translate } from '../i18n/index.ts';

/** What stands on a card, every fact filled in. */
export interface CardContent {
  readonly language: string;
  readonly office: string;
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly footer: string | undefined;
  /** How long it holds, and of which edition of the pack it is. */
  readonly edition: string;
  /** Placeholders that nothing in the pack fills: such a card is never handed out. */
  readonly unknown: readonly string[];
}

export type CardPack = Pick<
  Pack,
  'organisation' | 'facts' | 'blocks' | 'version' | 'validUntil' | 'publishedAt' | 'calendar'
>;

/** The card as of now, in its own language, whose words `t` speaks. */
export function cardContent(
  card: FactCard,
  { validUntil }: Pick<Answer, 'validUntil'>,
  pack: CardPack,
  t: Translate,
): CardContent {
  const unknown = new Set<string>();
  const filled = (text: string): string => {
    const rendered = render(text, { variables: [] }, pack, {});
    for (const name of rendered.unknown) unknown.add(name);
    return rendered.text;
  };
  return {
    language: card.language,
    office: pack.organisation.name,
    title: filled(card.title),
    rows: card.rows.map(({ label, value }) => ({ label: filled(label), value: filled(value) })),
    footer: card.footer === undefined ? undefined : filled(card.footer),
    edition: editionOf(card.language, validUntil, pack, t),
    unknown: [...unknown],
  };
}

function editionOf(
  language: string,
  answerUntil: string | undefined,
  { version, validUntil, publishedAt, calendar }: CardPack,
  t: Translate,
): string {
  const [until] = [answerUntil, validUntil].flatMap((day) => day ?? []).sort();
  const published = dayOf(Date.parse(publishedAt), language, calendar.timeZone);
  if (until === undefined) return t('card.asOf', { day: published, version });
  return t('card.validUntil', { day: dayOf(Date.parse(until), language, 'UTC'), version });
}

const dayOf = (at: number, language: string, timeZone: string): string =>
  new Date(at).toLocaleDateString(language, { dateStyle: 'long', timeZone });

/** The card in words, for whoever cannot see it: what is drawn, so that it never says anything else. */
export function cardInWords({ office, title, rows, footer, edition }: CardContent): string {
  const lines = [office, title, ...rows.map(({ label, value }) => `${label}: ${value}`), footer, edition];
  return lines.filter((line) => line !== undefined).join('\n');
}

/** The language of the program that a card's own words come from. */
export const wordsFor = (language: string): 'id' | 'en' => (/^(id|ms|jv|su)\b/i.test(language) ? 'id' : 'en');
