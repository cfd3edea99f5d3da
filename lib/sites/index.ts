export type { BoxPurpose, OwnReply, PageItem, PageMemory, SiteAdapter, SpeakingAs } from './adapter.ts';
export { SITE_HOSTS, SUPPORTED, siteOf } from './registry.ts';
