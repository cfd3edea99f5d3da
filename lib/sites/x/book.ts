import { ruleBook } from '../rules.ts';
import { xRules } from './rules.ts';

export const book = ruleBook(xRules);
