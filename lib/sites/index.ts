export type {
  BoxPurpose,
  Obstacle,
  OwnReply,
  PageItem,
  PageMemory,
  SiteAdapter,
  SpeakingAs,
} from './adapter.ts';
export { takesAnswer } from './adapter.ts';
export { targetOf } from './controls.ts';
export { keepQueries } from './live-query.ts';
export { agentFile, matchPatterns, SITES, type Site, siteAt, siteOf } from './registry.ts';
export { withRange } from './relative-time.ts';
export { type RuleBook, type RulesFault, selectorFault } from './rules.ts';
