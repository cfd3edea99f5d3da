/**
 * Results of `load` in the order of the items. The next one is on its way while the last is worked on, so that reading
 * and writing wait for each other only where one is slower; never more than one ahead.
 */
export async function* readAhead<Item, Result>(
  items: Iterable<Item>,
  load: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  let ahead: Promise<Result> | undefined;
  for (const item of items) {
    const present = ahead;
    // Waited for first: two loads at once would not be in order for whoever remembers what came before.
    await present;
    ahead = load(item);
    // Told to whoever asks for it; unwatched, a consumer that stops would leave an unhandled rejection.
    ahead.catch(() => undefined);
    if (present) yield present;
  }
  if (ahead) yield ahead;
}
