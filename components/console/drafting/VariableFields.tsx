import type { Variable } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import styles from './form.module.css';
import type { FormProps } from './form-props.ts';
import { LinesField } from './LinesField.tsx';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { faultAt } from './texts.ts';
import { useRowKeys } from './use-row-keys.ts';

interface VariableFieldsProps extends FormProps {
  readonly samples: Readonly<Record<string, string>>;
  readonly onSample: (name: string, value: string) => void;
}

const TYPES = ['text', 'number', 'date', 'time', 'choice', 'url'] as const;
const SOURCES = [
  ['manual', 'manual'],
  ['page.author-name', 'page-author-name'],
  ['page.author-handle', 'page-author-handle'],
  ['operator.name', 'operator-name'],
] as const;

/** What an operator fills in, or the page gives; a sample value shows it in the preview and is never published. */
export function VariableFields({ answer, faults, onChange, samples, onSample }: VariableFieldsProps) {
  const { t } = useTranslation();
  const { variables } = answer;
  const rows = useRowKeys(variables.length);
  const set = (at: number, change: Partial<Variable>): void =>
    onChange({ variables: variables.map((one, place) => (place === at ? { ...one, ...change } : one)) });
  return (
    <fieldset className={styles.stack}>
      <legend>{t('drafting.field.variables')}</legend>
      {variables.length === 0 && <p className={styles.soft}>{t('drafting.noVariables')}</p>}
      {variables.map((variable, at) => {
        const path = `variables.${at}`;
        return (
          <section
            key={rows.keyOf(at)}
            className={styles.card}
            aria-label={t('drafting.variableNumber', { number: at + 1 })}
          >
            <header className={styles.cardHead}>
              <h3>{t('drafting.variableNumber', { number: at + 1 })}</h3>
              <code className={styles.soft}>{`{{${variable.name}}}`}</code>
              <Button
                look="quiet"
                aria-label={t('drafting.removeVariable', { number: at + 1 })}
                onClick={() => {
                  rows.remove(at);
                  onChange({ variables: variables.filter((_, place) => place !== at) });
                }}
              >
                {t('drafting.remove')}
              </Button>
            </header>
            <div className={styles.aspects}>
              <TextField
                label={t('drafting.variable.name')}
                hint={t('drafting.variable.nameHint')}
                fault={faultAt(faults, `${path}.name`, t)}
                input={{ spellCheck: false }}
                value={variable.name}
                onChange={(name) => set(at, { name: name.trim() })}
              />
              <TextField
                label={t('drafting.variable.label')}
                fault={faultAt(faults, `${path}.label`, t)}
                value={variable.label}
                onChange={(label) => set(at, { label })}
              />
              <SelectField
                label={t('drafting.variable.type')}
                value={variable.type}
                options={TYPES.map((value) => ({ value, text: t(`drafting.type.${value}`) }))}
                onChange={(type) => set(at, { type })}
              />
              <SelectField
                label={t('drafting.variable.source')}
                value={variable.source}
                options={SOURCES.map(([value, word]) => ({ value, text: t(`drafting.source.${word}`) }))}
                onChange={(source) => set(at, { source })}
              />
              <TextField
                label={t('drafting.variable.default')}
                fault={faultAt(faults, `${path}.default`, t)}
                value={variable.default ?? ''}
                onChange={(text) => set(at, { default: text || undefined })}
              />
              <TextField
                label={t('drafting.variable.sample')}
                hint={t('drafting.variable.sampleHint')}
                value={samples[variable.name] ?? ''}
                onChange={(text) => onSample(variable.name, text)}
              />
              {variable.type === 'choice' && (
                <LinesField
                  label={t('drafting.variable.choices')}
                  fault={faultAt(faults, `${path}.choices`, t)}
                  lines={variable.choices ?? []}
                  onChange={(choices) => set(at, { choices: choices.length > 0 ? choices : undefined })}
                />
              )}
            </div>
            <div className={styles.row}>
              <Check
                label={t('drafting.variable.required')}
                checked={variable.required}
                onChange={(required) => set(at, { required })}
              />
              <Check
                label={t('drafting.variable.personal')}
                checked={variable.personal}
                onChange={(personal) => set(at, { personal })}
              />
            </div>
          </section>
        );
      })}
      <div>
        <Button onClick={() => onChange({ variables: [...variables, nextVariable(variables)] })}>
          {t('drafting.addVariable')}
        </Button>
      </div>
    </fieldset>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

function nextVariable(variables: readonly Variable[]): Variable {
  const taken = new Set(variables.map(({ name }) => name));
  let number = variables.length + 1;
  while (taken.has(`isian_${number}`)) number++;
  return {
    name: `isian_${number}`,
    label: '',
    type: 'text',
    required: true,
    source: 'manual',
    personal: false,
  };
}
