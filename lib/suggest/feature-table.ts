/** Features by number. */
export interface NumberedFeatures {
  readonly features: Uint32Array;
  readonly views: Uint8Array;
  /** So many of the first stand in the order of their hashes; what was learnt since follows in that of first sight. */
  readonly sorted: number;
}

/** Gives dense numbers to hashed features, in order of first sight: open addressing in typed arrays. */
export interface FeatureTable {
  readonly size: number;
  add(feature: number, view: number): number;
  /**
   * What a reader finds features in. A table that began empty sorts them, and `places` says by the number of each what it
   * has become; one that began with some keeps their numbers.
   */
  finish(): { readonly numbered: NumberedFeatures; readonly places: Uint32Array };
}

const FIRST_CAPACITY = 1 << 12;
const SLOTS_A_FEATURE = 2;
const SPREAD = 0x9e3779b1;

function grown<T extends Uint32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** With `from`, its arrays are read where they are, not copied: what is added goes into new ones. */
export function createFeatureTable(from?: NumberedFeatures): FeatureTable {
  let { features, views } = from ?? { features: new Uint32Array(), views: new Uint8Array() };
  let size = features.length;
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
  const rehash = (capacity: number): void => {
    const bits = Math.ceil(Math.log2(Math.max(FIRST_CAPACITY, capacity) * SLOTS_A_FEATURE));
    slots = new Uint32Array(1 << bits);
    shift = 32 - bits;
    for (let id = 0; id < size; id++) slots[slotOf(features[id] ?? 0)] = id + 1;
  };
  rehash(size);

  return {
    get size() {
      return size;
    },
    add(feature, view) {
      const found = (slots[slotOf(feature)] ?? 0) - 1;
      if (found >= 0) return found;
      if (size === features.length) {
        const capacity = Math.max(FIRST_CAPACITY, size * 2);
        features = grown(features, new Uint32Array(capacity));
        views = grown(views, new Uint8Array(capacity));
        rehash(capacity);
      }
      features[size] = feature;
      views[size] = view;
      slots[slotOf(feature)] = ++size;
      return size - 1;
    },
    finish() {
      const numbers = Uint32Array.from({ length: size }, (_, id) => id);
      if (from)
        return {
          numbered: { features: features.slice(0, size), views: views.slice(0, size), sorted: from.sorted },
          places: numbers,
        };
      const order = numbers.sort((a, b) => (features[a] ?? 0) - (features[b] ?? 0));
      const places = new Uint32Array(size);
      for (let place = 0; place < size; place++) places[order[place] ?? 0] = place;
      return {
        numbered: {
          features: order.map((id) => features[id] ?? 0),
          views: Uint8Array.from(order, (id) => views[id] ?? 0),
          sorted: size,
        },
        places,
      };
    },
  };
}

/** The number of a feature, -1 for one that is not there. Ready at once: a question asks for two hundred of a hundred thousand. */
export function featureReader({ features, sorted }: NumberedFeatures): (feature: number) => number {
  const learnt = new Map<number, number>();
  for (let id = sorted; id < features.length; id++) learnt.set(features[id] ?? 0, id);
  return (feature) => {
    let low = 0;
    let high = sorted;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((features[middle] ?? 0) < feature) low = middle + 1;
      else high = middle;
    }
    return low < sorted && features[low] === feature ? low : (learnt.get(feature) ?? -1);
  };
}
