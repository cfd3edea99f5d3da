// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import {
  readStoredOperator,
  type StoredOperator,
  useOperator,
} from '../../../components/hooks/use-operator.ts';
import { OperatorBar } from '../../../components/sidebar/OperatorBar.tsx';
import type { SidebarServices } from '../../../components/sidebar/services.ts';
import { policySession, startSession } from '../../../lib/answering/index.ts';
import { defaultSettings, type OperatorSession } from '../../../lib/domain/index.ts';
import { createTranslate, type Language } from '../../../lib/i18n/index.ts';

const NOW = Date.parse('2026-11-24T02:00:00Z');
const RANI = policySession({ id: '198501', name: 'Rani Wulandari' });
afterEach(cleanup);

/** A browser profile in memory, in which a policy may come and go. */
function profile(session?: OperatorSession, fault?: string) {
  let changed = (): void => undefined;
  const state = { session, fault };
  const writeOperator = vi.fn(async (fresh: OperatorSession) => {
    state.session = fresh;
  });
  const services = {
    now: () => NOW,
    offsetMinutes: () => 420,
    readOperator: async () => state.session,
    operatorFault: async () => state.fault,
    readSettings: async () => ({ ...defaultSettings(), recentOperators: ['Bagus'] }),
    watchSettings: (onChange: () => void) => {
      changed = onChange;
      return () => undefined;
    },
    writeOperator,
    rememberOperator: async () => undefined,
  } as Partial<SidebarServices> as SidebarServices;
  return { services, state, writeOperator, change: () => act(async () => changed()) };
}

interface BarProps {
  readonly services: SidebarServices;
  readonly ahead?: StoredOperator | undefined;
}

function Bar({ services, ahead }: BarProps) {
  const who = useOperator(services, ahead);
  const [switching, setSwitching] = useState(true);
  return (
    <>
      <OperatorBar who={who} switching={switching} onSwitching={setSwitching} />
      <button type="button" onClick={who.touch}>
        touch
      </button>
      <output>{who.operator && `${who.operator.id} ${who.operator.how}`}</output>
    </>
  );
}

const show = (services: SidebarServices, language: Language = 'id', ahead?: StoredOperator) =>
  render(
    <TranslationContext value={{ t: createTranslate(language), language }}>
      <Bar services={services} ahead={ahead} />
    </TranslationContext>,
  );

describe('who was read before anything is drawn', () => {
  it('stands in the first draw, and is looked at again when the opening is over', async () => {
    const { promise: opened, resolve } = Promise.withResolvers<void>();
    const { services, state } = profile(RANI);
    const asked = vi.fn(services.readOperator);
    const ahead = await readStoredOperator(services);
    state.session = undefined;
    show({ ...services, opened, readOperator: asked }, 'id', ahead);
    expect(screen.getByText('198501 policy')).toBeTruthy();
    expect(asked).not.toHaveBeenCalled();
    await act(async () => resolve());
    expect(asked).toHaveBeenCalledOnce();
    expect(screen.queryByText('198501 policy')).toBeNull();
  });
});

describe('whom a policy names', () => {
  it.each([
    ['id', 'menurut kebijakan'],
    ['en', 'set by policy'],
  ] as const)(
    'is shown by name and written by id; nobody is asked or may switch (%s)',
    async (language, words) => {
      const { services, writeOperator } = profile(RANI);
      show(services, language);
      expect(await screen.findByText('Rani Wulandari')).toBeTruthy();
      expect(screen.getByText(words)).toBeTruthy();
      expect(screen.getByText('198501 policy')).toBeTruthy();
      expect(screen.queryByRole('textbox')).toBeNull();
      expect(screen.queryByRole('button', { name: /\(O\)/ })).toBeNull();
      // Nothing of it is kept: when the policy goes, so does the name.
      await userEvent.click(screen.getByRole('button', { name: 'touch' }));
      expect(writeOperator).not.toHaveBeenCalled();
    },
  );

  it('comes and goes with the policy while the sidebar is open', async () => {
    const { services, state, change } = profile();
    show(services);
    expect(await screen.findByRole('textbox')).toBeTruthy();
    state.session = RANI;
    await change();
    expect(screen.queryByRole('textbox')).toBeNull();
    state.session = undefined;
    await change();
    expect(screen.getByRole('textbox')).toBeTruthy();
  });
});

describe('a policy that cannot be read', () => {
  it('is told with its number and field, and the name is asked as before', async () => {
    const { services, writeOperator } = profile(undefined, 'operator.id');
    show(services);
    expect(await screen.findByText(/^E41 .*operator\.id.*administrator/)).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox'), 'Dewi{Enter}');
    expect(writeOperator.mock.calls[0]?.[0].operator).toEqual({ id: 'Dewi', how: 'typed' });
    expect(await screen.findByText('Dewi typed')).toBeTruthy();
    expect(screen.queryByText(/E41/)).toBeNull();
  });

  it('takes nobody out of a session who has typed a name', async () => {
    const { services } = profile(startSession('Dewi', NOW, 420), 'operator.id');
    show(services);
    expect(await screen.findByText('Dewi typed')).toBeTruthy();
  });
});
