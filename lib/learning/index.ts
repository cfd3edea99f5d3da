export { type AnswerEvidence, type AnswerKnown, Evidence, evidenceOf, type Reading } from './evidence.ts';
export { eraseLearnedOf, expireLearned, resetLearned, tablesOf } from './forget.ts';
export { type DraftWords, draftAnswer, type GapGroup, gapGroups } from './gap-groups.ts';
export { type Direction, directionOf, heedRefusals, withChosenBefore } from './heed.ts';
export {
  type Keeper,
  keepGap,
  keepPicks,
  learningDaysOf,
  pseudonymsOf,
  type Question,
  type Told,
} from './keep.ts';
export { type Lesson, lessonsOf, type Refusal, type Taught } from './lessons.ts';
export { maskQuestion } from './mask.ts';
export { LEAST_AUTHORS } from './public-wording.ts';
export { type GapReport, reportGap, withdrawGap } from './report.ts';
export type {
  ChosenFor,
  GapRow,
  KeptLearnedIndexRow,
  LearnedIndexRow,
  LearningTables,
  PickRow,
  PicksSeen,
} from './tables.ts';
export { hearPicks, tellPicks } from './told.ts';
