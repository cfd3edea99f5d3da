export { eraseLearnedOf, expireLearned, resetLearned, tablesOf } from './forget.ts';
export { type Direction, directionOf, heedRefusals, withChosenBefore } from './heed.ts';
export { type Keeper, keepGap, keepPicks, pseudonymsOf, type Question, type Told } from './keep.ts';
export { type Lesson, lessonsOf, type Refusal, type Taught } from './lessons.ts';
export { maskQuestion } from './mask.ts';
export type { GapRow, LearnedIndexRow, LearningTables, PickRow } from './tables.ts';
