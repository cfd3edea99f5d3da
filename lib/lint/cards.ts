import { foreignHosts, render } from '../answers/index.ts';
import type { Answer, Card, Pack } from '../domain/index.ts';
import { findPersonalData } from '../privacy/index.ts';
import { textFindings } from './characters.ts';
import { factFindings, type knownFacts } from './facts.ts';
import { type Finding, type FindingPlace, finding, listed } from './finding.ts';

/** From here on (bytes) a picture is slow to fetch for a whole office on a slow line; half of what is let through at all. */
const HEAVY = 256 * 1024;

/** What is wrong with an answer's picture: with the words on it, or with the words for those who cannot see it. */
export function lintCard(answer: Answer, pack: Pack, facts: ReturnType<typeof knownFacts>): Finding[] {
  const { card } = answer;
  if (!card) return [];
  const place = { field: 'card' as const, answerId: answer.id };
  return [
    ...statementsOf(card).flatMap((text) => [
      ...textFindings(text, place, ''),
      ...outsiders(text, place, pack),
      ...factFindings({ wording: text, place }, answer, facts),
    ]),
    ...(card.kind === 'facts' ? unfilled(card, place, pack) : imageFindings(card, place)),
  ];
}

/** What a card says, each row as one statement: its label is what its value is about. */
function statementsOf(card: Card): string[] {
  if (card.kind === 'image') return [card.alt];
  return [
    card.title,
    ...card.rows.map(({ label, value }) => `${label}: ${value}`),
    ...(card.footer === undefined ? [] : [card.footer]),
  ];
}

function unfilled(card: Card, place: FindingPlace, pack: Pack): Finding[] {
  const names = statementsOf(card).flatMap((text) => render(text, { variables: [] }, pack, {}).unknown);
  return names.length > 0 ? [finding('unknown-placeholder', place, { names: listed(names) })] : [];
}

/** A picture goes out in the office's name like its words do. */
function outsiders(text: string, place: FindingPlace, pack: Pack): Finding[] {
  const shown = render(text, { variables: [] }, pack, {}).text;
  const hosts = foreignHosts(shown, pack.allowedLinkHosts);
  const people = findPersonalData(shown, pack.personalData).filter(
    (one) => !pack.facts.some(({ value }) => value.includes(one.text)),
  );
  return [
    ...(hosts.length > 0 ? [finding('foreign-link', place, { hosts: listed(hosts) })] : []),
    ...(people.length > 0
      ? [
          finding('personal-data', place, {
            labels: listed(people.map(({ label }) => label)),
            values: listed(people.map((one) => one.text)),
          }),
        ]
      : []),
  ];
}

function imageFindings(card: Extract<Card, { kind: 'image' }>, place: FindingPlace): Finding[] {
  return [
    ...(card.alt.trim() === '' ? [finding('card-without-words', place)] : []),
    ...(card.length > HEAVY
      ? [finding('card-heavy', place, { size: Math.ceil(card.length / 1024), most: HEAVY / 1024 })]
      : []),
  ];
}
