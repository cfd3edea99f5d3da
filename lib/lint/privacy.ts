import { foreignHosts } from '../answers/index.ts';
import type { Answer, Pack } from '../domain/index.ts';
import { findPersonalData } from '../privacy/index.ts';
import { type Finding, type FindingPlace, finding, listed } from './finding.ts';
import { plainText, wordingsOf } from './wordings.ts';

/** Links to hosts that the pack does not allow: the sidebar refuses to insert them. */
export function lintLinks(answer: Answer, pack: Pack): Finding[] {
  return wordingsOf(answer).flatMap(({ wording, place }) => {
    const hosts = foreignHosts(plainText(wording, answer, pack), pack.allowedLinkHosts);
    return hosts.length > 0 ? [finding('foreign-link', place, { hosts: listed(hosts) })] : [];
  });
}

/**
 * Numbers and addresses of people, by the pack's own patterns: in words for the public, in sample questions that were
 * copied from comments, and in notes, which go out with the pack. What stands in an office fact is the office's own.
 */
export function lintPersonalData(answer: Answer, pack: Pack): Finding[] {
  const own = pack.facts.map(({ value }) => value);
  const { id: answerId } = answer;
  const look = (text: string, place: FindingPlace): Finding[] => {
    const found = findPersonalData(text, pack.personalData).filter(
      (one) => !own.some((value) => value.includes(one.text)),
    );
    if (found.length === 0) return [];
    return [
      finding('personal-data', place, {
        labels: listed(found.map(({ label }) => label)),
        values: listed(found.map((one) => one.text)),
      }),
    ];
  };
  return [
    ...wordingsOf(answer).flatMap(({ wording, place }) => look(plainText(wording, answer, pack), place)),
    ...answer.sampleQuestions.flatMap((text) => look(text, { field: 'question', answerId })),
    ...look(answer.notes ?? '', { field: 'notes', answerId }),
  ];
}
