/**
 * The wall clock where an event was written, whatever zone the reader's machine is in: an auditor in Jakarta must see
 * the hour that the operator in Jayapura saw.
 */
export function localTime(at: string, offsetMinutes: number): string {
  const shifted = new Date(Date.parse(at) + offsetMinutes * 60_000).toISOString().slice(0, -1);
  const size = Math.abs(offsetMinutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  const minutes = String(size % 60).padStart(2, '0');
  return `${shifted}${offsetMinutes < 0 ? '-' : '+'}${hours}:${minutes}`;
}

/** Calendar day (YYYY-MM-DD) where the event was written. */
export function localDay(at: string, offsetMinutes: number): string {
  return localTime(at, offsetMinutes).slice(0, 10);
}
