import { describe, expect, it } from 'vitest';
import { fromBase64, sha256Hex, toBase64 } from '../../../lib/core/index.ts';
import type { FactCard } from '../../../lib/domain/index.ts';
import {
  approve,
  copyFileOf,
  editAnswer,
  entryOf,
  faultsOf,
  imagesNamed,
  publishablePack,
  readCopyFile,
  sendToReview,
  startFrom,
  usesOf,
  type WorkingCopy,
} from '../../../lib/drafting/index.ts';
import { packBytes, parsePack, successionFaults } from '../../../lib/packs/index.ts';
import { AT, answerOf, BUDI, OFFICE, RANI, smallPack } from '../../support/drafting.ts';
import { imageCard, pngOf } from '../../support/pictures.ts';

const PACK = smallPack(3);
const answer = answerOf(PACK);
const PICTURE = pngOf(20, 10);
const facts = (value: string): FactCard => ({
  kind: 'facts',
  language: 'id',
  title: 'Biaya',
  rows: [{ label: 'Paspor biasa', value }],
});

function approved(copy: WorkingCopy): WorkingCopy {
  const sent = sendToReview(copy, `answer:${answer.id}`, RANI, AT);
  if (!sent.ok) throw new Error(sent.reason);
  const done = approve(sent.value, `answer:${answer.id}`, BUDI, AT, OFFICE);
  if (!done.ok) throw new Error(done.reason);
  return done.value;
}

describe('a card that is drafted', () => {
  it('is new words for the public: the revision grows, approval starts anew, and the next version parses', () => {
    const copy = editAnswer(startFrom(PACK), { ...answer, card: imageCard(PICTURE) }, RANI, AT);
    const entry = entryOf(copy, `answer:${answer.id}`);
    expect(entry).toMatchObject({ state: 'draft', item: { answer: { revision: answer.revision + 1 } } });
    const { pack } = publishablePack(approved(copy), AT, 'Kartu');
    expect(pack.answers[0]?.card).toEqual(imageCard(PICTURE));
    expect(parsePack(packBytes(pack))).toMatchObject({ ok: true });
    expect(successionFaults(PACK, pack)).toEqual([]);
    const unnumbered = pack.answers.map((one) => ({ ...one, revision: answer.revision }));
    expect(successionFaults(PACK, { ...pack, answers: unnumbered })).toMatchObject([
      { kind: 'revision-not-higher' },
    ]);
  });

  it('counts as a use of its facts, and cannot be handed on while one is not there', () => {
    const good = editAnswer(startFrom(PACK), { ...answer, card: facts('{{fact.email}}') }, RANI, AT);
    expect(
      usesOf(good)
        .get('fact:email')
        ?.map(({ id }) => id),
    ).toContain(answer.id);
    const wrong = { ...answer, card: facts('{{fact.tidak_ada}} {{author_name}}') };
    const copy = editAnswer(startFrom(PACK), wrong, RANI, AT);
    expect(faultsOf(copy, { kind: 'answer', answer: wrong })).toEqual([
      { path: 'card', kind: 'unknown-placeholder', detail: '{{fact.tidak_ada}} {{author_name}}' },
    ]);
    expect(sendToReview(copy, `answer:${answer.id}`, RANI, AT)).toMatchObject({ reason: 'faulty' });
  });

  it('says which of its fields are empty', () => {
    const empty = { ...answer, card: { ...facts(''), title: '' } };
    const copy = startFrom(PACK);
    const paths = faultsOf(copy, { kind: 'answer', answer: empty }).map(
      ({ path, kind }) => `${path} ${kind}`,
    );
    expect(paths).toEqual(['card.title empty', 'card.rows.0.value empty']);
    const silent = { ...answer, card: imageCard(PICTURE, { alt: '' }) };
    expect(faultsOf(copy, { kind: 'answer', answer: silent })).toMatchObject([
      { path: 'card.alt', kind: 'empty' },
    ]);
  });

  it('travels with its picture to a colleague, and nothing else does under its name', () => {
    const copy = editAnswer(startFrom(PACK), { ...answer, card: imageCard(PICTURE) }, RANI, AT);
    const sha256 = sha256Hex(PICTURE);
    expect([...imagesNamed(copy)]).toEqual([sha256]);
    const file = copyFileOf(copy, new Map([[sha256, PICTURE]]));
    const read = (content: object) => readCopyFile(new TextEncoder().encode(JSON.stringify(content)));
    const whole = read(file);
    expect(whole.ok && [...whole.value.images]).toEqual([[sha256, PICTURE]]);
    for (const wrong of [toBase64(pngOf(20, 11)), 'no base64', toBase64(new Uint8Array([60, 115, 118, 103]))])
      expect(read({ ...file, images: { [sha256]: wrong } })).toMatchObject({ reason: 'invalid' });
    const page = fromBase64(toBase64(new TextEncoder().encode('<svg onload=1>'))) ?? new Uint8Array();
    expect(read({ ...file, images: { [sha256Hex(page)]: toBase64(page) } })).toMatchObject({
      reason: 'invalid',
    });
  });
});
