import type { Answer, Platform } from '../domain/index.ts';
import type { Reading } from './evidence.ts';
import { groupWordings } from './groups.ts';
import { publicWording, sharedWords } from './public-wording.ts';
import type { GapRow } from './tables.ts';

/** Questions about the same, without an answer. */
export interface GapGroup {
  /** Numbers of the gaps. */
  readonly ids: readonly number[];
  /** The most central wording, masked. */
  readonly name: string;
  readonly questions: number;
  readonly authors: number;
  /** How many of them a person called a gap. */
  readonly byOperator: number;
  readonly lastAt: number;
  readonly platforms: readonly Platform[];
  /** Masked wordings, the most central first, none twice. */
  readonly examples: readonly string[];
  /** Wordings that may leave the device. */
  readonly samples: readonly string[];
}

const MOST_EXAMPLES = 6;
const MOST_SAMPLES = 10;

/** Groups of gaps, the most asked first. */
export function gapGroups(gaps: readonly GapRow[], { newWordings, knows }: Reading): GapGroup[] {
  const shared = sharedWords(gaps);
  return groupWordings(
    gaps.map(({ text }) => text),
    newWordings(),
  )
    .map((members): GapGroup => {
      const rows = members.flatMap((place) => gaps[place] ?? []);
      const texts = [...new Set(rows.map(({ text }) => text))];
      const samples = texts.flatMap((text) => publicWording(text, knows, shared) ?? []);
      return {
        ids: rows.flatMap(({ id }) => id ?? []),
        name: texts[0] ?? '',
        questions: rows.length,
        authors: new Set(rows.map(({ subject }) => subject)).size,
        byOperator: rows.filter(({ reason }) => reason === 'operator').length,
        lastAt: Math.max(...rows.map(({ at }) => at)),
        platforms: [...new Set(rows.map(({ platform }) => platform))].sort(),
        examples: texts.slice(0, MOST_EXAMPLES),
        samples: [...new Set(samples)].slice(0, MOST_SAMPLES),
      };
    })
    .sort((a, b) => b.questions - a.questions || b.lastAt - a.lastAt);
}

/** Words for what the supervisor has to fill in, in the interface's language. */
export interface DraftWords {
  readonly title: string;
  readonly wording: string;
  readonly owner: string;
  readonly notes: string;
}

/** The beginning of an answer, in the pack's schema; a draft is never offered, whatever it says. */
export function draftAnswer(group: GapGroup, id: string, language: string, words: DraftWords): Answer {
  const [title = words.title] = group.samples;
  return {
    id,
    revision: 1,
    title,
    topic: 'draft',
    sampleQuestions: [...group.samples],
    keywords: [],
    negativeKeywords: [],
    class: 'information',
    sensitivity: 'public',
    status: 'draft',
    owner: words.owner,
    approvals: [],
    legalBasis: [],
    variants: [
      {
        id: 'draft',
        platform: 'any',
        surface: 'any',
        language,
        register: 'formal',
        length: 'short',
        wordings: [words.wording],
      },
    ],
    variables: [],
    card: null,
    notes: words.notes,
  };
}
