import type { Variable } from '../domain/index.ts';
import type { ExchangeFormat, Remark } from './imported.ts';

export interface MappedText {
  readonly text: string;
  readonly variables: readonly Variable[];
  readonly remarks: readonly Remark[];
}

/** Who is answered and who answers: the values that every peer knows, and that the page or the session gives here. */
const AUTHOR: Variable = {
  name: 'author_name',
  label: 'Nama penanya',
  type: 'text',
  required: false,
  maxLength: 60,
  source: 'page.author-name',
  personal: true,
};
const OPERATOR: Variable = {
  name: 'operator_name',
  label: 'Nama petugas',
  type: 'text',
  required: false,
  maxLength: 60,
  source: 'operator.name',
  personal: false,
};

const AUTHOR_NAMES = new Set([
  // Chatwoot, "Template variables" of its user guide.
  'contact.name',
  'contact.first_name',
  // Zammad, "Variables" of its admin documentation.
  'ticket.customer.firstname',
  'ticket.customer.lastname',
  'ticket.customer.fullname',
  // Briskine, its default templates (src/store/default-data.js).
  'to.name',
  'to.first_name',
]);
const OPERATOR_NAMES = new Set([
  'agent.name',
  'agent.first_name',
  'user.firstname',
  'user.fullname',
  'from.name',
  'from.first_name',
]);

/** `{{ contact.first_name || 'Kak' }}` in Chatwoot, `#{ticket.customer.firstname}` in Zammad, `$[nama{a|b}]` in Clippings. */
const BRACES =
  /\{\{\s*([\w.]+)\s*(?:(?:\|\||\|\s*default:)\s*(?:'([^']*)'|"([^"]*)"|&#39;([^&]*)&#39;)\s*)?\}\}/g;
const HASHED = /#\{\s*([\w.]+)\s*\}/g;
const DOLLARED = /\$\[([^\]{}[(]{1,60})(?:\([a-z]{1,12}\))?(?:\{([^{}\]]{0,300})\})?\]/g;
/** Clippings fills these by itself when a clipping is pasted. */
const OF_CLIPPINGS = new Set('NAME FOLDER CLIPPING PARENT_FOLDER DATE TIME HOSTAPP UA'.split(' '));

/** Turns the placeholders of another system into ours; what we have nothing for stays as it is, and is told. */
export function mapPlaceholders(text: string, format: ExchangeFormat): MappedText {
  const variables = new Map<string, Variable>();
  const remarks: Remark[] = [];
  const use = (from: string, variable: Variable): string => {
    const known = variables.get(variable.name);
    variables.set(variable.name, known ? { ...variable, ...known } : variable);
    remarks.push({ kind: 'placeholder-mapped', value: `${from} → {{${variable.name}}}` });
    return `{{${variable.name}}}`;
  };
  const keep = (from: string): string => {
    remarks.push({ kind: 'placeholder-kept', value: from });
    return from;
  };
  const named = (from: string, name: string, fallback?: string): string => {
    const variable = AUTHOR_NAMES.has(name) ? AUTHOR : OPERATOR_NAMES.has(name) ? OPERATOR : undefined;
    if (!variable) return keep(from);
    return use(from, fallback ? { ...variable, default: fallback.slice(0, 300) } : variable);
  };
  let mapped = text;
  if (format === 'zammad') mapped = mapped.replace(HASHED, (from, name: string) => named(from, name));
  if (format === 'chatwoot' || format === 'briskine')
    mapped = mapped.replace(BRACES, (from, name: string, single?: string, double?: string, entity?: string) =>
      named(from, name, single ?? double ?? entity),
    );
  if (format === 'clippings')
    mapped = mapped.replace(DOLLARED, (from, name: string, value?: string) =>
      OF_CLIPPINGS.has(name.split(/[|:]/)[0]?.trim() ?? '')
        ? keep(from)
        : use(from, customVariable(name, value)),
    );
  return { text: mapped, variables: [...variables.values()], remarks };
}

/** `$[kota{Ketapang|Pontianak}]` is a choice, `$[kota{Ketapang}]` a text with a default. */
function customVariable(label: string, value: string | undefined): Variable {
  const choices = value?.split('|').map((one) => one.trim()) ?? [];
  const base = {
    name: variableName(label),
    label: label.trim().slice(0, 200),
    required: true,
    source: 'manual' as const,
    personal: false,
  };
  if (choices.length > 1 && choices.every((one) => one !== ''))
    return { ...base, type: 'choice', choices: choices.slice(0, 50) };
  return { ...base, type: 'text', ...(value ? { default: value } : {}) };
}

function variableName(label: string): string {
  const name = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 40);
  return name || 'isian';
}
