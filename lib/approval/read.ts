import { failure, type Outcome, parseJson, success } from '../core/index.ts';
import { canonicalJson, parseCanonical } from '../packs/index.ts';
import { type Carried, MAX_CARRIED, readCode } from './code.ts';
import { ApprovalReply, MAX_REPLY_BYTES } from './reply.ts';
import { ApprovalRequest, hashOfRequest, MAX_REQUEST_BYTES } from './request.ts';

export type Unreadable = 'approval-unreadable';

export interface ReadRequest {
  readonly request: ApprovalRequest;
  readonly hash: string;
}

/** A pasted code, or a file's text. Sizes come before parsing, and one content has one spelling. */
export function readRequest(carried: string): Outcome<ReadRequest, Unreadable> {
  const json = jsonOf('request', carried, MAX_REQUEST_BYTES);
  if (!json.ok) return json;
  const request = ApprovalRequest.safeParse(parseJson(json.value));
  if (!request.success)
    return failure('approval-unreadable', request.error.issues[0]?.path.map(String).join('.') || 'JSON');
  if (canonicalJson(request.data) !== json.value) return failure('approval-unreadable', 'canonical JSON');
  return success({ request: request.data, hash: hashOfRequest(json.value) });
}

/** Nothing of it but its signature may be looked at yet. */
export function readReply(carried: string): Outcome<ApprovalReply, Unreadable> {
  const json = jsonOf('reply', carried, MAX_REPLY_BYTES);
  if (!json.ok) return json;
  const parsed = parseCanonical(new TextEncoder().encode(json.value), MAX_REPLY_BYTES);
  if (!parsed.ok) return failure('approval-unreadable', parsed.reason);
  const reply = ApprovalReply.safeParse(parsed.value);
  return reply.success
    ? success(reply.data)
    : failure('approval-unreadable', reply.error.issues[0]?.path.map(String).join('.') || 'JSON');
}

function jsonOf(kind: Carried, carried: string, limit: number): Outcome<string, Unreadable> {
  if (carried.length > MAX_CARRIED) return failure('approval-unreadable', `> ${MAX_CARRIED}`);
  const text = carried.trim();
  if (!text.startsWith('{')) {
    const code = readCode(kind, text, limit);
    if (!code) return failure('approval-unreadable', 'no code');
    return code.ok ? code : failure('approval-unreadable', code.reason);
  }
  if (text.length > limit || new TextEncoder().encode(text).length > limit)
    return failure('approval-unreadable', `> ${limit}`);
  return success(text);
}
