import { describe, expect, it } from 'vitest';
import { partsOf, suggest } from '../../../lib/suggest/index.ts';
import { trained } from './sample-index.ts';

const asked = (text: string) =>
  suggest(trained, text).asked.map((part) => [part.text, part.suggestion.answerId]);

describe('a comment that asks several things', () => {
  it('is taken apart in its order, and a question keeps its mark', () => {
    expect(partsOf('Biaya paspor brp? sabtu buka ga?? makasih')).toEqual([
      'Biaya paspor brp?',
      'sabtu buka ga?',
      'makasih',
    ]);
  });

  it.each([
    [
      'Min, biaya bikin paspor berapa? Sabtu buka ga?',
      [
        ['biaya bikin paspor berapa?', 'paspor_biaya'],
        ['Sabtu buka ga?', 'jam_layanan'],
      ],
    ],
    [
      'How much is a new passport? And are you open on Saturday?',
      [
        ['How much is a new passport?', 'paspor_biaya'],
        ['are you open on Saturday?', 'jam_layanan'],
      ],
    ],
  ])('%s', (text, parts) => {
    expect(asked(text)).toEqual(parts);
  });

  it.each(['min biaya paspor brp? berapa sih biaya paspor?', 'biaya???', 'sabtu buka ga? makasih min'])(
    '%s asks one',
    (text) => {
      expect(asked(text)).toEqual([]);
    },
  );
});
