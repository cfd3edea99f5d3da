import type { Wordings } from '../suggest/index.ts';

/** From here on a wording joins a group: see the measurement in lib/suggest/likeness.ts. */
const SAME_SUBJECT = 0.16;

/**
 * Groups wordings that are about the same, by the mean likeness to a group's members; the second round moves those that
 * found a better group only later. Every wording is in exactly one group; a member stands before those less central.
 */
export function groupWordings(texts: readonly string[], wordings: Wordings): number[][] {
  for (const text of texts) wordings.add(text);
  const near = texts.map((_, place) => wordings.alike(place, SAME_SUBJECT / 4));
  const groupOf = new Map<number, number>();
  const sizes: number[] = [];
  const join = (place: number): void => {
    const sums = new Map<number, number>();
    for (const [other, likeness] of near[place] ?? []) {
      const group = groupOf.get(other);
      if (group !== undefined) sums.set(group, (sums.get(group) ?? 0) + likeness);
    }
    let best = sizes.length;
    let mean = SAME_SUBJECT;
    for (const [group, sum] of sums)
      if (sum / (sizes[group] ?? 1) >= mean) {
        best = group;
        mean = sum / (sizes[group] ?? 1);
      }
    groupOf.set(place, best);
    sizes[best] = (sizes[best] ?? 0) + 1;
  };
  for (const place of texts.keys()) join(place);
  for (const place of texts.keys()) {
    const before = groupOf.get(place) ?? 0;
    groupOf.delete(place);
    sizes[before] = (sizes[before] ?? 1) - 1;
    join(place);
  }
  const groups = new Map<number, number[]>();
  for (const place of texts.keys()) {
    const group = groupOf.get(place) ?? 0;
    groups.set(group, [...(groups.get(group) ?? []), place]);
  }
  return [...groups.values()].map((members) => central(members, near));
}

function central(members: readonly number[], near: readonly ReadonlyMap<number, number>[]): number[] {
  const centrality = (place: number): number =>
    members.reduce((sum, other) => sum + (near[place]?.get(other) ?? 0), 0);
  return [...members].sort((a, b) => centrality(b) - centrality(a) || a - b);
}
