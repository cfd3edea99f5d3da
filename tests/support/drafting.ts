import type { Answer, Pack } from '../../lib/domain/index.ts';
import { copyFileOf, type Person, type WorkingCopy } from '../../lib/drafting/index.ts';
import { SAMPLE } from './repository/packs.ts';

export const RANI: Person = { name: 'Rani' };
export const BUDI: Person = { name: 'Budi' };
export const AT = '2026-11-27T03:00:00.000Z';
export const OFFICE = { people: 2 };

/** A small pack: the first answers of the sample, with all of its facts and blocks. */
export function smallPack(count = 4): Pack {
  return { ...SAMPLE, answers: SAMPLE.answers.slice(0, count) };
}

export function answerOf(pack: Pack, at = 0): Answer {
  const answer = pack.answers[at];
  if (!answer) throw new Error(`the pack has no answer ${at}`);
  return answer;
}

/** The same answer with other words in its first wording. */
export function reworded(answer: Answer, words: string): Answer {
  const [first, ...others] = answer.variants;
  if (!first) throw new Error('an answer has a variant');
  return { ...answer, variants: [{ ...first, wordings: [words, ...first.wordings.slice(1)] }, ...others] };
}

export function newAnswer(id: string, words = 'Kalimat baru.'): Answer {
  return {
    id,
    revision: 1,
    title: `Jawaban ${id}`,
    topic: 'baru',
    sampleQuestions: [`apa itu ${id}`],
    keywords: [],
    negativeKeywords: [],
    class: 'information',
    sensitivity: 'public',
    status: 'draft',
    owner: 'Humas',
    approvals: [],
    legalBasis: [],
    variants: [
      {
        id: 'id',
        platform: 'any',
        surface: 'any',
        language: 'id',
        register: 'friendly',
        length: 'short',
        wordings: [words],
      },
    ],
    variables: [],
    card: null,
  };
}

/** A working copy's file, as the browser's downloads have it. */
export const copyBytes = (copy: WorkingCopy): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(copyFileOf(copy)));
