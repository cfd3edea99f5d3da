import { beforeEach, describe, expect, it, vi } from 'vitest';

type Stored = Record<string, unknown>;
const session: Stored = {};
let managed: (name: string) => Promise<Stored>;
const area = {
  get: async (name: string) => ({ [name]: session[name] }),
  set: async (items: Stored) => void Object.assign(session, items),
  remove: async (name: string) => void delete session[name],
};
// The polyfill hands over what stands here when it is loaded, and refuses to be loaded anywhere else.
vi.stubGlobal('chrome', { runtime: { id: 'tanggap' } });
vi.stubGlobal('browser', {
  runtime: { id: 'tanggap' },
  storage: { session: area, managed: { get: (name: string) => managed(name) } },
});
const { readOperator, readOperatorPolicy, writeOperator } = await import('../../../lib/browser/operator.ts');

const typed = {
  operator: { id: 'Bagus', how: 'typed' },
  startedAt: 1,
  lastUsedAt: 2,
  day: '2026-11-24',
} as const;
const policy = (operator: unknown): void => {
  managed = () => Promise.resolve({ operator });
};
beforeEach(() => writeOperator(typed));

describe('who answers', () => {
  it('is whom the policy names, whoever typed a name before, and nobody is remembered for it', async () => {
    policy({ id: ' 198501 ', name: 'Rani Wulandari' });
    expect(await readOperator()).toMatchObject({
      operator: { id: '198501', how: 'policy' },
      name: 'Rani Wulandari',
    });
    policy({ id: 'Rani' });
    expect(await readOperator()).toMatchObject({ operator: { id: 'Rani', how: 'policy' } });
    policy(undefined);
    expect(await readOperator()).toEqual(typed);
  });

  it.each([
    ['no id', { name: 'Rani' }, 'operator.id'],
    ['a blank id', { id: '  ' }, 'operator.id'],
    ['a number', { id: 198501 }, 'operator.id'],
    ['an id too long', { id: 'x'.repeat(81) }, 'operator.id'],
    ['a name that is no text', { id: 'Rani', name: ['Rani'] }, 'operator.name'],
    ['a text instead of fields', 'Rani', 'operator'],
    ['nothing at all', null, 'operator'],
  ])('is asked as before where the policy says %s, and the wrong field is named', async (_, said, field) => {
    policy(said);
    expect(await readOperatorPolicy()).toMatchObject({
      ok: false,
      reason: 'operator-policy',
      detail: field,
    });
    expect(await readOperator()).toEqual(typed);
  });

  it('is asked where there is no policy at all: Firefox then throws', async () => {
    managed = () => Promise.reject(new Error('Managed storage manifest not found'));
    expect(await readOperatorPolicy()).toEqual({ ok: true, value: undefined });
    expect(await readOperator()).toEqual(typed);
    await writeOperator(undefined);
    expect(await readOperator()).toBeUndefined();
  });
});
