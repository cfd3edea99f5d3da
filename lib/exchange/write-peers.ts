import Papa from 'papaparse';
import { render } from '../answers/index.ts';
import type { Answer, Pack, Variant } from '../domain/index.ts';
import { withGuard } from './formula-safe.ts';

/** How a peer writes the name of who is answered, of who answers, and of what somebody has to fill in. */
interface Notation {
  readonly author: string;
  readonly operator: string;
  readonly other: (label: string) => string;
}

const CHATWOOT: Notation = {
  author: '{{ contact.name }}',
  operator: '{{ agent.name }}',
  other: (label) => `[${label}]`,
};
const ZAMMAD: Notation = {
  author: '#{ticket.customer.fullname}',
  operator: '#{user.fullname}',
  other: (label) => `[${label}]`,
};
const BRISKINE: Notation = {
  author: '{{to.name}}',
  operator: '{{from.name}}',
  other: (label) => `[${label}]`,
};
const CLIPPINGS: Notation = {
  author: '$[Nama penanya]',
  operator: '$[Nama petugas]',
  other: (label) => `$[${label.replace(/[[\]{}()]/g, ' ').trim()}]`,
};

interface Entry {
  readonly name: string;
  readonly shortcut: string;
  readonly text: string;
  readonly answer: Answer;
}

/**
 * The first wording of each variant, as those systems can hold it: facts and blocks filled in, for they have none. Only
 * what the public may read; what needs approval or is private has no such mark there.
 */
function entriesOf(pack: Pack, notation: Notation): Entry[] {
  return pack.answers
    .filter(({ status, sensitivity }) => status !== 'withdrawn' && sensitivity === 'public')
    .flatMap((answer) =>
      answer.variants.map((variant, at) => ({
        answer,
        name: answer.variants.length > 1 ? `${answer.title} (${variant.id})` : answer.title,
        shortcut: shortcutOf(answer, variant, at),
        text: textOf(answer, variant, pack, notation),
      })),
    );
}

/** Every shortcut must stand alone there. */
const shortcutOf = (answer: Answer, variant: Variant, at: number): string =>
  at === 0 ? (answer.shortcut ?? answer.id) : `${answer.shortcut ?? answer.id}-${variant.id}`;

function textOf(answer: Answer, { wordings }: Variant, pack: Pack, notation: Notation): string {
  const values = Object.fromEntries(
    answer.variables.map(({ name, label, source }) => [
      name,
      source === 'operator.name'
        ? notation.operator
        : source === 'manual'
          ? notation.other(label)
          : notation.author,
    ]),
  );
  // Their types were meant for values, not for another system's placeholders.
  const variables = answer.variables.map(({ name, label, source, personal }) => ({
    ...{ name, label, source, personal },
    type: 'text' as const,
    required: false,
  }));
  return render(wordings[0] ?? '', { ...answer, variables }, pack, values).text;
}

const csv = (rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    `${Papa.unparse(
      rows.map((row) => row.map(withGuard)),
      { quotes: true, newline: '\r\n' },
    )}\r\n`,
  );

export const writeChatwoot = (pack: Pack): Uint8Array<ArrayBuffer> =>
  csv([
    ['short_code', 'content'],
    ...entriesOf(pack, CHATWOOT).map(({ shortcut, text }) => [shortcut, text]),
  ]);

export const writeZammad = (pack: Pack): Uint8Array<ArrayBuffer> =>
  csv([
    ['name', 'keywords', 'content', 'note', 'active'],
    ...entriesOf(pack, ZAMMAD).map(({ name, text, answer }) => [
      name,
      answer.keywords.join(' '),
      // It takes a text with a tag for HTML, and makes HTML of one without (app/models/text_module.rb).
      paragraphs(text),
      answer.notes ?? '',
      'true',
    ]),
  ]);

export const writeBriskine = (pack: Pack): Uint8Array<ArrayBuffer> =>
  csv([
    ['title', 'shortcut', 'subject', 'body', 'tags'],
    ...entriesOf(pack, BRISKINE).map(({ name, shortcut, text, answer }) => [
      name,
      shortcut,
      '',
      paragraphs(text),
      answer.topic,
    ]),
  ]);

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<div>${line === '' ? '<br>' : escapeHtml(line)}</div>`)
    .join('');

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Folders by topic; its keys are single letters, so that no shortcut of ours fits. */
export function writeClippings(pack: Pack): Uint8Array<ArrayBuffer> {
  const folders = new Map<string, object[]>();
  for (const { answer, name, text } of entriesOf(pack, CLIPPINGS)) {
    const folder = folders.get(answer.topic) ?? [];
    folder.push({ name, content: text, shortcutKey: '', sourceURL: '', label: '' });
    folders.set(answer.topic, folder);
  }
  const content = {
    version: '6.0',
    createdBy: 'Tanggap',
    userClippingsRoot: [...folders].map(([name, children]) => ({ name, children })),
  };
  return new TextEncoder().encode(JSON.stringify(content));
}
