/** What a text says as JSON; undefined for what is none. The caller's schema decides what it may be. */
export function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
