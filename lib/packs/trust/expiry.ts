export function isExpired(expires: string, now: number): boolean {
  const end = Date.parse(expires);
  // A day that no calendar has (31 February) is no date.
  return Number.isNaN(end) || now >= end;
}
