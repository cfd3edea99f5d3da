import type { EntryState } from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Chip } from '../../ui/index.ts';

const TONES = {
  draft: 'warn',
  'in-review': 'accent',
  approved: 'good',
  withdrawn: 'danger',
  published: 'plain',
} as const;

/** Where an item stands between a draft and the public, in a word. */
export function StateMark({ state }: { readonly state: EntryState }) {
  const { t } = useTranslation();
  return <Chip tone={TONES[state]}>{t(`drafting.state.${state}`)}</Chip>;
}
