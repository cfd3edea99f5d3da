/** A format for each language: making one takes longer than a keystroke has. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day of the calendar (2026-11-27) as people of a language write it, which is the same day in every time zone. */
export function shownDay(day: string, language: string): string {
  const format =
    formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  formats.set(language, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}
