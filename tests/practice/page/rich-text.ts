import { h } from './dom.ts';

const PIECES = /\p{RGI_Emoji}|\[\[[^\]\|]+\|[^\]]+\]\]/gv;

/** Emoji as pictures with alt text, and [[name|path]] as a mention: neither site shows them as plain characters. */
export function richText(text: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let from = 0;
  for (const match of text.matchAll(PIECES)) {
    if (match.index > from) nodes.push(text.slice(from, match.index));
    nodes.push(match[0].startsWith('[[') ? mention(match[0]) : emoji(match[0]));
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push(text.slice(from));
  return nodes;
}

function mention(source: string): HTMLElement {
  const [name = '', path = '/'] = source.slice(2, -2).split('|');
  return h('a', { href: path, role: 'link', tabindex: '0' }, name);
}

function emoji(character: string): HTMLElement {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">' +
    `<text x="0" y="16" font-size="16">${character}</text></svg>`;
  return h('img', {
    class: 'emoji',
    alt: character,
    width: '16',
    height: '16',
    src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
  });
}
