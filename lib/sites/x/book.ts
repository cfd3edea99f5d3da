import { ruleBook } from '../rules.ts';
import { xRules } from './rules.ts';

export const book = ruleBook(xRules, {
  selectors: ['modal', 'quoted', 'advertisement', 'replacement', 'chat-own', 'chat-inbound'],
  labels: ['chat-own', 'automated', 'edit-box'],
});
