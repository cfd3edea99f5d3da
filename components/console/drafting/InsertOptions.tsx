import type { Block, OfficeFact, Variable } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';

interface InsertOptionsProps {
  readonly variables: readonly Variable[];
  readonly facts: readonly OfficeFact[];
  readonly blocks: readonly Block[];
}

const LONGEST = 40;

/** What can stand in a wording as `{{name}}`, by what people call it. */
export function InsertOptions({ variables, facts, blocks }: InsertOptionsProps) {
  const { t } = useTranslation();
  const groups = [
    [t('drafting.field.variables'), variables.map(({ name, label }) => [name, label || name])],
    [t('drafting.facts'), facts.map(({ id, label }) => [`fact.${id}`, label])],
    [t('drafting.blocks'), blocks.map(({ id, text }) => [`block.${id}`, `${id}: ${text.slice(0, LONGEST)}`])],
  ] as const;
  return groups.map(
    ([group, list]) =>
      list.length > 0 && (
        <optgroup key={group} label={group}>
          {list.map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </optgroup>
      ),
  );
}
