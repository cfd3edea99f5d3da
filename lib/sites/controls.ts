/** Where an event really happened: outside of a shadow root its target is the root's host. */
export function targetOf(event: Event): Element | undefined {
  const [innermost] = event.composedPath();
  const target = innermost ?? event.target;
  if (!target || !('nodeType' in target)) return undefined;
  const node = target as Node;
  return node.nodeType === 1 ? (node as Element) : (node.parentElement ?? undefined);
}

/** A control stands with its box when their nearest common ancestor holds no other box. */
export function standsWith(control: Element, box: Element, boxes: string): boolean {
  let area = box.parentElement;
  while (area && !area.contains(control)) area = area.parentElement;
  return area !== null && area.querySelectorAll(boxes).length === 1;
}

/** Enter as it sends, not as it ends a composed word or begins a new line. */
export function isPlainEnter(event: Event, box: Element): boolean {
  return isEnter(event, box) && !event.shiftKey && !event.isComposing;
}

export function isModifiedEnter(event: Event, box: Element): boolean {
  return isEnter(event, box) && (event.ctrlKey || event.metaKey);
}

function isEnter(event: Event, box: Element): event is KeyboardEvent {
  const target = targetOf(event);
  return (
    event.type === 'keydown' &&
    (event as KeyboardEvent).key === 'Enter' &&
    target !== undefined &&
    box.contains(target)
  );
}
