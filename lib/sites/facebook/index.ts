import type { SiteAdapter } from '../adapter.ts';
import { isPlainEnter, standsWith } from '../controls.ts';
import { ownReplyIn } from '../own-reply.ts';
import { css, isExperimental, words } from '../rules.ts';
import { BOX, labelOf, purposeOf, speakingAs } from './box.ts';
import { idsOf, isItem, itemAt, postOf, postText, readItem } from './item.ts';
import { facebookRules as rules } from './rules.ts';

const ITEM = css(rules, 'item');
const BUTTON = css(rules, 'button');
const SUBMIT_AREA = css(rules, 'submit-area');
const REPLY = words(rules, 'reply');
const SUBMIT = words(rules, 'submit');

export const facebook: SiteAdapter = {
  platform: 'facebook',
  engines: rules.engines,
  isExperimental: (surface) => isExperimental(rules, surface),
  matches: (url, framed) =>
    !framed && (url.hostname === 'facebook.com' || url.hostname.endsWith('.facebook.com')),
  itemAt,
  items(root) {
    const byId = new Map<string, Element>();
    for (const element of root.querySelectorAll(ITEM)) {
      if (!isItem(element)) continue;
      const id = idsOf(element)?.id;
      if (!id) continue;
      const before = byId.get(id);
      // The same comment may stand in the page twice, once cut: the longest text wins.
      if (!before || (readItem(element)?.text.length ?? 0) > (readItem(before)?.text.length ?? 0))
        byId.set(id, element);
    }
    return [...byId.values()];
  },
  read: readItem,
  findItem(root, nativeId) {
    return [...root.querySelectorAll(ITEM)].find(
      (element) => isItem(element) && idsOf(element)?.id === nativeId,
    );
  },
  contextOf(item, isOwn) {
    const ids = idsOf(item);
    const scope = item.closest('[role="dialog"]') ?? postOf(item) ?? item.ownerDocument;
    const around = facebook.items(scope).map((element) => ({ ids: idsOf(element), page: readItem(element) }));
    const text = postText(item);
    return {
      ...(text ? { postText: text } : {}),
      parents: around.flatMap(({ ids: other, page }) =>
        page && other && ids?.parent === other.id ? [{ author: page.author.name, text: page.text }] : [],
      ),
      ownAnswers: around.flatMap(({ ids: other, page }) =>
        page && other?.parent && other.parent === ids?.id && isOwn(page.author)
          ? [{ text: page.text, postedAt: page.postedAt }]
          : [],
      ),
    };
  },
  boxAt(node) {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    return (element?.closest(BOX) as HTMLElement | null) ?? undefined;
  },
  boxes: (root) => [...root.querySelectorAll<HTMLElement>(BOX)],
  purposeOf: (box) => purposeOf(box),
  ownPrefix: () => '',
  isReplyControl(node) {
    const button = node.closest(BUTTON);
    return (
      button !== null && REPLY.includes((button.textContent ?? '').trim()) && itemAt(button) !== undefined
    );
  },
  speakingAs,
  isSend(event, box) {
    if (isPlainEnter(event, box)) return true;
    if (event.type !== 'click') return false;
    const button = (event.target as Element).closest?.(BUTTON);
    if (!button || box.contains(button)) return false;
    const isSubmit = button.closest(SUBMIT_AREA) !== null || SUBMIT.includes(labelOf(button).trim());
    return isSubmit && standsWith(button, box, BOX);
  },
  knownIds: (document) => new Set(facebook.items(document).flatMap((item) => idsOf(item)?.id ?? [])),
  findOwnReply: (document, sent) => ownReplyIn(facebook.items(document), readItem, sent),
  refusalNotice: () => undefined,
  replacedInterface: () => false,
};
