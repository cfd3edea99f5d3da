import { answers } from './answers.ts';
import { audit } from './audit.ts';
import { consoleTexts } from './console.ts';
import { corrections } from './corrections.ts';
import { deadlines } from './deadlines.ts';
import { errors } from './errors.ts';
import { frame } from './frame.ts';
import { integrity } from './integrity.ts';
import { learning } from './learning.ts';
import { packs } from './packs.ts';
import { popup } from './popup.ts';
import { preferences } from './preferences.ts';
import { report } from './report.ts';
import { safekeeping } from './safekeeping.ts';
import { several } from './several.ts';
import { sidebar } from './sidebar.ts';
import { sites } from './sites.ts';
import { why } from './why.ts';
import { words } from './words.ts';

/** Interface texts in Indonesian, the reference language, a file for each part of the product. */
export const id = {
  ...audit,
  ...deadlines,
  ...corrections,
  ...report,
  ...words,
  ...sidebar,
  ...several,
  ...learning,
  ...why,
  ...packs,
  ...popup,
  ...frame,
  ...consoleTexts,
  ...preferences,
  ...integrity,
  ...safekeeping,
  ...answers,
  ...sites,
  ...errors,
};
