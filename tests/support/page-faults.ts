interface Faults {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
}

/** Runs in a page, or in a frame of one: what no person would have done to it, and what went wrong in it. */
export const toldByPage = (): Faults => ({
  violations: window.practice?.violations ?? [],
  errors: window.practice?.errors ?? [],
});

/** What a page and its frames (a live chat is one) tell together. */
export async function faultsOf(frames: readonly Promise<Faults>[]): Promise<Faults> {
  const all = await Promise.all(frames);
  return {
    violations: all.flatMap(({ violations }) => violations),
    errors: all.flatMap(({ errors }) => errors),
  };
}

export const NO_FAULTS: Faults = { violations: [], errors: [] };
