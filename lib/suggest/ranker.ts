import type { Likeness } from './blend.ts';
import { confidence, confidenceFeatures } from './confidence.ts';
import { explain } from './explain.ts';
import type { Analyser, Analysis } from './features.ts';
import { probabilities } from './learner.ts';
import { localProbabilities } from './local.ts';
import type { Model } from './model.ts';
import { MOST_TRAINED_TEMPLATES } from './model.ts';
import { readableStart } from './normalise.ts';
import type { Hit, SearchContext, Template } from './types.ts';

const RETRIEVED = 20;
const EXPLAINED = 3;
/** A comment with fewer words than this is read together with its post. */
const ENOUGH_WORDS = 3;
const POST_WEIGHT = 0.3;
const POST_CHARACTERS = 300;
const BLEND_SHARPNESS = 4;

interface Candidate {
  like: Likeness;
  chance: number;
  score: number;
}

export interface Ranking {
  hits: Hit[];
  /** Kept for fitting the calibration. */
  features: number[];
}

function withPost(analysis: Analysis, post: string | undefined, analyser: Analyser): Map<string, number>[] {
  if (!post || analysis.stems.length === 0 || analysis.stems.length >= ENOUGH_WORDS) return analysis.counts;
  const context = analyser.analyse(readableStart(post, POST_CHARACTERS)).counts;
  return analysis.counts.map((own, view) => {
    const merged = new Map(own);
    for (const [feature, times] of context[view] ?? [])
      merged.set(feature, (merged.get(feature) ?? 0) + POST_WEIGHT * Math.min(1, times));
    return merged;
  });
}

function softmaxOf(scores: readonly number[], sharpness: number): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(sharpness * (score - top)));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function chancesOf(likes: readonly Likeness[], model: Model, text: ReturnType<Model['vocabulary']['toSparse']>): number[] {
  if (model.learner) {
    const all = probabilities(model.learner, text);
    return likes.map(({ template }) => all[template] ?? 0);
  }
  if (model.samples.length <= MOST_TRAINED_TEMPLATES)
    return softmaxOf(likes.map(({ score }) => score), BLEND_SHARPNESS);
  const rivals = [...likes.map(({ template }) => model.samples[template] ?? []), model.background];
  return [...localProbabilities(rivals, text)];
}

function candidatesOf(likes: readonly Likeness[], chances: readonly number[], blendOnly: boolean): Candidate[] {
  return likes
    .map((like, i) => {
      const chance = chances[i] ?? 0;
      const learned = 3 * (1 + Math.log(Math.max(chance, 1e-9)) / 10);
      return { like, chance, score: blendOnly ? like.score : learned + 0.7 * like.title + 0.1 * (like.total[0] + like.total[1]) };
    })
    .sort((a, b) => b.score - a.score || a.like.template - b.like.template);
}

function isRefused(template: Template, stems: string, analyser: Analyser): boolean {
  return (template.negative ?? []).some((word) => {
    const phrase = analyser.analyse(word).stems.join(' ');
    return phrase !== '' && ` ${stems} `.includes(` ${phrase} `);
  });
}

export function rank(
  text: string,
  templates: readonly Template[],
  model: Model,
  analyser: Analyser,
  limit: number,
  { postText }: SearchContext,
): Ranking {
  const readable = readableStart(text);
  const analysis = analyser.analyse(readable);
  const sparse = model.vocabulary.toSparse(withPost(analysis, postText, analyser));
  const stems = analysis.stems.join(' ');
  const every = model.blend
    .compare(sparse)
    .filter(({ template }) => !isRefused(templates[template] as Template, stems, analyser));
  const local = !model.learner && model.samples.length > MOST_TRAINED_TEMPLATES;
  const likes = local ? every.slice(0, RETRIEVED) : every;
  const blendOnly = !model.learner && !local;
  const candidates = candidatesOf(likes, likes.length > 0 ? chancesOf(likes, model, sparse) : [], blendOnly);
  const [first, second] = candidates;
  if (!first) return { hits: [], features: [] };
  const features = confidenceFeatures({
    analysis,
    asked: readable.includes('?'),
    vocabulary: model.vocabulary,
    first: first.chance,
    second: second?.chance ?? 0,
    best: first.like.best,
    total: first.like.total,
    stemsOfTop: new Set(model.words[first.like.template]?.stems.keys()),
  });
  const p = confidence(features, blendOnly ? 'blend' : 'trained');
  const hits = candidates.slice(0, limit).map(({ like, chance, score }, i): Hit => {
    const id = templates[like.template]?.id ?? '';
    const share = i === 0 ? p : Math.min(p, p * (chance / Math.max(first.chance, 1e-9)));
    const words = model.words[like.template];
    if (i >= EXPLAINED || !words) return { id, score, p: share };
    return { id, score, p: share, why: explain(analysis, words, analyser, model.vocabulary) };
  });
  return { hits, features };
}
