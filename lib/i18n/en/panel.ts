import { deadlines } from './deadlines.ts';
import { errors } from './errors.ts';
import { gap } from './gap.ts';
import { hand } from './hand.ts';
import { packNews } from './pack-news.ts';
import { popup } from './popup.ts';
import { several } from './several.ts';
import { sidebar } from './sidebar.ts';
import { why } from './why.ts';
import { words } from './words.ts';

/** What the sidebar and the popup say, apart from the rest: they load nothing else. */
export const panel = {
  ...deadlines,
  ...errors,
  ...gap,
  ...hand,
  ...packNews,
  ...popup,
  ...several,
  ...sidebar,
  ...why,
  ...words,
};
