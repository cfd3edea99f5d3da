import type { Variable } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import { Field } from './Field.tsx';
import styles from './form.module.css';
import type { FormProps } from './form-props.ts';
import { LinesField } from './LinesField.tsx';
import { faultAt } from './texts.ts';

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
            // biome-ignore lint/suspicious/noArrayIndexKey: its name is being typed
            key={at}
            className={styles.card}
            aria-label={t('drafting.variableNumber', { number: at + 1 })}
          >
            <header className={styles.cardHead}>
              <h3>{t('drafting.variableNumber', { number: at + 1 })}</h3>
              <code className={styles.soft}>{`{{${variable.name}}}`}</code>
              <Button
                look="quiet"
                aria-label={t('drafting.removeVariable', { number: at + 1 })}
                onClick={() => onChange({ variables: variables.filter((_, place) => place !== at) })}
              >
                {t('drafting.remove')}
              </Button>
            </header>
            <div className={styles.aspects}>
              <Field
                label={t('drafting.variable.name')}
                hint={t('drafting.variable.nameHint')}
                fault={faultAt(faults, `${path}.name`, t)}
              >
                {(names) => (
                  <input
                    {...names}
                    spellCheck={false}
                    value={variable.name}
                    onChange={(event) => set(at, { name: event.target.value.trim() })}
                  />
                )}
              </Field>
              <Field label={t('drafting.variable.label')} fault={faultAt(faults, `${path}.label`, t)}>
                {(names) => (
                  <input
                    {...names}
                    value={variable.label}
                    onChange={(event) => set(at, { label: event.target.value })}
                  />
                )}
              </Field>
              <Field label={t('drafting.variable.type')}>
                {(names) => (
                  <select
                    {...names}
                    value={variable.type}
                    onChange={(event) =>
                      set(at, { type: TYPES.find((one) => one === event.target.value) ?? 'text' })
                    }
                  >
                    {TYPES.map((type) => (
                      <option key={type} value={type}>
                        {t(`drafting.type.${type}`)}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <Field label={t('drafting.variable.source')}>
                {(names) => (
                  <select
                    {...names}
                    value={variable.source}
                    onChange={(event) =>
                      set(at, {
                        source: SOURCES.find(([one]) => one === event.target.value)?.[0] ?? 'manual',
                      })
                    }
                  >
                    {SOURCES.map(([source, word]) => (
                      <option key={source} value={source}>
                        {t(`drafting.source.${word}`)}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <Field label={t('drafting.variable.default')} fault={faultAt(faults, `${path}.default`, t)}>
                {(names) => (
                  <input
                    {...names}
                    value={variable.default ?? ''}
                    onChange={(event) => set(at, { default: event.target.value || undefined })}
                  />
                )}
              </Field>
              <Field label={t('drafting.variable.sample')} hint={t('drafting.variable.sampleHint')}>
                {(names) => (
                  <input
                    {...names}
                    value={samples[variable.name] ?? ''}
                    onChange={(event) => onSample(variable.name, event.target.value)}
                  />
                )}
              </Field>
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
              <label className={styles.check}>
                <input
                  type="checkbox"
                  checked={variable.required}
                  onChange={(event) => set(at, { required: event.target.checked })}
                />
                {t('drafting.variable.required')}
              </label>
              <label className={styles.check}>
                <input
                  type="checkbox"
                  checked={variable.personal}
                  onChange={(event) => set(at, { personal: event.target.checked })}
                />
                {t('drafting.variable.personal')}
              </label>
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
