import { useMemo } from 'react';
import { blocksOf, factsOf } from '../../../lib/drafting/index.ts';
import type { CardSource } from '../../card/index.ts';
import type { Desk } from './types.ts';

/** Cards as the next version would draw them: with facts and blocks as they are being written. */
export function useCardSource({ copy, services }: Pick<Desk, 'copy' | 'services'>): CardSource {
  const { readImage } = services;
  return useMemo(() => {
    const facts = factsOf(copy);
    const blocks = blocksOf(copy);
    return { pack: { ...copy.base, facts, blocks, version: copy.base.version + 1 }, readImage };
  }, [copy, readImage]);
}
