import { expect, it } from 'vitest';
import { allSpecs, specsOf } from '../support/todays-specs.ts';

it('every file of browser tests runs every day, or within a few weeks', () => {
  const run = new Set<string>();
  for (let day = 1; day <= 30; day++) {
    const { always, today } = specsOf(day);
    for (const file of [...always, ...today]) run.add(file);
  }
  expect([...run].sort()).toEqual(allSpecs().sort());
});
