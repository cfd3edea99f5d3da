import { Face } from '../domain/index.ts';

const PLACE = 'face';

/**
 * Language, theme and density as an earlier page found them in the settings. localStorage answers at once; storage.local
 * keeps a page that draws by it white for a tenth of a second (Chromium 156). Undefined in a new profile, and where site
 * data are refused.
 */
export function readFace(): Face | undefined {
  try {
    const parsed = Face.safeParse(JSON.parse(localStorage.getItem(PLACE) ?? 'null'));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

export function keepFace({ language, theme, density }: Face): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify({ language, theme, density }));
  } catch {
    // The next page waits for its settings.
  }
}
