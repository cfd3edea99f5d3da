/** What a table is kept as: features and views by number, and where each is found. */
export interface KeptTable {
  readonly features: Uint32Array;
  readonly views: Uint8Array;
  /** Open addressing, a power of two: number plus one, so that zero means an empty slot. */
  readonly slots: Uint32Array;
}

/** Dense numbers for hashed features, in order of first sight: open addressing in typed arrays. */
export interface FeatureTable {
  readonly size: number;
  /** -1 for a feature that is not there. */
  idOf(feature: number): number;
  add(feature: number, view: number): number;
  contents(): KeptTable;
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

const slotFrom = (feature: number, slots: Uint32Array): number =>
  Math.imul(feature, SPREAD) >>> (Math.clz32(slots.length) + 1);

function hashed(features: Uint32Array, size: number, slotCount: number): Uint32Array {
  const slots = new Uint32Array(1 << Math.max(FEWEST_BITS, Math.ceil(Math.log2(slotCount))));
  const mask = slots.length - 1;
  // The features differ from each other, so that the first free slot will do: comparing them would read all over.
  for (let id = 0; id < size; id++) {
    let slot = slotFrom(features[id] ?? 0, slots);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id + 1;
  }
  return slots;
}

/** With `from`, its arrays are read where they are, not copied: what is added later goes into new ones. */
export function createFeatureTable(from?: KeptTable): FeatureTable {
  let { features, views, slots } = from ?? {
    features: new Uint32Array(),
    views: new Uint8Array(),
    slots: new Uint32Array(1 << FEWEST_BITS),
  };
  let size = features.length;

  const slotOf = (feature: number): number => {
    const mask = slots.length - 1;
    let slot = slotFrom(feature, slots);
    for (;;) {
      const held = slots[slot] ?? 0;
      if (held === 0 || features[held - 1] === feature) return slot;
      slot = (slot + 1) & mask;
    }
  };

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
        slots = hashed(features, size, capacity * WRITING_ROOM);
      }
      features[size] = feature;
      views[size] = view;
      slots[slotOf(feature)] = ++size;
      return size - 1;
    },
    contents() {
      const own = features.slice(0, size);
      return { features: own, views: views.slice(0, size), slots: hashed(own, size, size * READING_ROOM) };
    },
  };
}
