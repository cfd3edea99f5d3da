import { freeSlug } from '../core/index.ts';
import type { Answer } from '../domain/index.ts';
import { isTaken } from './edit.ts';
import type { Item } from './unfinished.ts';
import type { WorkingCopy } from './working-copy.ts';

/** An id made of a title, that nothing has or ever had. */
export const freeId = (copy: WorkingCopy, kind: Item['kind'], title: string): string =>
  freeSlug(title, kind, (id) => isTaken(copy, `${kind}:${id}`));

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
