import { CAPTIONS, PASSPORT, REEL, type Row, WEEKEND } from './texts.ts';
import type { Comment, Post } from './types.ts';

const loaded = Date.now();

export const timeAt = (minutes: number) =>
  new Date(Math.floor((loaded - minutes * 60_000) / 1000) * 1000).toISOString();

function comments(first: number, rows: Row[]): Comment[] {
  const id = (number: number) => `180000000000${String(number).padStart(5, '0')}`;
  const comment = (number: number, [handle, minutes, text, more = {}]: Row): Comment => {
    const { replies: _replies, ...special } = more;
    return { id: id(number), handle, text, at: timeAt(minutes), ...special };
  };
  return rows.flatMap((row, index) => {
    const top = comment(first + index, row);
    const replies = row[3]?.replies ?? [];
    return [
      top,
      ...replies.map((reply, at) => ({
        ...comment(first * 10 + index * 10 + at, reply),
        parentId: top.id,
      })),
    ];
  });
}

export const posts: Post[] = [
  {
    kind: 'p',
    code: 'DPaspor01',
    caption: CAPTIONS.passport,
    at: timeAt(200),
    comments: comments(101, PASSPORT),
  },
  {
    kind: 'p',
    code: 'DSabtu_02',
    caption: CAPTIONS.weekend,
    at: timeAt(300),
    comments: comments(201, WEEKEND),
  },
  { kind: 'reel', code: 'DReel-03x', caption: CAPTIONS.reel, at: timeAt(400), comments: comments(301, REEL) },
];
