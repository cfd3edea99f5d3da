export { pinRepository, type SyncFailure, type SyncResult, syncAnswers } from './answers.ts';
export { syncErrorCode } from './error-names.ts';
export { syncFromMirrors } from './mirrors.ts';
export {
  RULES_LOCK,
  type RulesSyncFailure,
  rulesErrorCode,
  syncRules,
  syncRulesFromMirrors,
} from './rules.ts';
