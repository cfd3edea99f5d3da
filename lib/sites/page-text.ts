const BLOCKS = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3']);

/**
 * Text of a node as a person reads it: emoji images by their `alt`, `<br>` and blocks as line breaks.
 * `skip` leaves out controls that stand inside the text ("Lihat selengkapnya").
 */
export function readText(root: Node, skip: (element: Element) => boolean = () => false): string {
  let out = '';
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        out += child.nodeValue ?? '';
        continue;
      }
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (skip(element) || element.getAttribute('contenteditable') === 'true') continue;
      if (element.nodeName === 'BR') out += '\n';
      else if (element.nodeName === 'IMG') out += element.getAttribute('alt') ?? '';
      else {
        if (BLOCKS.has(element.nodeName) && out !== '' && !out.endsWith('\n')) out += '\n';
        walk(element);
      }
    }
  };
  walk(root);
  return out;
}

/** The first words of an accessible name that a dictionary knows; returns what follows them. */
export function afterLabel(label: string | null, words: readonly string[]): string | undefined {
  if (!label) return undefined;
  const lower = label.toLocaleLowerCase();
  for (const word of words)
    if (lower.startsWith(word.toLocaleLowerCase())) return label.slice(word.length).trim();
  return undefined;
}

/** Query parameters that only follow people about. */
const TRACKING = /^(__.*|fbclid|utm_.*|ref|refid|notif_.*|s|t|si|igsh(id)?|mibextid|rdid|share_url|locale)$/;

export function withoutTracking(href: string, base: string): string | undefined {
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:') return undefined;
  const names: string[] = [];
  // Its iterators cannot be walked through Firefox's Xray wrappers (ESR 153: "keys() is not iterable").
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

/** Is this what was sent? Sites drop blank lines, trailing blanks and invisible fillers when they show it. */
export function sameWords(shown: string, sent: string): boolean {
  const plain = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
  return plain(shown) === plain(sent);
}
