export interface Comment {
  id: string;
  /** The comment that a reply stands under; threads are never deeper. */
  parentId?: string;
  handle: string;
  text: string;
  /** ISO time, as in `time[datetime]`. */
  at: string;
  /** Characters that are shown until "selengkapnya" is pressed. */
  cut?: number;
  /** A comment of a picture only. */
  picture?: true;
  /** Its author's picture has neither a link nor words, as one with a story ring might. */
  bare?: true;
}

export interface Post {
  kind: 'p' | 'reel';
  code: string;
  caption: string;
  at: string;
  comments: Comment[];
}
