import type { SiteAdapter } from '../sites/index.ts';

export interface BoxIndex {
  /** Every reply box that the page shows now. */
  all(): readonly HTMLElement[];
  /** The page changed: looks only at what is new. */
  note(records: readonly MutationRecord[]): void;
  /** A part of the page that was not observed before. */
  look(root: ParentNode): void;
}

/** A box that grew out of attributes or text alone is found at the latest after this long. */
const LOOK_EVERYWHERE_EVERY = 5000;

/**
 * The boxes of a page, kept while it grows: asking a feed of thousands of comments for its boxes with every change
 * costs more than all the rest. Whose box each one is, is asked anew every time.
 */
export function createBoxIndex(adapter: SiteAdapter, document: Document, now: () => number): BoxIndex {
  const boxes = new Set<HTMLElement>(adapter.boxes(document));
  let lookedAt = now();

  const look = (root: ParentNode): void => {
    for (const box of adapter.boxes(root)) boxes.add(box);
  };
  const at = (node: Node): void => {
    const box = adapter.boxAt(node);
    if (box) boxes.add(box);
  };
  return {
    all() {
      for (const box of boxes) if (!box.isConnected || adapter.boxAt(box) !== box) boxes.delete(box);
      return [...boxes];
    },
    look,
    note(records) {
      if (now() - lookedAt > LOOK_EVERYWHERE_EVERY) {
        lookedAt = now();
        look(document);
        return;
      }
      for (const { type, target, addedNodes } of records) {
        if (type === 'attributes') at(target);
        for (const node of addedNodes)
          if (node.nodeType === 1 && node.isConnected) {
            at(node);
            look(node as Element);
          }
      }
    },
  };
}
