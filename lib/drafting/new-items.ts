import type { Answer } from '../domain/index.ts';
import { isTaken } from './edit.ts';
import type { Item } from './unfinished.ts';
import type { WorkingCopy } from './working-copy.ts';

/** Room for a number behind it within the 64 characters of an id. */
const LONGEST_STEM = 48;

/** An id made of a title, that nothing has or ever had. */
export function freeId(copy: WorkingCopy, kind: Item['kind'], title: string): string {
  const stem =
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .slice(0, LONGEST_STEM)
      .replace(/^_+|_+$/g, '') || kind;
  let id = stem;
  for (let number = 2; isTaken(copy, `${kind}:${id}`); number++) id = `${stem}_${number}`;
  return id;
}

/** An answer of which only the title is known. */
export function blankAnswer(id: string, title: string, owner: string): Answer {
  return {
    id,
    revision: 1,
    title,
    topic: '',
    sampleQuestions: [],
    keywords: [],
    negativeKeywords: [],
    class: 'information',
    sensitivity: 'public',
    status: 'draft',
    owner,
    approvals: [],
    legalBasis: [],
    variants: [
      {
        id: 'id-short',
        platform: 'any',
        surface: 'any',
        language: 'id',
        register: 'friendly',
        length: 'short',
        wordings: [''],
      },
    ],
    variables: [],
    card: null,
  };
}
