import * as z from 'zod/mini';
import { failure, type Outcome, success } from '../../core/index.ts';
import { type Imported, type ImportFailure, MAX_ROWS } from '../imported.ts';
import { answerOfEntry, collect, type PeerEntry, type ReadEntry } from './entry.ts';

const text = z.catch(z.string(), '');
const MOST_DEPTH = 30;

/** Items of the Firefox add-on Clippings (versions 6.0 to 6.2 of its JSON): clippings, separators, folders of them. */
const Clipping = z.looseObject({
  name: z.string(),
  content: z.optional(z.string()),
  shortcutKey: text,
  sourceURL: text,
  sep: z.optional(z.boolean()),
  children: z.optional(z.array(z.unknown())),
});
const Clippings = z.looseObject({ version: z.string(), userClippingsRoot: z.array(z.unknown()) });
const Chatwoot = z.looseObject({ short_code: z.string(), content: z.string() });
const tags = z.catch(z.array(z.union([z.string(), z.looseObject({ title: z.string() })])), []);
const Briskine = z.looseObject({
  title: z.string(),
  body: z.string(),
  shortcut: text,
  subject: text,
  tags,
  attachments: z.catch(z.array(z.unknown()), []),
});

/** JSON of a peer. Entries are counted from 1 in the order of the file, folders not counted. */
export function readPeerJson(value: unknown): Outcome<Imported, ImportFailure> {
  const clippings = Clippings.safeParse(value);
  if (clippings.success) return readClippings(clippings.data.userClippingsRoot);
  const list = Array.isArray(value) ? value : listIn(value);
  if (list.length > MAX_ROWS) return failure('import-too-many', `${list.length} > ${MAX_ROWS}`);
  const [first] = list;
  // Entries are read one by one: one that is wrong is told by itself, and faults of thousands are never gathered.
  if (Chatwoot.safeParse(first).success) return imported('chatwoot', list.map(chatwootEntry));
  if (Briskine.safeParse(first).success) return imported('briskine', list.map(briskineEntry));
  return failure('import-unreadable', 'JSON');
}

const notAnEntry = (line: number): ReadEntry => ({
  ok: false,
  rejected: { line, field: 'text', reason: 'invalid', value: '' },
});

function chatwootEntry(item: unknown, at: number): ReadEntry {
  const entry = Chatwoot.safeParse(item);
  if (!entry.success) return notAnEntry(at + 1);
  const { short_code: shortcut, content } = entry.data;
  return answerOfEntry({ line: at + 1, name: '', shortcut, text: content }, 'chatwoot');
}

function briskineEntry(item: unknown, at: number): ReadEntry {
  const entry = Briskine.safeParse(item);
  if (!entry.success) return notAnEntry(at + 1);
  const { title, shortcut, body, subject, tags: given, attachments } = entry.data;
  return answerOfEntry(
    {
      line: at + 1,
      name: title,
      shortcut,
      text: body,
      // A tag that is only a number names something that is not in the file.
      keywords: given
        .map((tag) => (typeof tag === 'string' ? tag : tag.title))
        .filter((tag) => !/^\d*$/.test(tag)),
      html: true,
      leftOut: [...(subject ? ['subject'] : []), ...(attachments.length > 0 ? ['attachments'] : [])],
    },
    'briskine',
  );
}

/** The templates of an object that holds them under a name. */
function listIn(value: unknown): unknown[] {
  const held = z.looseObject({ templates: z.array(z.unknown()) }).safeParse(value);
  return held.success ? held.data.templates : [];
}

const imported = (
  format: Imported['format'],
  entries: readonly ReadEntry[],
): Outcome<Imported, ImportFailure> => success({ format, ...collect(entries), ignoredColumns: [] });

function readClippings(root: readonly unknown[]): Outcome<Imported, ImportFailure> {
  const entries: ReadEntry[] = [];
  let count = 0;
  let deep = false;
  const walk = (items: readonly unknown[], folder: string | undefined, depth: number): void => {
    if (depth > MOST_DEPTH) {
      deep = true;
      return;
    }
    for (const item of items) {
      const parsed = Clipping.safeParse(item);
      if (parsed.success && parsed.data.children) {
        walk(parsed.data.children, parsed.data.name, depth + 1);
        continue;
      }
      count++;
      if (count > MAX_ROWS) return;
      entries.push(readClipping(count, parsed.success ? parsed.data : undefined, folder));
    }
  };
  walk(root, undefined, 0);
  if (deep) return failure('import-damaged', `> ${MOST_DEPTH}`);
  if (count > MAX_ROWS) return failure('import-too-many', `> ${MAX_ROWS}`);
  return imported('clippings', entries);
}

function readClipping(
  line: number,
  item: z.infer<typeof Clipping> | undefined,
  folder: string | undefined,
): ReadEntry {
  if (!item) return { ok: false, rejected: { line, field: 'name', reason: 'invalid', value: '' } };
  if (item.sep) return { ok: false, rejected: { line, field: 'name', reason: 'separator', value: '' } };
  const entry: PeerEntry = {
    line,
    name: item.name,
    text: item.content ?? '',
    topic: folder,
    // One letter or digit for the add-on's own key; ours are words that somebody types after a slash.
    shortcut: item.shortcutKey,
    leftOut: item.sourceURL ? ['sourceURL'] : [],
  };
  return answerOfEntry(entry, 'clippings');
}
