import { WorkCalendar } from '../../../lib/domain/index.ts';
import { entryOf, faultsOf, keyOf, type PackPart } from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { EntryProgress } from './EntryProgress.tsx';
import { LinesField } from './LinesField.tsx';
import { Overtaken } from './Overtaken.tsx';
import { SelectField } from './SelectField.tsx';
import styles from './TextsPart.module.css';
import { faultText } from './texts.ts';
import type { Desk } from './types.ts';
import type { Autosave } from './use-autosave.ts';

interface RuleRowProps {
  readonly desk: Desk;
  readonly stored: PackPart;
  readonly autosave: Autosave;
}

const ZONES = WorkCalendar.shape.timeZone.options.map((zone) => ({ value: zone, text: zone }));

/** One rule or list, with how a line of it is written, and the line that is not. */
export function RuleRow({ desk: { copy, me }, stored, autosave }: RuleRowProps) {
  const { t } = useTranslation();
  const key = keyOf({ kind: 'part', part: stored });
  const typed = autosave.itemOf(key);
  const { id, lines } = typed?.kind === 'part' ? typed.part : stored;
  const entry = entryOf(copy, key);
  const [fault] = entry || typed ? faultsOf(copy, { kind: 'part', part: { id, lines } }) : [];
  const write = (next: string[]): void => autosave.change({ kind: 'part', part: { id, lines: next } });
  const names = {
    label: t(`packParts.name.${id}`),
    hint: t(`packParts.hint.${id}`),
    fault: fault && faultText(fault, t),
  };
  const zone = ZONES.find(({ value }) => value === lines[0])?.value;
  return (
    <li className={styles.row}>
      <fieldset className={styles.part} disabled={!me}>
        {id === 'timeZone' && zone ? (
          <SelectField {...names} value={zone} options={ZONES} onChange={(chosen) => write([chosen])} />
        ) : (
          <LinesField
            {...names}
            lines={lines}
            rows={Math.min(12, Math.max(2, lines.length))}
            onChange={write}
          />
        )}
      </fieldset>
      <div className={styles.about}>
        <EntryProgress entry={entry} />
      </div>
      <Overtaken itemKey={key} autosave={autosave} />
    </li>
  );
}
