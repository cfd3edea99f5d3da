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
  return (
    event.type === 'keydown' && (event as KeyboardEvent).key === 'Enter' && box.contains(event.target as Node)
  );
}
