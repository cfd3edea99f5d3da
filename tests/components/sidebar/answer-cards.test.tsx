// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import AnswerCards from '../../../components/card/AnswerCards.tsx';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import type { CardServices, LoadedPack, SidebarServices } from '../../../components/sidebar/index.ts';
import type { Gate } from '../../../lib/answers/index.ts';
import { failure, sha256Hex, success } from '../../../lib/core/index.ts';
import type { Answer, ReplyEvent } from '../../../lib/domain/index.ts';
import { createTranslate } from '../../../lib/i18n/index.ts';
import { item } from '../../support/journal.ts';
import { imageCard, pngOf } from '../../support/pictures.ts';
import { SAMPLE } from '../../support/repository/packs.ts';

const NOW = Date.parse('2026-11-27T02:00:00Z');
const PICTURE = pngOf(3, 2);
const { answers, ...header } = SAMPLE;
const pack: LoadedPack = {
  header,
  answers,
  whole: true,
  source: 'embedded',
  openSearch: () => Promise.resolve(() => []),
};
const [drawn] = answers.filter(({ card }) => card?.kind === 'facts');
if (!drawn) throw new Error('the sample has a card');
const approved: Answer = { ...drawn, card: imageCard(PICTURE) };

/** There is no canvas without a browser: these give back some bytes. What is really drawn is shown in Chromium. */
class Canvas {
  getContext = () => ({
    measureText: (text: string) => ({ width: text.length }),
    fillRect() {},
    fillText() {},
    drawImage() {},
  });
  convertToBlob = () => Promise.resolve(new Blob([PICTURE], { type: 'image/png' }));
}
beforeEach(() => {
  vi.stubGlobal('OffscreenCanvas', Canvas);
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({ width: 3, height: 2, close() {} }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(answer: Answer, cards: Partial<CardServices> = {}, logs = true, gates: readonly Gate[] = []) {
  const logged: ReplyEvent[] = [];
  const saved: string[] = [];
  const copied: Blob[] = [];
  let ids = 0;
  const services: Pick<SidebarServices, 'cards' | 'createId' | 'append' | 'now'> = {
    now: () => NOW,
    createId: () => `event-${++ids}`,
    append(event) {
      logged.push(event);
      return Promise.resolve(logs ? success({ seq: 1, fresh: true }) : failure('storage-full'));
    },
    cards: () =>
      Promise.resolve({
        image: () => Promise.resolve(new Blob([PICTURE])),
        copy(png) {
          copied.push(png);
          return Promise.resolve(true);
        },
        save: (_, name) => void saved.push(name),
        ...cards,
      }),
  };
  render(
    <TranslationContext value={{ t: createTranslate('id'), language: 'id' }}>
      <AnswerCards
        services={services}
        pack={pack}
        answers={[answer]}
        item={item}
        operator={{ id: 'Rani', how: 'typed' }}
        replyId={null}
        isCurrent
        gates={gates}
      />
    </TranslationContext>,
  );
  return { logged, saved, copied };
}

describe('the card of the chosen answer', () => {
  it('says in words what it shows, is copied by K, and noted without its picture', async () => {
    const { logged, copied } = show(drawn);
    expect((await screen.findByRole('img')).getAttribute('alt')).toContain('Rp350.000');
    fireEvent.keyDown(document.body, { key: 'k' });
    await screen.findByText(/^Gambar disalin/);
    expect(copied).toHaveLength(1);
    expect(logged).toEqual([
      expect.objectContaining({
        event: 'card',
        detail: {
          packId: SAMPLE.id,
          packVersion: SAMPLE.version,
          answerId: drawn.id,
          revision: drawn.revision,
          made: 'facts',
          cardSha256: sha256Hex(PICTURE),
          handed: 'copied',
        },
      }),
    ]);
    expect(JSON.stringify(logged)).not.toContain(item.text);
  });

  it('is an approved picture with its own words', async () => {
    const { saved, logged } = show(approved);
    expect((await screen.findByRole('img')).getAttribute('alt')).toBe(
      'Syarat paspor baru: e-KTP dan Kartu Keluarga.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Simpan gambar' }));
    await screen.findByText(/^Gambar disimpan/);
    expect(saved).toEqual([`${approved.id}.png`]);
    expect(logged[0]).toMatchObject({ detail: { made: 'image', handed: 'saved' } });
  });

  it('that is not in this browser says so, and offers nothing', async () => {
    show(approved, { image: () => Promise.resolve(undefined) });
    await screen.findByText(/tidak ada di peramban ini/);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('that names what the pack does not have is not drawn', async () => {
    const card = {
      kind: 'facts',
      language: 'id',
      title: 'x',
      rows: [{ label: 'a', value: '{{fact.tidak_ada}}' }],
    } as const;
    show({ ...drawn, card: { ...card, rows: [...card.rows] } });
    await screen.findByText(/fact\.tidak_ada/);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('that the browser does not copy is saved instead, and nothing is noted', async () => {
    const { logged } = show(drawn, { copy: () => Promise.resolve(false) });
    await screen.findByRole('img');
    await userEvent.click(screen.getByRole('button', { name: /^Salin gambar/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('Simpan gambarnya');
    expect(logged).toEqual([]);
  });

  it('says when the log could not be written', async () => {
    show(drawn, {}, false);
    await screen.findByRole('img');
    await userEvent.click(screen.getByRole('button', { name: /^Salin gambar/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('log tidak dapat ditulis');
  });

  it.each<[string, Answer, readonly Gate[]]>([
    ['has expired', { ...drawn, validUntil: '2026-10-31' }, []],
    [
      'is for private messages',
      { ...drawn, sensitivity: 'dm-only' },
      [{ gate: 'sensitivity', sensitivity: 'dm-only' }],
    ],
  ])('of an answer that %s cannot be taken', async (_, answer, gates) => {
    const { copied } = show(answer, {}, true, gates);
    await screen.findByRole('img');
    fireEvent.keyDown(document.body, { key: 'k' });
    expect(screen.getByRole('button', { name: /^Salin gambar/ }).hasAttribute('disabled')).toBe(true);
    expect(screen.getByText(/^Kartu tidak dapat dipakai/)).toBeTruthy();
    await waitFor(() => expect(copied).toEqual([]));
  });

  it('can be taken while a form is open or a text is too long: the picture is no part of it', async () => {
    const { copied } = show(drawn, {}, true, [{ gate: 'missing', names: ['nama'] }]);
    await screen.findByRole('img');
    fireEvent.keyDown(document.body, { key: 'k' });
    await waitFor(() => expect(copied).toHaveLength(1));
  });
});
