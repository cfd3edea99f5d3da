import { describe, expect, it } from 'vitest';
import { gates, type Rendered } from '../../../lib/answers/index.ts';
import type { Answer, FocusedItem } from '../../../lib/domain/index.ts';
import { item } from '../../support/journal.ts';

const digits = { parts: [{ run: 'digit' as const, min: 5, max: 5 }], wholeWord: true };
const pack = {
  facts: [{ id: 'telepon', label: 'Telepon', value: 'telepon 54321 (jam kerja)' }],
  blocks: [],
  personalData: [{ id: 'nomor', label: 'Nomor', mask: '[nomor]', patterns: [digits] }],
  allowedLinkHosts: ['contoh.example', '.go.id'],
};
const limit = { platform: 'facebook', surface: 'any', rule: 'utf16', max: 30 } as const;

interface Change {
  answer?: Partial<Answer>;
  rendered?: Partial<Rendered>;
  item?: Partial<FocusedItem>;
}

function found({ answer = {}, rendered = {}, item: shown = {} }: Change, max?: typeof limit) {
  return gates({
    answer: { status: 'approved', sensitivity: 'public', ...answer } as Partial<Answer> as Answer,
    rendered: { text: 'Halo', missing: [], invalid: [], unknown: [], used: [], ...rendered },
    item: { ...item, ...shown },
    pack,
    limit: max,
    today: '2026-11-24',
  });
}
const text = (words: string): Change => ({ rendered: { text: words } });

describe('each gate', () => {
  it.each<[string, Change, object]>([
    ['a draft', { answer: { status: 'draft' } }, { gate: 'state', state: 'not-approved' }],
    ['a withdrawn answer', { answer: { status: 'withdrawn' } }, { gate: 'state', state: 'withdrawn' }],
    ['one of tomorrow', { answer: { validFrom: '2026-11-25' } }, { gate: 'state', state: 'not-yet' }],
    ['one of yesterday', { answer: { validUntil: '2026-11-23' } }, { gate: 'state', state: 'expired' }],
    ['a missing value', { rendered: { missing: ['a'] } }, { gate: 'missing', names: ['a'] }],
    ['a value that does not fit', { rendered: { invalid: ['a'] } }, { gate: 'invalid', names: ['a'] }],
    [
      'an unknown placeholder',
      { rendered: { unknown: ['x'] } },
      { gate: 'unknown-placeholder', names: ['x'] },
    ],
    ['a long text', text('x'.repeat(31)), { gate: 'too-long', count: 31, max: 30 }],
    ['a foreign link', text('https://jahat.id'), { gate: 'foreign-link', hosts: ['jahat.id'] }],
    [
      'a look-alike host',
      text('http://xcontoh.example'),
      { gate: 'foreign-link', hosts: ['xcontoh.example'] },
    ],
    ['a host behind a name', text('https://a.go.id@b.me'), { gate: 'foreign-link', hosts: ['b.me'] }],
    [
      'a number of a person beside the office’s own',
      text('54321 atau 12345'),
      { gate: 'personal-data', labels: ['Nomor'] },
    ],
    ['a number of a person', text('nomor 12345'), { gate: 'personal-data', labels: ['Nomor'] }],
    [
      'what is for private messages',
      { answer: { sensitivity: 'dm-only' } },
      { gate: 'sensitivity', sensitivity: 'dm-only' },
    ],
    [
      'what needs approval',
      { answer: { sensitivity: 'needs-approval' } },
      { gate: 'sensitivity', sensitivity: 'needs-approval' },
    ],
  ])('stops %s, and it alone', (_, change, gate) => {
    expect(found(change, limit)).toEqual([gate]);
  });

  it.each<[string, Change]>([
    ['a plain answer', {}],
    ['the office’s own number, which stands in a fact', text('Hubungi 54321 ya')],
    ['the first and last day', { answer: { validFrom: '2026-11-24', validUntil: '2026-11-24' } }],
    ['a text of just the limit', text('x'.repeat(30))],
    ['the own host', text('https://CONTOH.example')],
    ['a host below a dotted one', text('https://a.b.go.id/x')],
    ['a link in brackets', text('(https://a.go.id)')],
    ['a price', text('Rp350.000')],
    ['a number within a longer one', text('123456789')],
  ])('lets %s through', (_, change) => {
    expect(found(change, limit)).toEqual([]);
  });

  it('leaves numbers and private answers to private messages', () => {
    const dm = { item: { surface: 'dm' as const } };
    expect(found({ ...dm, ...text('12345') })).toEqual([]);
    expect(found({ ...dm, answer: { sensitivity: 'dm-only' } })).toEqual([]);
    expect(found({ ...dm, answer: { sensitivity: 'needs-approval' } })).toHaveLength(1);
  });

  it('knows no length without a limit, and gives all reasons at once', () => {
    expect(found(text('x'.repeat(9000)))).toEqual([]);
    const all = found({
      answer: { status: 'draft' },
      rendered: { text: '12345 http://b.me', missing: ['a'] },
    });
    expect(all.map(({ gate }) => gate)).toEqual(['state', 'missing', 'foreign-link', 'personal-data']);
  });

  it('names a host and a kind once', () => {
    expect(found(text('http://b.me/1 http://b.me/2 11111 22222'))).toEqual([
      { gate: 'foreign-link', hosts: ['b.me'] },
      { gate: 'personal-data', labels: ['Nomor'] },
    ]);
  });
});
