/** What `JSON.parse` would take without a word. */
export type JsonFault = 'too-deep' | 'duplicate-key' | 'prototype-key';

/**
 * Looks through a JSON text before anything is parsed: how deep it goes (a parser's stack must not be the limit),
 * a key that stands twice in one object (two readers would read two things), and `__proto__`, which is an own key to
 * `JSON.parse` and a prototype to the next assignment. Text that is no JSON passes: the parser refuses it.
 */
export function jsonFault(text: string, maxDepth: number): JsonFault | undefined {
  const open: (Set<string> | undefined)[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text[at];
    if (character === '{' || character === '[') {
      if (open.push(character === '{' ? new Set() : undefined) > maxDepth) return 'too-deep';
    } else if (character === '}' || character === ']') open.pop();
    else if (character === '"') {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (keys && isKey(text, end)) {
        const key = decode(text.slice(at, end));
        if (key === '__proto__') return 'prototype-key';
        if (keys.has(key)) return 'duplicate-key';
        keys.add(key);
      }
      at = end - 1;
    }
    at++;
  }
  return undefined;
}

/** The place after a string's closing quote. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at++;
  return text[at] === ':';
}

function decode(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

/** Is every text in it made of whole characters? A lone surrogate becomes U+FFFD on the way to a page or a file. */
export function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => key.isWellFormed() && isWellFormed(inner));
}
