import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  MAX_CARRIED,
  readReply,
  readRequest,
  requestOf,
  shortHash,
  writeCode,
} from '../../../lib/approval/index.ts';
import { sha256Hex, toBase64 } from '../../../lib/core/index.ts';
import { canonicalJson } from '../../../lib/packs/index.ts';
import { asked, wish } from '../../support/approval.ts';
import { item } from '../../support/journal.ts';

const made = asked();
const code = writeCode('request', made.json);

describe('a request', () => {
  it('says exactly what was in hand, under a hash that both sides make', () => {
    const read = readRequest(made.json);
    expect(read).toMatchObject({ ok: true, value: { hash: made.hash } });
    if (!read.ok) return;
    expect(read.value.request).toMatchObject({
      operator: 'Dewi',
      platform: 'facebook',
      answers: [{ id: 'paspor_biaya' }],
    });
    expect(read.value.request.text).toBe(wish().text);
    expect(shortHash(made.hash)).toMatch(/^([0-9a-f]{4} ){2}[0-9a-f]{4}$/);
  });

  it('hides the numbers of a person in the question, and says nothing of who asked it', () => {
    const person = {
      ...item,
      author: { name: 'Sinta Rahasia', handle: 'sintarahasia' },
      text: 'NIK saya 6104015203990001, kapan jadi?',
    };
    const { json } = requestOf(
      { ...wish(person), text: 'x' },
      { device: 'd', at: '2026-11-24T05:00:00.000Z', nonce: '00'.repeat(16) },
    );
    expect(json).not.toContain('6104015203990001');
    expect(json).not.toContain('Rahasia');
    expect(json).toContain('kapan jadi?');
  });

  it('is another one for each comment, though all else is equal', () => {
    expect(asked(wish(), 'cd'.repeat(16)).hash).not.toBe(made.hash);
  });
});

describe('a code', () => {
  it('is one line that any chat takes, smaller than what it carries', () => {
    expect(code).toMatch(/^TANGGAP-Q1:[A-Za-z0-9+/=]+:[0-9a-f]{8}$/);
    expect(code.length).toBeLessThan(made.json.length * 0.8);
  });

  it.each([
    ['talk around it', `Bu, tolong ya:\n${code}\nterima kasih`],
    ['lines that were wrapped', code.replace(/.{60}/g, '$&\n')],
    ['a mail that was quoted', code.replace(/.{72}/g, '$&\n> ')],
    ['invisible marks of a chat', code.replace(/.{50}/g, '$&\u200b')],
    ['a file with blanks at its end', `\ufeff${made.json}\n`],
  ])('is found in %s', (_name, text) => {
    expect(readRequest(text)).toMatchObject({ ok: true, value: { hash: made.hash } });
  });

  it.each([
    ['nothing', ''],
    ['talk', 'tolong disetujui ya bu'],
    ['half of it', code.slice(0, -40)],
    ['its end missing', code.slice(0, -1)],
    ['a letter changed', code.replace(/.(?=.{30}$)/, (one) => (one === 'A' ? 'B' : 'A'))],
    ['a reply in its place', code.replace('Q1', 'A1')],
    ['JSON of something else', '{"format":"tanggap-drafting"}'],
    ['another spelling of the same JSON', made.json.replace('{', '{ ')],
    ['a field more', made.json.replace('{', '{"a":1,')],
    ['no text at all', canonicalJson({ ...JSON.parse(made.json), text: '' })],
    ['a list without end', '['.repeat(50_000)],
    ['a tower of objects', '{"a":'.repeat(8000)],
    ['more than is looked at', `${' '.repeat(MAX_CARRIED)}${code}`],
  ])('is refused where there is %s', (_name, text) => {
    expect(readRequest(text)).toMatchObject({ ok: false, reason: 'approval-unreadable' });
  });

  it('that unpacks to more than a request can be is cut off there', () => {
    const bomb = deflateSync(new Uint8Array(40_000_000), { level: 9 });
    expect(bomb.length).toBeLessThan(60_000);
    const text = `TANGGAP-Q1:${toBase64(bomb)}:${sha256Hex(bomb).slice(0, 8)}`;
    expect(text.length).toBeLessThan(MAX_CARRIED);
    expect(readRequest(text)).toMatchObject({ ok: false, detail: 'too-large' });
  });

  it('brings back every request, whatever was asked and answered', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 600 }),
        (question, text) => {
          const { json, hash } = asked({ ...wish(), question, text });
          expect(readRequest(writeCode('request', json))).toMatchObject({ ok: true, value: { hash } });
        },
      ),
      { numRuns: 100 },
    );
  });

  it('with any character changed is refused, or still says the same', () => {
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.constantFrom(...'ABab01+/=:-'), (at, letter) => {
        const changed = `${code.slice(0, at)}${letter}${code.slice(at + 1)}`;
        const read = readRequest(changed);
        if (read.ok) expect(read.value.hash).toBe(made.hash);
      }),
      { numRuns: 500 },
    );
  });
});

/** Codes that the first version of the formats made. */
const KEPT_REQUEST =
  'TANGGAP-Q1:wxKWBYnFBflF8UmZiZWgpIIIVyMSw9XQUNfIJMTA1MrAAIj0DAwMopCdDAq33KTEPN2c/OzUEl1DEoM+MQk/RI0al9TyTFCqQ05Tyfl5JfkZyAFiXktEwkwqKlDIzcyzx5834Hk4ODOvJFFHoQQYcml5lYkKQQVmpuDA0IvJQ8n1H+bP7AdnTaxZGC1WsGdnsF3oeRoA:054fffb7';
const KEPT_REPLY =
  'TANGGAP-A1:jZFLSi1ADERXdCG/zsfhW8MbOet0JyD+Jrp/W1Av6EDJMFRRVeca2ZuYiZjChWMmIEX5GB45jmGqZxBEMPUIhV7hOEcsS9UyG1+VLbbxLJgyOIBVYQUzJGxKPjeTrCD8fHhrIjTBKurKkDKM5BJeR27Wa0dNwLLiSUF+wo1ILPFe7bh1CYOYj4x9AkkV2N8nR7yQ/IdxA3gDcPtJ4N/rvvt18HfqjzmfLg/P9/VywZ8APtz16n6lgNx9RrQN7HRKxdLIqTq6dy4pUsqEJSruPrVj4ayUMK6BqfCN4hs=:0da58be1';

it('the kept examples of both formats are still read', () => {
  expect(readRequest(KEPT_REQUEST)).toMatchObject({
    ok: true,
    value: {
      hash: '13ff9607d03822989c69ba665ffdbc4e262bb0c464888a6f9c1aeb4973e51b60',
      request: { operator: 'Dewi', text: 'Halo Kak Sinta, tarifnya Rp650.000.\nTerima kasih 🙏' },
    },
  });
  expect(readReply(KEPT_REPLY)).toMatchObject({
    ok: true,
    value: { signed: { by: 'Budi', decision: 'granted' } },
  });
});
