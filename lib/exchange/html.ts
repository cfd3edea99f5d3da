import { Parser } from 'htmlparser2';
import { failure, type Outcome, success } from '../core/index.ts';

/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  'address article aside blockquote div dl dt dd fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** What runs or loads something has no place in an answer, whatever words it holds. */
const ACTIVE = new Set(
  'script style iframe object embed form input button svg math template link meta base'.split(' '),
);
/** What is lost when only words are left. */
const LOST = new Set('img video audio table picture canvas'.split(' '));

export interface PlainText {
  readonly text: string;
  /** Elements whose content is no text. */
  readonly lost: readonly string[];
}

export const isHtml = (text: string): boolean => /<(?:\/?[a-z][a-z0-9]*\b[^<>]*|!--)>?/i.test(text);

/** The words of a piece of HTML, with its line breaks, list marks and the addresses of its links. */
export function htmlToText(html: string): Outcome<PlainText, 'active-content'> {
  let text = '';
  let active: string | undefined;
  const lost = new Set<string>();
  const links: { href: string; from: number }[] = [];
  const breakLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (ACTIVE.has(name)) active ??= name;
        if (LOST.has(name)) lost.add(name);
        if (name === 'br') text += '\n';
        else if (BLOCKS.has(name)) breakLine();
        if (name === 'li') text += '• ';
        if (name === 'td' || name === 'th') text += text.endsWith('\n') || text === '' ? '' : ' ';
        if (name === 'a') links.push({ href: attributes['href'] ?? '', from: text.length });
      },
      ontext(words) {
        // A line break in the source is a blank to a browser; &nbsp; is one that somebody typed.
        text += words.replace(/[^\S\u00A0]+/g, ' ').replaceAll('\u00A0', ' ');
      },
      onclosetag(name) {
        if (name === 'p') breakLine();
        if (BLOCKS.has(name)) breakLine();
        const link = name === 'a' ? links.pop() : undefined;
        if (link && /^https?:/i.test(link.href)) {
          const shown = text.slice(link.from).trim();
          if (shown === '') text += link.href;
          else if (!shown.includes(link.href)) text += ` (${link.href})`;
        }
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  if (active !== undefined) return failure('active-content', active);
  return success({
    text: text
      .replace(/[^\S\n]+\n/g, '\n')
      .replace(/\n[^\S\n]+/g, '\n')
      .replace(/ {2,}/g, ' ')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    lost: [...lost],
  });
}
