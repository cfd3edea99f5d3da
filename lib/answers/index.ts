export { answersById } from './by-id.ts';
export { cardTexts } from './card-texts.ts';
export { leastRecent, type Place, variantsFor } from './choose-variant.ts';
export { countCharacters, limitFor } from './count.ts';
export { type FramedWording, frameOf } from './frame.ts';
export { type FilledStretch, gapsIn } from './gaps.ts';
export {
  answerGates,
  foreignHosts,
  type Gate,
  gates,
  type RepeatWarning,
  repeatWarning,
  textGates,
} from './gates.ts';
export { type Joined, joinWordings, type WordingToJoin } from './join.ts';
export { languageOf } from './language.ts';
export { type AnswerState, dayIn, stateOf } from './lifecycle.ts';
export { ASPECTS, type Aspect, nearestVariant, offeredIn } from './nearest-variant.ts';
export { knownValues, type Rendered, render, type Values } from './render.ts';
export { type NameOfTopic, topicNames } from './topic-names.ts';
export { sharedLanguages, variantsTogether } from './variants-together.ts';
