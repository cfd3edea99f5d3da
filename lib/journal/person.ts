import type { PersonalPayload, Platform } from '../domain/index.ts';
import { parseLeaf } from './chain.ts';
import { type Scanned, scanPayloads } from './scan.ts';
import type { JournalTables } from './tables.ts';

export type Author = NonNullable<PersonalPayload['author']>;

/** A citizen as the journal knows them: one site, one pseudonym. */
export interface Person {
  readonly subject: string;
  readonly platform: Platform | undefined;
  readonly author: Author;
  /** Events about them. */
  readonly records: readonly number[];
  /** Events about other people in which they are named. */
  readonly mentions: readonly number[];
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** People whose name, handle or profile address holds what was asked for, with everything that names them. */
export async function findPeople(
  tables: JournalTables,
  query: string,
  onProgress?: (done: number) => void,
): Promise<Person[]> {
  const wanted = folded(query.trim()).replace(/^@/, '');
  if (wanted === '') return [];
  const found = new Map<string, { author: Author; records: number[] }>();
  await scanPayloads(
    tables,
    ({ row, personal: { author } }) => {
      if (!author) return;
      const known = found.get(row.subject);
      if (known) known.records.push(row.seq);
      else if (namesOf(author).some((name) => name.includes(wanted)))
        found.set(row.subject, { author, records: [row.seq] });
    },
    onProgress,
  );
  return Promise.all(
    [...found].map(async ([subject, { author, records }]) => ({
      subject,
      platform: await platformOf(tables, records[0]),
      author,
      records: await recordsOf(tables, subject),
      mentions: await mentionsOf(tables, subject, author),
    })),
  );
}

const namesOf = ({ name, handle, profileUrl }: Author): string[] =>
  [name, handle, profileUrl].flatMap((text) => (text ? [folded(text)] : []));

const recordsOf = (tables: JournalTables, subject: string): Promise<number[]> =>
  tables.payloads.where('subject').equals(subject).primaryKeys();

async function platformOf(tables: JournalTables, seq: number | undefined): Promise<Platform | undefined> {
  const row = seq === undefined ? undefined : await tables.leaves.get(seq);
  return row && parseLeaf(row.line)?.where?.platform;
}

async function mentionsOf(tables: JournalTables, subject: string, author: Author): Promise<number[]> {
  const isNamed = namedIn(author);
  const seqs: number[] = [];
  await scanPayloads(tables, (scanned) => {
    if (scanned.row.subject !== subject && isNamed(scanned)) seqs.push(scanned.row.seq);
  });
  return seqs;
}

/**
 * Is the person named in somebody else's record: in a text, in an address? By full name, handle or profile address; a
 * first name alone is many people's.
 */
function namedIn(author: Author): (scanned: Scanned) => boolean {
  const words = [author.name, author.handle].flatMap((text) =>
    text && folded(text).length >= 4 ? [folded(text)] : [],
  );
  const address = author.profileUrl && folded(author.profileUrl);
  return ({ personal }) => {
    const text = folded(JSON.stringify(personal));
    return words.some((word) => hasWhole(text, word)) || (address !== undefined && text.includes(address));
  };
}

const LETTER = /[\p{L}\p{N}]/u;

function hasWhole(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1];
    const after = text[at + word.length];
    if ((!before || !LETTER.test(before)) && (!after || !LETTER.test(after))) return true;
  }
  return false;
}
