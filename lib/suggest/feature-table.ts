/** Dense numbers for hashed features, in order of first sight: open addressing in typed arrays. */
export interface FeatureTable {
  readonly size: number;
  /** -1 for a feature that is not there. */
  idOf(feature: number): number;
  add(feature: number, view: number): number;
  /** Features and views by number: what a table is made from again. */
  contents(): { features: Uint32Array; views: Uint8Array };
}

const FIRST_CAPACITY = 1 << 12;
const FEWEST_BITS = 4;
/** Slots for each feature: a table that grows is asked millions of times, one that is read a few hundred times a question. */
const WRITING_ROOM = 2;
const READING_ROOM = 9 / 8;
const SPREAD = 0x9e3779b1;

function grown<T extends Uint32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** With `from`, its arrays are read where they are, not copied: what is added later goes into new ones. */
export function createFeatureTable(
  from: { features: Uint32Array; views: Uint8Array } = {
    features: new Uint32Array(),
    views: new Uint8Array(),
  },
): FeatureTable {
  let size = from.features.length;
  let { features, views } = from;
  /** Number plus one, so that zero means an empty slot. */
  let slots = new Uint32Array(0);
  let shift = 0;

  const slotOf = (feature: number): number => {
    const mask = slots.length - 1;
    let slot = Math.imul(feature, SPREAD) >>> shift;
    for (;;) {
      const held = slots[slot] ?? 0;
      if (held === 0 || features[held - 1] === feature) return slot;
      slot = (slot + 1) & mask;
    }
  };
  const rehash = (room: number): void => {
    const bits = Math.max(FEWEST_BITS, Math.ceil(Math.log2(features.length * room)));
    slots = new Uint32Array(1 << bits);
    shift = 32 - bits;
    const mask = slots.length - 1;
    // The features differ from each other, so that the first free slot will do: comparing them would read all over.
    for (let id = 0; id < size; id++) {
      let slot = Math.imul(features[id] ?? 0, SPREAD) >>> shift;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
  };
  rehash(READING_ROOM);

  return {
    get size() {
      return size;
    },
    idOf: (feature) => (slots[slotOf(feature)] ?? 0) - 1,
    add(feature, view) {
      const found = (slots[slotOf(feature)] ?? 0) - 1;
      if (found >= 0) return found;
      if (size === features.length) {
        const capacity = Math.max(FIRST_CAPACITY, size * 2);
        features = grown(features, new Uint32Array(capacity));
        views = grown(views, new Uint8Array(capacity));
        rehash(WRITING_ROOM);
      }
      features[size] = feature;
      views[size] = view;
      slots[slotOf(feature)] = ++size;
      return size - 1;
    },
    contents: () => ({ features: features.slice(0, size), views: views.slice(0, size) }),
  };
}
