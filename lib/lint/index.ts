export { type Field, type Finding, type FindingSeverity, RULES, type Rule } from './finding.ts';
export { type LintOptions, lintAnswer, lintPack } from './lint-pack.ts';
export {
  checkSuggestions,
  reportSuggestions,
  type SuggestionReport,
  type Thief,
  withSuggestions,
} from './regressions.ts';
export { findingPlace, findingSentence } from './sentence.ts';
export {
  type AskedQuestion,
  askQuestions,
  changedAnswers,
  type QuestionSheet,
  type SheetOptions,
} from './suggestions.ts';
