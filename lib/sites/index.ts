export type { BoxPurpose, OwnReply, PageItem, PageMemory, SiteAdapter, SpeakingAs } from './adapter.ts';
export { takesAnswer } from './adapter.ts';
export { agentFile, matchPatterns, SITES, type Site, siteAt, siteOf } from './registry.ts';
