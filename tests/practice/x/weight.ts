const LIMIT = 280;
const LINK = /https?:\/\/\S+/g;
const EMOJI = /\p{RGI_Emoji}/gv;
// The ranges that X counts as one; everything else, and every emoji, counts as two. A link counts as 23.
const LIGHT = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;

export function weight(text: string): number {
  const links = text.match(LINK)?.length ?? 0;
  const rest = text.replace(LINK, '');
  const emoji = rest.match(EMOJI)?.length ?? 0;
  const letters = [...rest.replace(EMOJI, '').normalize('NFC')];
  return links * 23 + emoji * 2 + letters.reduce((sum, letter) => sum + letterWeight(letter), 0);
}

function letterWeight(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return LIGHT.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
}

export const sendable = (text: string) => text.trim() !== '' && weight(text) <= LIMIT;
export const remaining = (text: string) => LIMIT - weight(text);
