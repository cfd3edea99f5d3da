// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { HandOff } from '../../../components/sidebar/HandOff.tsx';
import { shortcutHits } from '../../../components/sidebar/shortcut-hits.ts';
import { createTranslate } from '../../../lib/i18n/index.ts';
import { readSamplePack } from '../../bench/suggest/sets.ts';

afterEach(cleanup);
const { answers, ...header } = readSamplePack();
const shortcutsOf = (query: string) =>
  shortcutHits(answers, query).map(({ answerId }) => answers.find(({ id }) => id === answerId)?.shortcut);

describe('a shortcut in the search box', () => {
  it('names its answer, before those that only begin with it', () => {
    expect(shortcutsOf('/biaya')[0]).toBe('biaya');
    expect(shortcutsOf('/anak')).toEqual(['anak', 'anakortu']);
    expect(shortcutsOf('/ANAKO')).toEqual(['anakortu']);
  });

  it('lists them all after the slash alone, and leaves every other search to the search', () => {
    expect(shortcutsOf('/').length).toBe(20);
    expect(shortcutsOf('biaya')).toEqual([]);
    expect(shortcutsOf('/tidakada')).toEqual([]);
  });
});

describe('where no answer fits', () => {
  const show = (handOff: string[] | undefined) => {
    const onPick = vi.fn();
    render(
      <TranslationContext value={{ t: createTranslate('id'), language: 'id' }}>
        <HandOff pack={{ answers, header: { ...header, handOff } }} onPick={onPick} />
      </TranslationContext>,
    );
    return onPick;
  };

  it('the pack’s own words for who can help are one press away, and nothing is chosen by itself', async () => {
    const onPick = show(header.handOff);
    expect(onPick).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: /PPID/ }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith('/ppid');
  });

  it('a pack without such answers shows nothing', () => {
    show(undefined);
    show(['ditarik']);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
