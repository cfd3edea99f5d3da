import { describe, expect, it } from 'vitest';
import { knownValues, render } from '../../../lib/answers/index.ts';
import type { Answer, Variable } from '../../../lib/domain/index.ts';
import { item } from '../../support/journal.ts';

const variable = (name: string, more: Partial<Variable> = {}): Variable => ({
  name,
  label: name,
  type: 'text',
  required: true,
  source: 'manual',
  personal: false,
  ...more,
});
const withVariables = (...variables: Variable[]): Answer =>
  ({ id: 'a', variables }) as Partial<Answer> as Answer;
const block = (id: string, text: string) =>
  ({ id, text, kind: 'greeting', language: 'id', register: 'formal' }) as const;
const TEXTS = {
  facts: [
    { id: 'jam', label: 'Jam', value: '08.00' },
    { id: 'putar', label: 'Putar', value: '{{fact.putar}}' },
  ],
  blocks: [block('salam', 'Halo {{nama}}, {{block.buka}}'), block('buka', 'buka {{fact.jam}}')],
};

describe('render', () => {
  it('fills facts, and blocks within blocks', () => {
    const filled = render('{{block.salam}}.', withVariables(variable('nama')), TEXTS, { nama: 'Rani' });
    expect(filled).toEqual({
      text: 'Halo Rani, buka 08.00.',
      missing: [],
      invalid: [],
      unknown: [],
      used: ['nama'],
    });
  });

  it('lists what is missing once, in order, and leaves it to be seen', () => {
    const filled = render('{{b}} {{a}} {{b}}', withVariables(variable('a'), variable('b')), TEXTS, {
      a: '  ',
    });
    expect(filled).toMatchObject({ text: '{{b}} {{a}} {{b}}', missing: ['b', 'a'], used: ['b', 'a'] });
  });

  it('drops an optional variable with the blank before it', () => {
    const answer = withVariables(variable('nama', { required: false }));
    expect(render('Halo {{nama}}, apa kabar {{nama}}?', answer, TEXTS, {}).text).toBe('Halo, apa kabar?');
  });

  it('takes the default, and a typed value before it', () => {
    const answer = withVariables(variable('nama', { default: 'Kak' }));
    expect(render('Halo {{ nama }}', answer, TEXTS, {}).text).toBe('Halo Kak');
    expect(render('Halo {{nama}}', answer, TEXTS, { nama: ' Bu ' }).text).toBe('Halo Bu');
  });

  it.each([
    ['an unknown fact', '{{fact.tak_ada}}', 'fact.tak_ada'],
    ['an unknown room', '{{secret.jam}}', 'secret.jam'],
    ['a fact that names itself', '{{fact.putar}}', 'fact.putar'],
    ['a variable of no answer', '{{entah}}', 'entah'],
    ['a property of every object', '{{constructor}}', 'constructor'],
  ])('reports %s', (_, wording, name) => {
    const filled = render(wording, withVariables(), TEXTS, { entah: 'x', constructor: 'x' });
    expect(filled.unknown).toEqual([name]);
    expect(filled.text).toContain('{{');
  });

  it('never expands a value again, nor reads patterns of replacement in it', () => {
    const answer = withVariables(variable('nama'));
    for (const value of ['{{fact.jam}}', '{{nama}}', '$&', '$1', '$$', '{{block.salam}}'])
      expect(render('<{{nama}}>', answer, TEXTS, { nama: value }).text).toBe(`<${value}>`);
  });

  it('keeps empty lines and line breaks', () => {
    expect(render(' a  b \n\n• c ', withVariables(), TEXTS, {}).text).toBe('a b\n\n• c');
  });
});

describe('a value must fit its variable', () => {
  const digits = { parts: [{ run: 'digit' as const, min: 2, max: 3 }], wholeWord: true };
  it.each<[Partial<Variable>, string, boolean]>([
    [{ type: 'number' }, '350.000', true],
    [{ type: 'number' }, 'tiga', false],
    [{ type: 'date' }, '2026-11-24', true],
    [{ type: 'date' }, '24 November 2026', true],
    [{ type: 'date' }, 'besok', false],
    [{ type: 'time' }, '08.30', true],
    [{ type: 'time' }, '25:00', false],
    [{ type: 'choice', choices: ['A', 'B'] }, 'B', true],
    [{ type: 'choice', choices: ['A', 'B'] }, 'C', false],
    [{ type: 'url' }, 'https://contoh.example/a', true],
    [{ type: 'url' }, 'http://contoh.example/a', false],
    [{ type: 'url' }, 'javascript:alert(1)', false],
    [{ maxLength: 3 }, 'empat', false],
    [{ pattern: digits }, '123', true],
    [{ pattern: digits }, '1234', false],
  ])('%j %s %s', (more, value, fits) => {
    const filled = render('{{v}}', withVariables(variable('v', more)), TEXTS, { v: value });
    expect(filled.invalid).toEqual(fits ? [] : ['v']);
  });
});

describe('what a page gives', () => {
  const answer = withVariables(
    variable('nama', { source: 'page.author-name' }),
    variable('akun', { source: 'page.author-handle' }),
    variable('petugas', { source: 'operator.name' }),
    variable('lain'),
  );
  const named = (name: string) => knownValues(answer, { ...item, author: { name } }, undefined)['nama'];

  it('is the name, the handle and the operator, and nothing else', () => {
    const known = knownValues(answer, { ...item, author: { name: 'Sinta', handle: 'sinta' } }, 'Rani');
    expect(known).toEqual({ nama: 'Sinta', akun: 'sinta', petugas: 'Rani' });
    expect(knownValues(answer, null, undefined)).toEqual({});
  });

  it.each([
    ['Budi\u202E\u2066gnip', 'Budignip'],
    ['Si\u200Bnta\n\nDewi', 'Sinta Dewi'],
    ['dr.Budi St.Louis', 'dr.Budi St.Louis'],
    ['👩🏽‍💻 Rani', '👩🏽‍💻 Rani'],
    ['a'.repeat(300), undefined],
    ['{{fact.jam}}', undefined],
    ['klik https://jahat.example', undefined],
    ['WWW.jahat.example', undefined],
    ['bit.ly/abc', undefined],
    ['menang di judi.com', undefined],
    ['\u202E\u200B', undefined],
    ['   ', undefined],
  ])('of a name %j is %j', (name, value) => {
    expect(named(name)).toBe(value);
  });
});
