export { type Carried, MAX_CARRIED, writeCode } from './code.ts';
export {
  type ApprovalFailure,
  type Asked,
  type InHand,
  readStatement,
  type SignedStatement,
  signersFor,
  statementFault,
} from './judge.ts';
export { type ReadRequest, readReply, readRequest, type Unreadable } from './read.ts';
export {
  ApprovalStatement,
  type Decision,
  HOURS,
  MAX_NOTE,
  noteOf,
  signReply,
} from './reply.ts';
export { ApprovalRequest, shortHash } from './request.ts';
export { requestOf, type Wish, wishFault, wishOf } from './wish.ts';
