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

/** A piece of what the editor shows, and the node that it comes from. */
interface Piece {
  readonly text: string;
  readonly node: Node;
}

/** What the editor shows: blocks as lines, filler `<br>` ignored, emoji images by their `alt`. */
export function readEditor(root: HTMLElement): string {
  if (isField(root)) return root.value;
  return piecesOf(root)
    .map(({ text }) => text)
    .join('');
}

function piecesOf(root: HTMLElement): Piece[] {
  const pieces: Piece[] = [];
  let started = false;
  let written = false;
  const add = (text: string, node: Node): void => {
    pieces.push({ text, node });
    written ||= text !== '';
  };
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        add(child.nodeValue ?? '', child);
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
        if (!isFiller(element, root)) add('\n', element);
      } else if (element.nodeName === 'IMG') add(element.getAttribute('alt') ?? '', element);
      else if (
        BLOCK.test(element.nodeName) &&
        ![...element.children].some((inner) => BLOCK.test(inner.nodeName))
      ) {
        if (started || written) add('\n', element);
        started = true;
        walk(element);
      } else walk(element);
    }
  };
  walk(root);
  return pieces;
}

/** The part of the page that shows the text between two places, as `readEditor` counts them. */
export function rangeBetween(root: HTMLElement, from: number, to: number): Range {
  const range = root.ownerDocument.createRange();
  range.selectNodeContents(root);
  let at = 0;
  let begun = false;
  let end: (() => void) | undefined;
  for (const { text, node } of piecesOf(root)) {
    const next = at + text.length;
    const isText = node.nodeType === 3;
    const start = from - at;
    if (!begun && from <= next && (isText || from === at)) {
      if (isText) range.setStart(node, start);
      else if (BLOCK.test(node.nodeName)) range.setStart(node, 0);
      else range.setStartBefore(node);
      begun = true;
    }
    const stop = to - at;
    if (at < to && to <= next)
      end = () => {
        if (isText) range.setEnd(node, stop);
        else if (BLOCK.test(node.nodeName)) range.setEnd(node, 0);
        else range.setEndAfter(node);
      };
    at = next;
  }
  end?.();
  return range;
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
