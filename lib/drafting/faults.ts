import type * as z from 'zod/mini';
import { cardTexts, render } from '../answers/index.ts';
import { Answer, Block, OfficeFact } from '../domain/index.ts';
import { answersOf, blocksOf, editedPack, factsOf, usesOf } from './look.ts';
import { withPart } from './parts.ts';
import { type Item, keyOf } from './unfinished.ts';
import type { WorkingCopy } from './working-copy.ts';

/** Why an item cannot be sent to review. `path` names the field as `variants.0.wordings.1`. */
export interface Fault {
  readonly path: string;
  readonly kind:
    | 'empty'
    | 'too-long'
    | 'format'
    | 'taken'
    | 'unknown-placeholder'
    | 'too-many'
    | 'no-pair'
    | 'line';
  readonly detail?: string;
}

/** Everything that the pack's schema, and the pack as a whole, would refuse. */
export function faultsOf(copy: WorkingCopy, item: Item): Fault[] {
  switch (item.kind) {
    case 'answer':
      return [
        ...schemaFaults(item.answer, Answer.safeParse(item.answer)),
        ...answerFaults(copy, item.answer),
      ];
    case 'fact':
      return [
        ...schemaFaults(item.fact, OfficeFact.safeParse(item.fact)),
        ...textFaults(copy, item, 'value'),
      ];
    case 'part': {
      const done = withPart(editedPack(copy), item.part);
      if (done.ok) return [];
      return [
        done.detail === '0'
          ? { path: 'lines', kind: 'format' }
          : { path: 'lines', kind: 'line', detail: done.detail ?? '' },
      ];
    }
    case 'block':
      return [...schemaFaults(item.block, Block.safeParse(item.block)), ...textFaults(copy, item, 'text')];
  }
}

function answerFaults(copy: WorkingCopy, answer: Answer): Fault[] {
  const faults: Fault[] = [];
  const { shortcut } = answer;
  if (
    shortcut &&
    answersOf(copy).some((one) => one.answer.id !== answer.id && one.answer.shortcut === shortcut)
  )
    faults.push({ path: 'shortcut', kind: 'taken', detail: shortcut });
  const ids = answer.variants.map(({ id }) => id);
  const names = answer.variables.map(({ name }) => name);
  const texts = { facts: factsOf(copy), blocks: blocksOf(copy) };
  answer.variants.forEach((variant, at) => {
    if (ids.indexOf(variant.id) < at)
      faults.push({ path: `variants.${at}.id`, kind: 'taken', detail: variant.id });
    const pair = variant.pairedDirectMessage;
    if (pair && (pair === variant.id || !ids.includes(pair)))
      faults.push({ path: `variants.${at}.pairedDirectMessage`, kind: 'no-pair', detail: pair });
    variant.wordings.forEach((wording, line) => {
      const { unknown } = render(wording, answer, texts, {});
      if (unknown.length > 0)
        faults.push({
          path: `variants.${at}.wordings.${line}`,
          kind: 'unknown-placeholder',
          detail: placeholders(unknown),
        });
    });
  });
  const onCard = cardTexts(answer.card).flatMap((text) => render(text, { variables: [] }, texts, {}).unknown);
  if (onCard.length > 0)
    faults.push({ path: 'card', kind: 'unknown-placeholder', detail: placeholders(onCard) });
  names.forEach((name, at) => {
    if (names.indexOf(name) < at) faults.push({ path: `variables.${at}.name`, kind: 'taken', detail: name });
  });
  return faults;
}

/** A fact or block that an answer using it could not fill: a name that nothing defines, or a circle. */
function textFaults(copy: WorkingCopy, item: Item, path: string): Fault[] {
  const texts = { facts: factsOf(copy), blocks: blocksOf(copy) };
  const own = item.kind === 'fact' ? item.fact.value : item.kind === 'block' ? item.block.text : '';
  const alone = render(own, { variables: [] }, texts, {}).unknown.filter((name) => name.includes('.'));
  const inAnswers = (usesOf(copy).get(keyOf(item)) ?? []).flatMap(
    (answer) => render(own, answer, texts, {}).unknown,
  );
  const unknown = [...new Set([...alone, ...inAnswers])];
  if (unknown.length === 0) return [];
  return [{ path, kind: 'unknown-placeholder', detail: placeholders(unknown) }];
}

const placeholders = (names: readonly string[]): string =>
  [...new Set(names)].map((name) => `{{${name}}}`).join(' ');

function schemaFaults(given: object, parsed: z.core.util.SafeParseResult<unknown>): Fault[] {
  if (parsed.success) return [];
  return parsed.error.issues.map((issue): Fault => {
    const path = issue.path.map(String).join('.');
    if (issue.code === 'too_small' || issue.code === 'invalid_type' || valueAt(given, issue.path) === '')
      return { path, kind: 'empty' };
    if (issue.code === 'too_big')
      return {
        path,
        kind: issue.origin === 'array' ? 'too-many' : 'too-long',
        detail: String(issue.maximum),
      };
    return { path, kind: 'format' };
  });
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (here, name) =>
      typeof here === 'object' && here !== null
        ? Object.entries(here).find(([key]) => key === String(name))?.[1]
        : undefined,
    given,
  );
}
