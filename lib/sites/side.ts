/** Less of a difference than this is no side at all. */
const AT_LEAST = 8;

/** On which side of its row a message stands; undefined without layout, and in the middle. */
export function sideOf(element: Element, row: Element): 'left' | 'right' | undefined {
  const outer = row.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  if (outer.width === 0 || inner.width === 0) return undefined;
  const left = inner.left - outer.left;
  const right = outer.right - inner.right;
  if (Math.abs(left - right) < AT_LEAST) return undefined;
  return left < right ? 'left' : 'right';
}
