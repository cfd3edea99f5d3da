import { ruleBook } from '../rules.ts';
import { facebookRules } from './rules.ts';

export const book = ruleBook(facebookRules, {
  selectors: ['dialog', 'post', 'item', 'box', 'reel-panel', 'message-log', 'inbox-log'],
  labels: ['private-dialog', 'private-box', 'edit-box', 'top-level', 'message-own', 'message-reply'],
});
