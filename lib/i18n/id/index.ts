import { answers } from './answers.ts';
import { approval } from './approval.ts';
import { approvals } from './approvals.ts';
import { audit } from './audit.ts';
import { card } from './card.ts';
import { cardDraft } from './card-draft.ts';
import { collection } from './collection.ts';
import { consoleTexts } from './console.ts';
import { corrections } from './corrections.ts';
import { drafting } from './drafting.ts';
import { exchange } from './exchange.ts';
import { frame } from './frame.ts';
import { guide } from './guide.ts';
import { integrity } from './integrity.ts';
import { learning } from './learning.ts';
import { lint } from './lint.ts';
import { overview } from './overview.ts';
import { packParts } from './pack-parts.ts';
import { packs } from './packs.ts';
import { panel } from './panel.ts';
import { preferences } from './preferences.ts';
import { report } from './report.ts';
import { safekeeping } from './safekeeping.ts';
import { siteRules } from './site-rules.ts';
import { sites } from './sites.ts';

/** Interface texts in Indonesian, the reference language, a file for each part of the product. */
export const id = {
  ...panel,
  ...answers,
  ...approval,
  ...approvals,
  ...audit,
  ...card,
  ...cardDraft,
  ...collection,
  ...consoleTexts,
  ...corrections,
  ...drafting,
  ...exchange,
  ...frame,
  ...guide,
  ...integrity,
  ...learning,
  ...lint,
  ...overview,
  ...packParts,
  ...packs,
  ...preferences,
  ...report,
  ...safekeeping,
  ...siteRules,
  ...sites,
};
