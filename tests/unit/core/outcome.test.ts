import { describe, expect, it } from 'vitest';
import { createId, failure, fromHex, isQuotaError, success, toHex } from '../../../lib/core/index.ts';

describe('isQuotaError', () => {
  const full = new DOMException('full', 'QuotaExceededError');
  it.each([
    ['itself', full, true],
    ['wrapped', Object.assign(new Error('abort'), { inner: { inner: full } }), true],
    ['one of many', Object.assign(new Error('bulk'), { failures: [new Error('a'), full] }), true],
    ['another error', Object.assign(new Error('abort'), { inner: new Error('x'), failures: [] }), false],
    ['no error', undefined, false],
    ['a word', 'QuotaExceededError', false],
  ])('%s', (_, error, expected) => {
    expect(isQuotaError(error)).toBe(expected);
  });
});

describe('outcomes and ids', () => {
  it('have no detail where none is given', () => {
    expect(failure('x')).toEqual({ ok: false, reason: 'x' });
    expect(Object.keys(failure('x'))).not.toContain('detail');
    expect(success(1)).toEqual({ ok: true, value: 1 });
  });

  it('are 128 random bits as hexadecimal', () => {
    expect(createId((length) => new Uint8Array(length).fill(10))).toBe('0a'.repeat(16));
    expect(new Set(Array.from({ length: 50 }, () => createId())).size).toBe(50);
    expect(toHex(fromHex('00ff7f'))).toBe('00ff7f');
  });
});
