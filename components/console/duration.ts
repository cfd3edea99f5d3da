/** Hours and minutes, or days and hours; seconds say nothing to a head of office. A dash for what is not known. */
export function duration(
  seconds: number | undefined,
  language: string,
  unitDisplay: 'long' | 'short',
): string {
  if (seconds === undefined) return '–';
  const minutes = Math.round(seconds / 60);
  const unit = (value: number, name: 'minute' | 'hour' | 'day'): string =>
    value.toLocaleString(language, { style: 'unit', unit: name, unitDisplay });
  if (minutes < 60) return unit(minutes, 'minute');
  if (minutes < 2880) return `${unit(Math.floor(minutes / 60), 'hour')} ${unit(minutes % 60, 'minute')}`;
  return `${unit(Math.floor(minutes / 1440), 'day')} ${unit(Math.floor((minutes % 1440) / 60), 'hour')}`;
}
