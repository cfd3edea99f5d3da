import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SearchHit } from '../../components/sidebar/services.ts';
import type { Answer, FocusedItem, Pack, Suggested } from '../../lib/domain/index.ts';
import { parsePack } from '../../lib/packs/index.ts';
import {
  createAnswerSearch,
  createIndex,
  indexOptionsOf,
  suggest,
  templatesFromAnswers,
} from '../../lib/suggest/index.ts';
import { SIDEBAR_STATES } from './states.ts';

/** The sample pack, and what the real ranker and search say of everything that the states ask. */
export interface Prepared {
  readonly header: Omit<Pack, 'answers'>;
  readonly answers: readonly Answer[];
  readonly suggested: Readonly<Record<string, Suggested>>;
  readonly searches: Readonly<Record<string, readonly SearchHit[]>>;
}

const SAMPLE = path.resolve(import.meta.dirname, '../../public/packs/sample.json');

export async function prepare(): Promise<Prepared> {
  const parsed = parsePack(await readFile(SAMPLE));
  if (!parsed.ok) throw new Error(`the sample pack is refused: ${parsed.reason}`);
  const { answers, ...header } = parsed.value;
  const index = createIndex(templatesFromAnswers(answers), indexOptionsOf(header));
  const search = createAnswerSearch(answers);
  const items = SIDEBAR_STATES.flatMap(({ focus, steps = [] }) => [
    focus?.item,
    ...steps.map((step) => ('message' in step && step.message.key === 'focus' ? step.message.item : null)),
  ]).filter((item) => item !== null && item !== undefined);
  const waiting = SIDEBAR_STATES.flatMap(({ steps = [] }) =>
    steps.flatMap((step) =>
      'message' in step && step.message.key === 'unanswered'
        ? step.message.items.map(({ text }) => text)
        : [],
    ),
  ).map((text) => ({ text, thread: { postText: undefined } }));
  const queries = SIDEBAR_STATES.flatMap(({ steps = [] }) =>
    steps.flatMap((step) => ('type' in step ? [step.type] : [])),
  );
  return {
    header,
    answers,
    suggested: Object.fromEntries(
      [...waiting, ...items.map(asked)].map(({ text, thread }) => [
        text,
        suggest(index, text, {
          threshold: 'balanced',
          ...(thread.postText === undefined ? {} : { postText: thread.postText }),
        }),
      ]),
    ),
    searches: Object.fromEntries(
      queries.map((query) => [
        query,
        search.search(query, 20).map(({ answerId, words }) => ({ answerId, words })),
      ]),
    ),
  };
}

/** Of a comment that somebody marked words in, only those are asked. */
const asked = ({ text, selection = text, thread }: FocusedItem) => ({ text: selection, thread });
