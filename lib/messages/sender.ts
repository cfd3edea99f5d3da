/** The parts of runtime.MessageSender that decide who spoke; both browsers fill them in themselves. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

export type SenderKind = 'page-agent' | 'extension-page' | 'stranger';

/**
 * Who sent this? A page agent lives in a tab on one of the four sites; an extension page has an address of ours.
 * (Threats: another extension; a page that got hold of a content script's channel.)
 */
export function senderKind(
  sender: Sender | undefined,
  own: { id: string; origin: string },
  siteOf: (address: string | undefined) => string | undefined,
): SenderKind {
  if (!sender || sender.id !== own.id) return 'stranger';
  if (sender.url?.startsWith(`${own.origin}/`)) return 'extension-page';
  const site = siteOf(sender.url);
  // A live chat can be embedded in anybody's page; only within its own site do people of ours answer there.
  const inside = site !== undefined && siteOf(sender.tab?.url) === site;
  return sender.tab?.id !== undefined && inside ? 'page-agent' : 'stranger';
}
