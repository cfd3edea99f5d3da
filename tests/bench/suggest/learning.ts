import { createIndex } from '../../../lib/suggest/index.ts';
import { readOwn } from './sets.ts';

export interface LearningRow {
  accepted: number;
  'R@1': number;
  'R@3': number;
}

const STEPS = [0, 50, 100, 150, 300];

/** Development comments as accepted suggestions, test comments as questions: 46 topics with three samples each. */
export function measureLearning(): LearningRow[] {
  const [taught] = readOwn('development');
  const [asked] = readOwn('test');
  if (!taught || !asked) return [];
  // Every topic in turn, as a week of work would bring them.
  const picks = taught.queries
    .filter(({ ids }) => ids.length > 0)
    .map((query, i) => ({ ...query, order: (i * 7919) % 1009 }))
    .sort((a, b) => a.order - b.order);
  const questions = asked.queries.filter(({ ids }) => ids.length > 0);
  const index = createIndex(asked.templates, asked.options);
  let accepted = 0;
  return STEPS.map((step) => {
    for (; accepted < step && accepted < picks.length; accepted++) {
      const pick = picks[accepted];
      if (pick) index.learn(pick.text, pick.ids[0] ?? '', true);
    }
    if (step > 0) index.train();
    const places = questions.map(
      ({ text, ids }) => index.search(text, 3).findIndex(({ id }) => ids.includes(id)) + 1,
    );
    const share = (most: number): number =>
      Number(
        ((100 * places.filter((place) => place > 0 && place <= most).length) / places.length).toFixed(1),
      );
    return { accepted, 'R@1': share(1), 'R@3': share(3) };
  });
}
