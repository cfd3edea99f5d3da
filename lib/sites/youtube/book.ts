import { ruleBook } from '../rules.ts';
import { youtubeRules } from './rules.ts';

export const book = ruleBook(youtubeRules, {
  selectors: ['edit-dialog', 'top-level', 'item', 'studio-item'],
  labels: [],
});
