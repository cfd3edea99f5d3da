/** A format for each language: making one takes longer than a keystroke has, and every key draws the question's card anew. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment (milliseconds, or an ISO text) as people of a language write day and clock, in the computer's own time zone. */
export function shownMoment(at: number | string, language: string): string {
  const format =
    formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  formats.set(language, format);
  return format.format(new Date(at));
}
