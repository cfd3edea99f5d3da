const PRIVATE = 'not watched: private messages have no ids that last';

/** Why replies of ours are not watched after they were sent, where they are not; undefined where they are. */
export function whyUnwatched(platform: string, place: string, surface: string): string | undefined {
  if (surface === 'dm' || surface === 'group-chat') return PRIVATE;
  if (surface === 'post') return 'not watched: a quote stands below nothing';
  if (platform !== 'youtube') return undefined;
  if (place === 'live-chat')
    return 'not provable: rows leave within seconds, and nothing says whom one from elsewhere answers';
  if (place === 'studio')
    return 'not provable: no ids, and no source shows how an own comment is changed there';
  return undefined;
}
