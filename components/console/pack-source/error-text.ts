import type { useTranslation } from '../../hooks/translation.tsx';
import type { Told } from './types.ts';

export function errorText(t: ReturnType<typeof useTranslation>['t'], { code, detail }: Told): string {
  return t(`error.${code}` as Parameters<typeof t>[0], { detail });
}
