import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256Hex } from '../../../lib/core/index.ts';
import { Pack } from '../../../lib/domain/index.ts';
import { packBytes, prepareRoot } from '../../../lib/packs/index.ts';
import { bytesOf } from './edit.ts';
import { type Files, officeOf, release, signRootBy } from './history.ts';

export const SAMPLE: Pack = Pack.parse(
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../public/packs/sample.json'), 'utf8')),
);

export const PEOPLE = ['Rani', 'Budi', 'Sari'];

export interface PublishedOffice {
  readonly files: Files;
  readonly fingerprint: string;
}

/** An office of three, of whom two must sign, with one pack published at `at`. */
export async function openOffice(
  pack: Pack,
  at: number,
  people = PEOPLE,
  threshold = 2,
): Promise<PublishedOffice> {
  const rooted = await signRootBy(prepareRoot(new Map(), await officeOf(people, threshold), at), people);
  return {
    files: await release(rooted, packBytes(pack), at, people, threshold),
    fingerprint: sha256Hex(bytesOf(rooted, '1.root.json')),
  };
}

export const publish = (
  files: Files,
  pack: Pack,
  at: number,
  people = PEOPLE,
  threshold = 2,
): Promise<Files> => release(files, packBytes(pack), at, people, threshold);

/** A pack of `count` answers, made of the sample's. */
export function packOf(count: number, version: number, change: Partial<Pack> = {}): Pack {
  const answers = Array.from({ length: count }, (_none, at) => {
    const model = SAMPLE.answers[at % SAMPLE.answers.length];
    if (!model) throw new Error('the sample has answers');
    const { shortcut: _shortcut, ...answer } = model;
    return { ...answer, id: `jawaban-${at}`, title: `${answer.title} ${at}` };
  });
  return { ...SAMPLE, version, answers, withdrawn: [], ...change };
}
