import { describe, expect, it } from 'vitest';
import { Answer, MAX_CARD_BYTES, MAX_CARD_SIDE } from '../../../lib/domain/index.ts';
import {
  cardTarget,
  cardTargets,
  describeRepository,
  filesSource,
  packBytes,
  parsePack,
  prepareRotation,
  proposedContent,
  type RepositorySource,
  readBundle,
  readImage,
  readPack,
  updateTrust,
  writeBundle,
} from '../../../lib/packs/index.ts';
import { imageCard, pngOf, withCard } from '../../support/pictures.ts';
import { bytesOf, namesOf, resign } from '../../support/repository/edit.ts';
import { type Files, release, whole } from '../../support/repository/history.ts';
import { signerOf } from '../../support/repository/keys.ts';
import { openOffice, PEOPLE, packOf } from '../../support/repository/packs.ts';

const NOW = Date.parse('2026-11-24T01:00:00Z');
const PICTURE = pngOf(40, 20);
const OTHER = pngOf(40, 20, [200, 0, 0]);
const CARD = imageCard(PICTURE);
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 9, 0, 7, 1, 1, 0x11, 0]);

/** An office whose release lists a pack and, beside it, whatever files. */
async function published(
  card: Answer['card'],
  beside: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<Files> {
  const office = await openOffice(packOf(2, 1), NOW);
  return release(office.files, packBytes(withCard(packOf(2, 2), card)), NOW, PEOPLE, 2, beside);
}

async function look(
  files: Files,
  source: RepositorySource = filesSource(files),
  known?: Parameters<typeof readPack>[2],
) {
  const { outcome } = await updateTrust({ root: bytesOf(files, '1.root.json') }, source, NOW);
  return readPack(whole(outcome), source, known);
}

const good = (): Promise<Files> => published(CARD, new Map([[cardTarget(CARD), PICTURE]]));

describe('an image file', () => {
  it('is what its own bytes say', () => {
    expect(readImage(PICTURE)).toEqual({
      ok: true,
      value: { mediaType: 'image/png', width: 40, height: 20 },
    });
    expect(readImage(JPEG)).toMatchObject({
      ok: true,
      value: { mediaType: 'image/jpeg', width: 7, height: 9 },
    });
  });

  it.each([
    [
      'text',
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      'card-not-image',
    ],
    ['nothing', new Uint8Array(), 'card-not-image'],
    ['a head that is cut off', PICTURE.slice(0, 18), 'card-not-image'],
    [
      'a picture of another kind',
      new TextEncoder().encode('GIF89a\u0001\u0000\u0001\u0000'),
      'card-not-image',
    ],
    ['no width', pngOf(1, 1, [0, 0, 0], { width: 0, height: 1 }), 'card-not-image'],
    ['gigabytes when unpacked', pngOf(1, 1, [0, 0, 0], { width: 60_000, height: 60_000 }), 'card-too-large'],
    ['one pixel too many', pngOf(1, 1, [0, 0, 0], { width: MAX_CARD_SIDE + 1, height: 1 }), 'card-too-large'],
    ['too many bytes', new Uint8Array([...PICTURE, ...new Uint8Array(MAX_CARD_BYTES)]), 'card-too-large'],
  ])('with %s is refused', (_, bytes, reason) => {
    expect(readImage(bytes)).toMatchObject({ ok: false, reason });
  });
});

describe('the schema of a card', () => {
  const [answer] = packOf(1, 1).answers;
  const parse = (card: unknown): boolean => Answer.safeParse({ ...answer, card }).success;
  const facts = { kind: 'facts', language: 'id', title: 'Biaya', rows: [{ label: 'a', value: 'b' }] };

  it('takes an approved picture, a card of facts, or none', () => {
    expect([CARD, facts, { ...facts, footer: 'x' }, null].map(parse)).toEqual([true, true, true, true]);
  });

  it.each([
    ['no alternative text', { ...CARD, alt: '' }],
    ['a file that can carry a script', { ...CARD, mediaType: 'image/svg+xml' }],
    ['a picture that is too large', { ...CARD, length: MAX_CARD_BYTES + 1 }],
    ['an address', { url: 'https://contoh.example/a.png', alt: 'a', sha256: CARD.sha256 }],
    ['a hash that is none', { ...CARD, sha256: 'abc' }],
    ['no rows', { ...facts, rows: [] }],
    ['an empty row', { ...facts, rows: [{ label: '', value: 'b' }] }],
    ['a field that it does not know', { ...facts, onclick: 'x' }],
    ['no kind', { ...facts, kind: undefined }],
  ])('refuses %s', (_, card) => {
    expect(parse(card)).toBe(false);
  });

  it('lets no pack carry more pictures than every browser of an office should keep', () => {
    const pack = packOf(20, 1);
    const answers = pack.answers.map((one, at) => ({
      ...one,
      card: imageCard(PICTURE, { sha256: at.toString(16).padStart(64, '0'), length: MAX_CARD_BYTES }),
    }));
    expect(parsePack(packBytes({ ...pack, answers: answers.slice(0, 16) }))).toMatchObject({ ok: true });
    expect(parsePack(packBytes({ ...pack, answers }))).toMatchObject({
      reason: 'pack-invalid',
      detail: expect.stringContaining('cards'),
    });
  });
});

describe('a picture in a signed repository', () => {
  it('comes with its pack, the same bytes', async () => {
    const read = whole(await look(await good()));
    expect([...read.images]).toEqual([[CARD.sha256, PICTURE]]);
  });

  it('is not fetched again when it is here', async () => {
    const files = await good();
    const source = filesSource(files);
    const asked: string[] = [];
    const watched: RepositorySource = {
      read(path, limit) {
        asked.push(path);
        return source.read(path, limit);
      },
    };
    const read = whole(await look(files, watched, () => Promise.resolve(PICTURE)));
    expect(read.images.get(CARD.sha256)).toBe(PICTURE);
    expect(asked.filter((path) => path.endsWith('.png'))).toEqual([]);
    // What is here under its name and is not it counts for nothing.
    expect(whole(await look(files, watched, () => Promise.resolve(OTHER))).images.get(CARD.sha256)).toEqual(
      PICTURE,
    );
    expect(asked.filter((path) => path.endsWith('.png'))).toHaveLength(1);
  });

  const name = cardTarget(CARD);
  const inFolder = `targets/${CARD.sha256}.${name}`;
  it.each<[string, () => Promise<Files>, string]>([
    ['not listed', () => published(CARD, new Map()), 'card-missing'],
    [
      'listed and not there',
      async () => {
        const files = new Map(await good());
        files.delete(inFolder);
        return files;
      },
      'not-found',
    ],
    ['exchanged on the host', async () => new Map(await good()).set(inFolder, OTHER), 'bytes-differ'],
    ['another one under its name', () => published(CARD, new Map([[name, OTHER]])), 'card-differs'],
    [
      'of another length than approved',
      () => published(imageCard(PICTURE, { length: CARD.length - 1 }), new Map([[name, PICTURE]])),
      'card-differs',
    ],
    [
      'of another kind than approved',
      async () => {
        const card = imageCard(PICTURE, { mediaType: 'image/jpeg' });
        return published(card, new Map([[cardTarget(card), PICTURE]]));
      },
      'card-not-image',
    ],
    [
      'no picture',
      async () => {
        const page = new TextEncoder().encode('<html>');
        const card = imageCard(page);
        return published(card, new Map([[cardTarget(card), page]]));
      },
      'card-not-image',
    ],
    [
      'listed anew by one of two who must sign',
      async () => {
        const files = await published(CARD, new Map());
        return resign(files, namesOf(files).targets, ['Rani'], (signed) => {
          signed.targets[name] = { hashes: { sha256: CARD.sha256 }, length: CARD.length };
        });
      },
      'not-signed',
    ],
  ])('%s: the whole release is refused', async (_, make, reason) => {
    const files = await make();
    const state = await describeRepository(files, NOW);
    expect(state?.verdict).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
  });

  it('is carried in the one file, and stays when the list of keys changes', async () => {
    const files = await good();
    const carried = whole(readBundle(writeBundle(files)));
    expect(carried.get(inFolder)).toEqual(PICTURE);
    const supervisors = await Promise.all(
      ['Rani', 'Budi'].map(async (one) => (await signerOf(one)).publicHex),
    );
    const rotated = whole(await prepareRotation(files, { supervisors, threshold: 1 }, NOW));
    const content = await proposedContent(rotated);
    expect(content?.images.get(CARD.sha256)).toEqual(PICTURE);
  });

  it('makes the same bytes of a release for the same content', async () => {
    expect(writeBundle(await good())).toEqual(writeBundle(await good()));
  });

  it('is looked at before it is published', () => {
    const pack = withCard(packOf(2, 2), CARD);
    expect(cardTargets(pack, new Map([[CARD.sha256, PICTURE]]))).toMatchObject({ ok: true });
    expect(cardTargets(pack, new Map())).toMatchObject({
      reason: 'card-missing',
      detail: 'answers.jawaban-0.card',
    });
    expect(cardTargets(pack, new Map([[CARD.sha256, OTHER]]))).toMatchObject({ reason: 'card-differs' });
  });
});
