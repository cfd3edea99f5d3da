import { panel as panelEn } from './en/panel.ts';
import { panel as panelId } from './id/panel.ts';
import type { Language, Translate } from './translate.ts';
import { translateWith } from './translate.ts';

/** `panel`: the texts of the sidebar and the popup alone; `approval`, `card`: what the sidebar says besides of a signature and of a picture. */
export type TextsOf = 'panel' | 'approval' | 'card' | 'everything';

/**
 * A page loads one language, and only the texts of its own part: the whole is four times what a sidebar says. What a
 * sidebar says is at hand in both: to ask for a file while it opens takes longer than to read the other language too.
 */
export async function loadTranslate(language: Language, of: TextsOf): Promise<Translate> {
  return translateWith(await textsOf(language, of), language);
}

async function textsOf(language: Language, of: TextsOf) {
  if (of === 'panel') return language === 'id' ? panelId : panelEn;
  if (of === 'approval')
    return language === 'id'
      ? (await import('./id/approval.ts')).approval
      : (await import('./en/approval.ts')).approval;
  if (of === 'card')
    return language === 'id' ? (await import('./id/card.ts')).card : (await import('./en/card.ts')).card;
  return language === 'id' ? (await import('./id/index.ts')).id : (await import('./en/index.ts')).en;
}
