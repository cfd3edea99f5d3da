import { isField } from './engine.ts';

const BLOCK = /^(DIV|P|LI|UL|OL|BLOCKQUOTE|H[1-6]|PRE)$/;

/** Line ends, non-breaking blanks and zero-width fillers differ between engines without meaning anything. */
export function normalise(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\n+$/, '');
}

/** What the editor shows: blocks as lines, filler `<br>` ignored, emoji images by their `alt`. */
export function readEditor(root: HTMLElement): string {
  if (isField(root)) return root.value;
  let out = '';
  let started = false;
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        out += child.nodeValue ?? '';
        continue;
      }
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (
        element.getAttribute('contenteditable') === 'false' ||
        element.hasAttribute('data-slate-placeholder')
      )
        continue;
      if (element.nodeName === 'BR') {
        if (!isFiller(element, root)) out += '\n';
      } else if (element.nodeName === 'IMG') out += element.getAttribute('alt') ?? '';
      else if (
        BLOCK.test(element.nodeName) &&
        ![...element.children].some((inner) => BLOCK.test(inner.nodeName))
      ) {
        if (started || out !== '') out += '\n';
        started = true;
        walk(element);
      } else walk(element);
    }
  };
  walk(root);
  return out;
}

/** The last `<br>` of a block only keeps the block open; it is no line break of the text. */
function isFiller(br: Element, root: HTMLElement): boolean {
  for (let node: Node = br; node !== root; node = node.parentNode as Node) {
    for (let next = node.nextSibling; next; next = next.nextSibling)
      if (next.nodeName === 'BR' || normalise(next.textContent ?? '') !== '') return false;
    if (!node.parentNode || BLOCK.test(node.parentNode.nodeName)) return true;
  }
  return true;
}
