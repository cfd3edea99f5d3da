import { useId, useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { type PackPlace, type PackSourceServices, SourceForm } from '../pack-source/index.ts';
import styles from './WelcomeView.module.css';

const WAYS = ['sample', 'file', 'address'] as const;

interface PackChoiceProps {
  readonly source: PackPlace;
  readonly services: PackSourceServices;
  readonly isSample: boolean;
}

/** Where the first pack comes from: the sample for now, a file that was brought, or the office's host. */
export function PackChoice({ source, services, isSample }: PackChoiceProps) {
  const { t } = useTranslation();
  const name = useId();
  const [chosen, setChosen] = useState<(typeof WAYS)[number]>();
  const [address] = source?.value.addresses ?? [];
  if (source?.by === 'policy' && address) return <p>{t('welcome.source.policy', { address })}</p>;
  // A policy without an address means packs that are carried by hand.
  const ways = source?.by === 'policy' ? WAYS.filter((way) => way !== 'address') : WAYS;
  const way = chosen ?? (address ? 'address' : isSample ? 'sample' : 'file');
  return (
    <>
      <fieldset className={styles.ways}>
        <legend className="visually-hidden">{t('welcome.packs')}</legend>
        {ways.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={way === one} onChange={() => setChosen(one)} />
            {t(`welcome.way.${one}`)}
          </label>
        ))}
      </fieldset>
      {way !== 'sample' && <SourceForm key={way} source={source} services={services} way={way} />}
      <a className={styles.link} href="#packs">
        {t('welcome.morePacks')}
      </a>
    </>
  );
}
