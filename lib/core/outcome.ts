/** An expected failure is a value with a reason; a bug throws. */
export type Outcome<T, Reason extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Reason; readonly detail?: string };

export function success<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function failure<Reason extends string>(
  reason: Reason,
  detail?: string,
): { ok: false; reason: Reason; detail?: string } {
  return detail === undefined ? { ok: false, reason } : { ok: false, reason, detail };
}
