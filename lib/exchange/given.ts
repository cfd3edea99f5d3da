/** Without the keys that have no value. */
export function given<T extends object>(value: T): { [Key in keyof T]?: Exclude<T[Key], undefined> };
export function given(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}
