export { leastRecent, type Place, variantsFor } from './choose-variant.ts';
export { countCharacters, limitFor } from './count.ts';
export { type Gate, gates, type RepeatWarning, repeatWarning } from './gates.ts';
export { languageOf } from './language.ts';
export { type AnswerState, dayIn, stateOf } from './lifecycle.ts';
export { ASPECTS, type Aspect, nearestVariant, offeredIn } from './nearest-variant.ts';
export { knownValues, type Rendered, render, type Values } from './render.ts';
