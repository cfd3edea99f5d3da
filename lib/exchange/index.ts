export {
  type ComparedAnswer,
  type Comparison,
  type Conflict,
  compare,
  type ImportDefaults,
} from './compare.ts';
export {
  type ExchangeFormat,
  FORMATS,
  type Imported,
  type ImportFailure,
  MAX_IMPORT_BYTES,
  MAX_ROWS,
  type Rejected,
  type Remark,
} from './imported.ts';
export { readImport } from './read.ts';
export { countsOf, ITEM_STATES, rejectionOf, remarksOf } from './sentences.ts';
export { exchangeEnding, writeExchange } from './write.ts';
