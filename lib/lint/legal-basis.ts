import type { Answer, ItemClass, Pack } from '../domain/index.ts';
import { claimsIn } from './claims.ts';
import { type Finding, finding } from './finding.ts';
import { plainText, wordingsOf } from './wordings.ts';

/**
 * Days after which a legal basis should be looked at again, by the class of what it answers: what citizens pay and
 * are bound by changes with a budget year, an appreciation does not.
 */
const CHECKED_WITHIN: Record<ItemClass, number> = {
  information: 365,
  complaint: 365,
  aspiration: 730,
  appreciation: 730,
  'not-ours': 730,
};
/** Classes in which an answer that states an amount binds the office. */
const BINDING: readonly ItemClass[] = ['information', 'complaint'];
const DAY = 86_400_000;

export function lintLegalBasis(answer: Answer, pack: Pack, today: string): Finding[] {
  const place = { field: 'legal-basis' as const, answerId: answer.id };
  const found: Finding[] = [];
  if (answer.legalBasis.length === 0 && BINDING.includes(answer.class)) {
    const amount = wordingsOf(answer)
      .flatMap(({ wording }) => claimsIn(plainText(wording, answer, pack)))
      .find(({ kind }) => kind === 'amount');
    if (amount) found.push(finding('legal-basis-missing', place, { value: amount.text }));
  }
  const most = CHECKED_WITHIN[answer.class];
  for (const { title, checkedAt } of answer.legalBasis) {
    const days = checkedAt === undefined ? undefined : (Date.parse(today) - Date.parse(checkedAt)) / DAY;
    if (days === undefined || days > most)
      found.push(
        finding('legal-basis-unchecked', place, {
          title,
          day: checkedAt ?? '-',
          // A number of days, or of none at all.
          days: days ?? 0,
          most,
        }),
      );
  }
  return found;
}
