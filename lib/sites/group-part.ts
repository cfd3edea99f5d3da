import type { BoxPurpose, PageMemory } from './adapter.ts';
import {
  askedIn,
  type Group,
  type GroupMessage,
  groupContext,
  groupIds,
  groupItemId,
  groupPrefix,
  isGroupId,
  type Naming,
  ownMessageInGroup,
  readGroupMessage,
} from './group.ts';
import { readText } from './page-text.ts';
import type { SitePart } from './parts.ts';

interface GroupSite extends Naming, Pick<SitePart, 'isSend' | 'speakingAs'> {
  readonly log: () => string;
  readonly row: () => string;
  /** Undefined where the log is not known to be of several people: then it is no part of this. */
  groupOf(log: Element): Group | undefined;
  /** Roots to search when a whole document is meant (a shadow root is not part of it). */
  rootsOf?(root: ParentNode): readonly ParentNode[];
  /** The box for messages that holds this node, whatever conversation it is of. */
  boxAt(node: Node): HTMLElement | undefined;
  boxes(root: ParentNode): HTMLElement[];
  /** The one log that stands with this box. */
  logBeside(box: HTMLElement): Element | undefined;
  /** Where boxes are named: false if this one is named otherwise, or the name is not its conversation's alone. */
  isOf?(box: HTMLElement, log: Element): boolean;
}

const elementOf = (node: Node): Element | null =>
  node.nodeType === 1 ? (node as Element) : node.parentElement;

const shownIn = (box: HTMLElement): string =>
  ('value' in box ? String(box.value) : readText(box)).replace(/\s+/g, ' ').trim();

/**
 * Conversations of several people. Their box has no threads and everybody reads it, so it is answered like a live chat
 * in public: one message of one person, and the answer begins with that person's name.
 */
export function groupPart(site: GroupSite): SitePart {
  const { log, row, groupOf, rootsOf = (root) => [root], logBeside } = site;
  const groups = (root: ParentNode): Group[] =>
    rootsOf(root)
      .flatMap((inner) => [...inner.querySelectorAll(log())])
      .flatMap((element) => groupOf(element) ?? []);
  const messageAt = (node: Node): { group: Group; message: GroupMessage } | undefined => {
    const element = elementOf(node)?.closest(row());
    const around = element?.closest(log());
    const group = around ? groupOf(around) : undefined;
    const message = group && askedIn(group).find((one) => one.row === element);
    return group && message && { group, message };
  };
  const groupBeside = (box: HTMLElement): { group: Group; proved: boolean } | undefined => {
    const beside = logBeside(box);
    const group = beside && groupOf(beside);
    return group && { group, proved: group.clear && (site.isOf?.(box, beside) ?? true) };
  };
  const boxAt = (node: Node): HTMLElement | undefined => {
    const box = site.boxAt(node);
    return box && groupBeside(box) ? box : undefined;
  };

  function purposeOf(box: HTMLElement, { addressed }: PageMemory): BoxPurpose {
    const { group, proved } = groupBeside(box) ?? {};
    if (!group || !proved)
      return { kind: 'group', why: 'a group, and nothing proves whose message is meant' };
    const within = groupPrefix(group);
    const text = shownIn(box);
    if (text === '') return { kind: 'shared', within };
    if (!addressed?.nativeId.startsWith(within) || !`${text} `.startsWith(addressed.mention))
      return { kind: 'group', why: 'a message to everybody in the group' };
    const asked = askedIn(group).find((message) => groupItemId(group, message) === addressed.nativeId);
    return { kind: 'reply', nativeId: addressed.nativeId, ...(asked ? { item: asked.row } : {}) };
  }

  return {
    itemAt: (node) => messageAt(node)?.message.row,
    items: (root) => groups(root).flatMap((group) => askedIn(group).map((message) => message.row)),
    isItem: (element) => element.matches(row()) && element.closest(log()) !== null,
    read(element) {
      const found = messageAt(element);
      return found && readGroupMessage(found.group, found.message, site);
    },
    ownsId: isGroupId,
    findItem(root, nativeId) {
      const found = groups(root).flatMap((group) =>
        askedIn(group).filter((message) => groupItemId(group, message) === nativeId),
      );
      return found.length === 1 ? found[0]?.row : undefined;
    },
    contextOf(element) {
      const found = messageAt(element);
      return found ? groupContext(found.group, found.message, site) : { parents: [], ownAnswers: [] };
    },
    boxAt,
    boxes: (root) => site.boxes(root).filter((box) => boxAt(box) === box),
    purposeOf,
    ...(site.speakingAs ? { speakingAs: site.speakingAs } : {}),
    isSend: site.isSend,
    knownIds: (document) => groups(document).flatMap(groupIds),
    findOwnReply(document, sent) {
      for (const group of groups(document)) {
        const reply = ownMessageInGroup(group, sent);
        if (reply) return reply;
      }
      return undefined;
    },
  };
}
