import { useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import page from '../page.module.css';
import { DecisionDone } from './DecisionDone.tsx';
import { OpenRequest } from './OpenRequest.tsx';
import { RequestCard } from './RequestCard.tsx';
import type { ApprovalsServices, OpenedRequest, SignedDecision, SigningKey } from './types.ts';

interface ApprovalsViewProps {
  readonly keys: readonly SigningKey[];
  readonly services: ApprovalsServices;
}

/** Where a supervisor signs one text for one comment, or says why not. */
export function ApprovalsView({ keys, services }: ApprovalsViewProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<OpenedRequest | undefined>();
  const [signed, setSigned] = useState<SignedDecision | undefined>();
  return (
    <div className={page.page}>
      <h1 className={page.heading}>{t('approvals.title')}</h1>
      <p className={page.soft}>{t('approvals.intro')}</p>
      {!signed && (
        <OpenRequest
          services={services}
          onOpened={(request) => {
            setOpened(request);
          }}
        />
      )}
      {opened && !signed && (
        <RequestCard key={opened.hash} opened={opened} keys={keys} services={services} onSigned={setSigned} />
      )}
      {opened && signed && (
        <DecisionDone
          opened={opened}
          signed={signed}
          services={services}
          onAnother={() => {
            setOpened(undefined);
            setSigned(undefined);
          }}
        />
      )}
    </div>
  );
}
