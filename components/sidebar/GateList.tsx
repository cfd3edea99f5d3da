import type { PreparedAnswer } from '../../lib/answering/index.ts';
import type { Gate } from '../../lib/answers/index.ts';
import type { Answer } from '../../lib/domain/index.ts';
import type { Translate } from '../../lib/i18n/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { Notice } from '../ui/index.ts';

interface GateListProps {
  readonly prepared: PreparedAnswer | undefined;
  readonly answer: Answer;
  readonly needsOperator: boolean;
}

/** Every reason why the answer cannot go in now, and the warnings that do not stop it. */
export function GateList({ prepared, answer, needsOperator }: GateListProps) {
  const { t } = useTranslation();
  return (
    <>
      {needsOperator && <Notice tone="warn">{t('gate.noOperator')}</Notice>}
      {prepared?.gates.map((gate) => (
        <Notice key={JSON.stringify({ ...gate, of: gate.of?.id })} tone="danger">
          {gate.of && <strong>{gate.of.title}: </strong>}
          {sentence(gate, gate.of ?? answer, prepared.parts.length > 1, t)}
        </Notice>
      ))}
      {prepared?.repeat && <Notice tone="warn">{t('gate.repeat', { ...prepared.repeat })}</Notice>}
    </>
  );
}

function sentence(gate: Gate, answer: Answer, several: boolean, t: Translate): string {
  const label = (name: string): string =>
    answer.variables.find((entry) => entry.name === name)?.label ?? name;
  switch (gate.gate) {
    case 'state':
      return t('gate.state', { state: t(`suggestions.${gate.state}`) });
    case 'missing':
      return t('gate.missing', { names: gate.names.map(label).join(', ') });
    case 'invalid':
      return t('gate.invalid', { names: gate.names.map(label).join(', ') });
    case 'unknown-placeholder':
      return t('gate.unknown-placeholder', { names: gate.names.join(', ') });
    case 'too-long':
      return t(several ? 'several.tooLong' : 'gate.too-long', { count: gate.count, max: gate.max });
    case 'foreign-link':
      return t('gate.foreign-link', { hosts: gate.hosts.join(', ') });
    case 'personal-data':
      return t('gate.personal-data', { labels: gate.labels.join(', ') });
    case 'apart':
      return t('several.apart');
    case 'sensitivity':
      return t(`gate.${gate.sensitivity}`);
  }
}
