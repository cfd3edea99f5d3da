import { type Analyser, type Analysis, type FeatureCounts, TOPIC_VIEW } from './features.ts';
import { readableStart } from './normalise.ts';

/** A comment with fewer words than this is read together with its post. */
const ENOUGH_WORDS = 3;
const POST_WEIGHT = 0.2;
const POST_CHARACTERS = 300;
/** How many of the comment's own answers speak for it in `ownShare`. */
const OWN_ANSWERS = 3;

export function needsPost({ stems }: Analysis): boolean {
  return stems.length > 0 && stems.length < ENOUGH_WORDS;
}

/** The comment's features with those of its post, which weigh less. */
export function withPost(analysis: Analysis, post: string, analyser: Analyser): FeatureCounts[] {
  const context = analyser.analyse(readableStart(post, POST_CHARACTERS)).counts;
  return analysis.counts.map((own, view) => {
    const merged = new Map(own);
    for (const [feature, times] of context[view] ?? [])
      merged.set(
        feature,
        (merged.get(feature) ?? 0) + POST_WEIGHT * (view === TOPIC_VIEW ? times : Math.min(1, times)),
      );
    return merged;
  });
}

/**
 * The most that the post may make of a comment: it tells between the answers that the comment itself speaks for, but
 * "sip" under a post about passports stays a comment that asks nothing.
 */
export function ownShare(chances: readonly number[]): number {
  return Math.min(
    1,
    chances.slice(0, OWN_ANSWERS).reduce((sum, p) => sum + p, 0),
  );
}
