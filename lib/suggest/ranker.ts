import type { Comparison, Likeness } from './blend.ts';
import { compare } from './blend.ts';
import { chancesOf } from './chances.ts';
import { asksSomething, confidence, confidenceFeatures } from './confidence.ts';
import { explain } from './explain.ts';
import { type Analyser, type Analysis, type FeatureCounts, TOPIC_VIEW } from './features.ts';
import { saysNothing } from './grammar.ts';
import type { Model } from './model.ts';
import { MOST_TRAINED_TEMPLATES, refusedBy } from './model.ts';
import { readableStart } from './normalise.ts';
import { needsPost, ownShare, withPost } from './post-context.ts';
import { wordsFor } from './template-words.ts';
import type { Hit, SearchContext, TemplateList } from './types.ts';

/** Where topics tell the answers apart, they know more than a few sample questions can teach. */
const TOPIC_SHARE = 0.5;
/**
 * Of a large pack, for local.ts. With 20 (and 12 epochs, 16 texts of chatter) the development sets, each taken for a large
 * pack, have the same R@1 of 75.8, and a first question takes twice as long: its learner runs before it is compiled.
 */
const RETRIEVED = 12;
const EXPLAINED = 3;
/** Of a template's texts, to be explained by. */
const TEXTS_EXPLAINED = 6;
/** A comment that is chatter with this probability asks nothing, whatever cue it holds. */
const CHATTER = 0.5;
/** What is left of the probability where the comment has no telling word. */
const NOTHING_SAID = 0.25;

interface Candidate {
  like: Likeness;
  chance: number;
  score: number;
}

export interface Ranking {
  hits: Hit[];
  /** Nothing is asked: what a low probability means then is "no answer needed", not a gap. */
  wantsNone: boolean;
  /** Kept for fitting the calibration. */
  features: number[];
}

function candidatesOf(
  likes: readonly Likeness[],
  chances: readonly number[],
  blendOnly: boolean,
  trust: number,
): Candidate[] {
  return likes
    .map((like, i) => {
      const chance = chances[i] ?? 0;
      const learned = 3 * (1 + Math.log(Math.max(chance, 1e-9)) / 10);
      return {
        like,
        chance,
        score: blendOnly
          ? like.score
          : learned +
            0.7 * like.title +
            0.1 * ((like.total[0] ?? 0) + (like.total[1] ?? 0)) +
            TOPIC_SHARE * trust * (like.total[TOPIC_VIEW] ?? 0),
      };
    })
    .sort((a, b) => b.score - a.score || a.like.template - b.like.template);
}

interface Judged extends Pick<Comparison, 'nearest'> {
  candidates: Candidate[];
  features: number[];
  /** Probability that the first candidate is right. */
  p: number;
  /** Probability of chatter. */
  none: number;
}

function judge(analysis: Analysis, counts: readonly FeatureCounts[], asked: boolean, model: Model): Judged {
  const sparse = model.corpus.toSparse(counts);
  const refused = refusedBy(analysis.stems, model.refused);
  const local = !model.learner && model.corpus.templates > MOST_TRAINED_TEMPLATES;
  const most = local ? RETRIEVED + refused.size : undefined;
  const { templates, chatter, nearest } = compare(model.corpus, sparse, most);
  const every = templates.filter(({ template }) => !refused.has(template));
  const likes = local ? every.slice(0, RETRIEVED) : every;
  const blendOnly = !model.learner && !local;
  if (likes.length === 0) return { candidates: [], features: [], p: 0, none: 1, nearest };
  const chances = chancesOf(likes, nearest, model, sparse);
  const candidates = candidatesOf(likes, chances.templates, blendOnly, model.corpus.topicTrust);
  const [first, second] = candidates;
  if (!first) return { candidates, features: [], p: 0, none: 1, nearest };
  const features = confidenceFeatures({
    analysis,
    counts,
    asked,
    corpus: model.corpus,
    first: first.chance,
    second: second?.chance ?? 0,
    best: first.like.best,
    total: first.like.total,
    top: first.like.template,
    everyday: model.everyday,
    none: chances.none,
    chatter: chatter.best,
    textsPerTemplate: model.richness,
  });
  const p = confidence(features, blendOnly ? 'blend' : 'trained');
  return {
    candidates,
    features,
    p: saysNothing(analysis) ? p * NOTHING_SAID : p,
    none: chances.none,
    nearest,
  };
}

/** The first candidate's probability, and the others' in proportion; order is by score, so none may exceed the one before. */
function sharesOf({ candidates, p }: Judged): number[] {
  let last = p;
  return candidates.map(({ chance }, place) => {
    if (place > 0) last = Math.min(last, (p * chance) / Math.max(candidates[0]?.chance ?? 0, 1e-9));
    return last;
  });
}

export function rank(
  text: string,
  templates: TemplateList,
  model: Model,
  analyser: Analyser,
  limit: number,
  { postText = '' }: SearchContext,
): Ranking {
  const readable = readableStart(text);
  const analysis = analyser.analyse(readable);
  const asked = readable.includes('?');
  const own = judge(analysis, analysis.counts, asked, model);
  // The post tells between answers; it makes no question of "up" or "setuju".
  const read = postText.trim() !== '' && needsPost(analysis) && own.none <= CHATTER;
  const judged = read ? judge(analysis, withPost(analysis, postText, analyser), asked, model) : own;
  if (read) judged.p = Math.min(judged.p, ownShare(sharesOf(own)));
  const shares = sharesOf(judged);
  const hits = judged.candidates.slice(0, limit).map(({ like, score }, i): Hit => {
    const template = templates.at(like.template);
    const id = template?.id ?? '';
    const p = shares[i] ?? 0;
    if (!template || i >= EXPLAINED) return { id, score, p };
    const nearest = judged.nearest(like.template, TEXTS_EXPLAINED);
    const words = wordsFor(template, like.template, nearest, model.corpus, analyser);
    return { id, score, p, why: explain(analysis, words, analyser, model.corpus, model.everyday) };
  });
  const wantsNone = judged.none > CHATTER || !(asked || asksSomething(analysis));
  return { hits, wantsNone, features: judged.features };
}
