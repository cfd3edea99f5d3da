import { type Message, numbered } from '../conversation.ts';
import { type Group, isSeveral } from '../group.ts';
import { groupPart } from '../group-part.ts';
import { afterLabel, readText, sameWords } from '../page-text.ts';
import type { SitePart } from '../parts.ts';
import { book } from './book.ts';
import {
  addressOf,
  inMessageBox,
  isNamed,
  LOG,
  labelOf,
  logsNamed,
  partnerOf,
  plain,
  ROW,
  TEXT,
  windowOf,
} from './messenger.ts';

/** A label's time ends like one: what comes before the name may hold commas ("September 19, 2026, 3:08 AM"). */
const TIME_ENDS = /\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?$/i;

/** In a group nobody knows the names beforehand: a row's is what stands between its time and its words. */
function readGroupRow(row: Element): Message | undefined {
  const label = labelOf(row) ?? '';
  const rest = afterLabel(label, book.words('message-row')) ?? '';
  const end = rest.indexOf(': ');
  for (let at = rest.indexOf(', '); at >= 0 && at < end; at = rest.indexOf(', ', at + 1)) {
    const time = rest.slice(0, at);
    const name = plain(rest.slice(at + 2, end));
    if (!TIME_ENDS.test(time) || name === '') continue;
    // "Siti replied to Budi": two names, and no note says how the site words it in every case.
    if (book.words('message-reply').some((word) => name.includes(` ${word} `))) return undefined;
    const own = book.words('message-own').includes(name);
    // A name with a colon in it would give its end to the words: the row's own text must bear them out.
    const said = rest.slice(end + 2);
    const leaf = [...row.querySelectorAll(TEXT())].find((one) => sameWords(readText(one), said));
    if (!leaf) return undefined;
    const text = readText(leaf).trim();
    return {
      key: label,
      strong: false,
      own,
      author: name.slice(0, 100),
      text,
      postedAt: { value: time.slice(0, 300), precision: 'about' },
    };
  }
  return undefined;
}

function groupOf(log: Element): Group | undefined {
  const title = partnerOf(log);
  const rows = [...log.querySelectorAll(ROW())];
  const read = rows.flatMap((row) => {
    const message = readGroupRow(row);
    return message ? [{ ...message, row }] : [];
  });
  if (!title || !isSeveral(read, title)) return undefined;
  const { thread, permalink } = addressOf(log);
  return {
    threadId: thread ?? `name ${plain(title)}`,
    strong: thread !== undefined,
    ...(permalink ? { permalink } : {}),
    clear: read.length === rows.length,
    messages: numbered(read).map((message, at) => ({ ...message, row: read[at]?.row ?? log })),
  };
}

/** Groups in Messenger, on its page and in chat windows. */
export const messengerGroup: SitePart = groupPart({
  ...inMessageBox,
  log: LOG,
  row: ROW,
  groupOf,
  logBeside: (box) => windowOf(box)?.log,
  isOf(box, log) {
    const title = partnerOf(log);
    return title !== undefined && isNamed(box, title) && logsNamed(log.ownerDocument, title).length === 1;
  },
  authorOf: (name) => ({ name }),
  mention: (name) => `${name}, `,
});
