import type { Person } from './people.ts';

export interface Comment {
  id: string;
  /** The comment or reply that this one answers. */
  parentId?: string;
  author: Person;
  lines: string[];
  minutes: number;
  lang: string;
  /** Characters of the last line that are shown until "Lihat selengkapnya" is pressed. */
  cut?: number;
}

export interface Post {
  /** As it stands in `story_fbid=`. */
  storyId: string;
  /** As it stands inside a base64 `comment_id`. */
  number: string;
  lines: string[];
  minutes: number;
  comments: Comment[];
  /** The feed shows this comment a second time, shortened, as the real one does with "most relevant". */
  duplicate?: string;
}
