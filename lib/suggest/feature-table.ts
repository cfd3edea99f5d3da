/** Dense numbers for hashed features, in order of first sight: open addressing in typed arrays. */
export interface FeatureTable {
  readonly size: number;
  /** -1 for a feature that is not there. */
  idOf(feature: number): number;
  add(feature: number, view: number): number;
  viewOf(id: number): number;
  /** Features and views by number: what a table is made from again. */
  contents(): { features: Uint32Array; views: Uint8Array };
}

const FIRST_CAPACITY = 1 << 12;
const SPREAD = 0x9e3779b1;

function grown<T extends Uint32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

export function createFeatureTable(
  from: { features: Uint32Array; views: Uint8Array } = {
    features: new Uint32Array(),
    views: new Uint8Array(),
  },
): FeatureTable {
  let size = from.features.length;
  let features = grown(from.features, new Uint32Array(Math.max(FIRST_CAPACITY, size)));
  let views = grown(from.views, new Uint8Array(features.length));
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
  const rehash = (): void => {
    const bits = Math.ceil(Math.log2(features.length * 2));
    slots = new Uint32Array(1 << bits);
    shift = 32 - bits;
    for (let id = 0; id < size; id++) slots[slotOf(features[id] ?? 0)] = id + 1;
  };
  rehash();

  return {
    get size() {
      return size;
    },
    idOf: (feature) => (slots[slotOf(feature)] ?? 0) - 1,
    add(feature, view) {
      const found = (slots[slotOf(feature)] ?? 0) - 1;
      if (found >= 0) return found;
      if (size === features.length) {
        features = grown(features, new Uint32Array(size * 2));
        views = grown(views, new Uint8Array(size * 2));
        rehash();
      }
      features[size] = feature;
      views[size] = view;
      slots[slotOf(feature)] = ++size;
      return size - 1;
    },
    viewOf: (id) => views[id] ?? 0,
    contents: () => ({ features: features.slice(0, size), views: views.slice(0, size) }),
  };
}
