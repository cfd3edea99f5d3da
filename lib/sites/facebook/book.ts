import { ruleBook } from '../rules.ts';
import { facebookRules } from './rules.ts';

export const book = ruleBook(facebookRules);
