import { ruleBook } from '../rules.ts';
import { instagramRules } from './rules.ts';

export const book = ruleBook(instagramRules, {
  selectors: ['dialog', 'message-box', 'page'],
  labels: [],
});
