// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Insertion } from '../../../components/hooks/use-insertion.ts';
import { useShortcuts, whenUp } from '../../../components/hooks/use-shortcuts.ts';

afterEach(cleanup);

const FAILED: Insertion['phase'] = { kind: 'failed', reason: 'no-box', copied: false, author: 'Sinta' };
const ARMED: Insertion['phase'] = {
  kind: 'armed',
  replyId: 'r',
  until: 0,
  author: 'Sinta',
  isMessage: false,
};
const INSERTED: Insertion['phase'] = {
  kind: 'inserted',
  replyId: 'r',
  keptDraft: false,
  readBack: 'equal',
  undoUntil: 0,
};

/** Which of the steps back were taken. */
function steps(phase: Insertion['phase'], { query = '', leaves = true, dialog = false } = {}) {
  const [leave, reset, cancel, setQuery] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  const insertion: Insertion = {
    phase,
    cancel,
    reset,
    insert: vi.fn(),
    undo: vi.fn(),
    copy: vi.fn(),
    receive: vi.fn(),
    lost: vi.fn(),
    settled: vi.fn(),
    tell: vi.fn(),
  };
  const shelf = {
    name: undefined,
    hits: undefined,
    toggle: vi.fn(),
    close: vi.fn(),
    isFavourite: () => false,
    star: vi.fn(),
  };
  function Panel() {
    useShortcuts({
      rows: [],
      current: undefined,
      choose: vi.fn(),
      insert: vi.fn(),
      insertion,
      query,
      setQuery,
      search: createRef(),
      shelf,
      leave: leaves ? leave : undefined,
    });
    return <dialog open={dialog}>Pintasan</dialog>;
  }
  render(<Panel />);
  return { leave, reset, cancel, setQuery };
}

const taken = (spies: ReturnType<typeof steps>): string[] =>
  Object.entries(spies).flatMap(([name, spy]) => (spy.mock.calls.length > 0 ? [name] : []));

describe('Esc', () => {
  it.each([
    ['nothing is left to clear away', { kind: 'choosing' } as const, {}, ['leave']],
    ['an answer went in, whose notice stays', INSERTED, {}, ['leave']],
    ['something was typed in the search', INSERTED, { query: 'paspor' }, ['setQuery']],
    ['an answer waits for its box', ARMED, {}, ['cancel']],
    ['a failure was read', FAILED, {}, ['reset']],
    ['the browser keeps the keyboard here', { kind: 'choosing' } as const, { leaves: false }, []],
  ])('steps back where %s', (_, phase, options, expected) => {
    const spies = steps(phase, options);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(taken(spies)).toEqual(expected);
  });

  it('is a dialog’s own while one is open', () => {
    // The keyboard can be outside of it, between the page and the browser.
    const spies = steps({ kind: 'choosing' }, { dialog: true });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(taken(spies)).toEqual([]);
  });
});

describe('a key that is down', () => {
  it('is waited for until it comes up', async () => {
    const up = vi.fn();
    const waiting = whenUp('Enter').then(up);
    fireEvent.keyDown(document.body, { key: 'Enter', repeat: true });
    fireEvent.keyUp(document.body, { key: 'Shift' });
    await Promise.resolve();
    expect(up).not.toHaveBeenCalled();
    fireEvent.keyUp(document.body, { key: 'Enter' });
    await waiting;
    expect(up).toHaveBeenCalledOnce();
  });
});
