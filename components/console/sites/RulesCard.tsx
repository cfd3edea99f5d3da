import { useState } from 'react';
import type { ErrorCode } from '../../../lib/domain/index.ts';
import type { RulesStanding } from '../../../lib/rulebooks/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import card from '../card.module.css';
import { FileField } from '../FileField.tsx';
import styles from './Sites.module.css';

export interface RulesFailed {
  readonly code: ErrorCode;
  readonly detail: string;
}

export interface RulesState {
  readonly standings: readonly RulesStanding[];
  /** The signed file that is kept here. */
  readonly signed:
    | { readonly version: number; readonly by: number; readonly of: number; readonly installedAt: string }
    | undefined;
  /** Somebody went back to the bundled rules. */
  readonly held: boolean;
  readonly addresses: readonly string[];
  readonly byPolicy: boolean;
  /** Why the last look brought nothing. */
  readonly failure: RulesFailed | undefined;
}

export interface RulesServices {
  /** Undefined: done. */
  openFile(file: File): Promise<RulesFailed | undefined>;
  setAddresses(addresses: readonly string[]): Promise<RulesFailed | undefined>;
  hold(held: boolean): Promise<void>;
}

interface RulesCardProps {
  readonly rules: RulesState;
  readonly services: RulesServices;
}

/** Which rules each site is read by, whose word they are, and where newer ones come from. */
export function RulesCard({ rules, services }: RulesCardProps) {
  const { t, language } = useTranslation();
  const [typed, setTyped] = useState<string | undefined>();
  const [told, setTold] = useState<RulesFailed | 'done' | undefined>();
  const addresses = typed ?? rules.addresses.join('\n');
  const lines = addresses.split(/\s+/).filter((line) => line !== '');
  const valid = lines.length <= 5 && lines.every((line) => line.startsWith('https://') && URL.canParse(line));
  const after = async (work: Promise<RulesFailed | undefined>): Promise<void> => {
    setTold(undefined);
    setTold((await work) ?? 'done');
  };
  const failed = typeof told === 'object' ? told : told === undefined ? rules.failure : undefined;
  const moment = (at: string): string => new Date(at).toLocaleString(language, { dateStyle: 'medium' });
  return (
    <section aria-label={t('siteRules.title')} className={card.card}>
      <h2 className={card.title}>{t('siteRules.title')}</h2>
      <p className={card.soft}>{t('siteRules.intro')}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('siteRules.site')}</th>
              <th scope="col">{t('siteRules.inForce')}</th>
              <th scope="col">{t('siteRules.verifiedOn')}</th>
              <th scope="col">{t('siteRules.off')}</th>
            </tr>
          </thead>
          <tbody>
            {rules.standings.map((one) => (
              <StandingRow key={one.platform} standing={one} />
            ))}
          </tbody>
        </table>
      </div>
      {rules.signed && (
        <p className={card.soft}>
          {t('siteRules.signedFile', {
            version: rules.signed.version,
            by: rules.signed.by,
            of: rules.signed.of,
            day: moment(rules.signed.installedAt),
          })}
        </p>
      )}
      {rules.held && <Notice tone="warn">{t('siteRules.held')}</Notice>}
      {rules.byPolicy && <Notice tone="info">{t('siteRules.byPolicy')}</Notice>}
      <form
        className={card.stack}
        onSubmit={(event) => {
          event.preventDefault();
          void after(services.setAddresses(lines));
        }}
      >
        <label>
          {t('siteRules.addresses')}
          <textarea
            rows={2}
            className={card.input}
            spellCheck={false}
            readOnly={rules.byPolicy}
            value={addresses}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <div className={card.row}>
          <Button type="submit" disabled={!valid}>
            {t(lines.length > 0 ? 'siteRules.look' : 'siteRules.save')}
          </Button>
          {rules.signed && (
            <Button look="quiet" onClick={() => void services.hold(!rules.held)}>
              {t(rules.held ? 'siteRules.useSigned' : 'siteRules.useBundled')}
            </Button>
          )}
        </div>
      </form>
      <FileField
        className={card.stack}
        label={t('siteRules.open')}
        accept=".tanggap"
        onFile={(file) => void after(services.openFile(file))}
      />
      {told === 'done' && <Notice tone="good">{t('siteRules.done')}</Notice>}
      {failed && (
        <Notice tone="danger" urgent>
          {t(`siteRules.error.${codeOf(failed.code)}`, { detail: failed.detail })}
        </Notice>
      )}
    </section>
  );
}

const codeOf = (code: ErrorCode) =>
  code === 'E30' || code === 'E73' || code === 'E74' ? code : ('E72' as const);

function StandingRow({ standing }: { readonly standing: RulesStanding }) {
  const { t } = useTranslation();
  const { platform, bundled, signed, inForce, fault, verified, off } = standing;
  return (
    <tr>
      <th scope="row" className={styles.site}>
        {t(`platform.${platform}`)}
      </th>
      <td>
        {inForce === 'signed'
          ? t('siteRules.signed', { version: signed ?? 0 })
          : t('siteRules.bundled', { version: bundled })}
        {fault && (
          <span className={styles.fault}>
            {t(`siteRules.fault.${fault}`, { version: signed ?? 0, number: fault === 'older' ? '' : 'E73 ' })}
          </span>
        )}
      </td>
      <td>
        {verified ? (verified.from === verified.to ? verified.to : `${verified.from} – ${verified.to}`) : '–'}
      </td>
      <td className={styles.place}>{off.join(', ') || '–'}</td>
    </tr>
  );
}
