import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { systemRandom } from '../../core/index.ts';
import type { Answer, Pack, RulesFile } from '../../domain/index.ts';
import { exchangeEnding, writeExchange } from '../../exchange/index.ts';
import type { Language, Translate } from '../../i18n/index.ts';
import {
  createKey,
  diffPacks,
  keyIdOf,
  packBytes,
  parsePack,
  parseRules,
  prepareRelease,
  prepareRoot,
  proposedPack,
  publicKeyOf,
  RULES_TARGET,
  readableFingerprint,
  renewTimestamp,
  rulesBytes,
  signRelease,
  signRoot,
  successionFaults,
  writeBackup,
  writeBundle,
} from '../../packs/index.ts';
import { bundledRules, standingOf } from '../../rulebooks/index.ts';
import { cardsOf, takeImage } from './cards.ts';
import { dryRun, formatNamed, reportDryRun, withImported } from './exchange.ts';
import { repositoryAt, writePrivately, writeRepository } from './folder.ts';
import { passphraseFrom, signersFrom } from './keys.ts';
import { findingsOf, hasErrors, reportFindings } from './lint.ts';
import { reportDiff, reportFaults, reportRepository } from './report.ts';

interface Output {
  out(text: string): void;
  error(text: string): void;
}

/** Exit codes: 1 what was looked at does not hold, 3 a file cannot be read, 64 wrong usage. */
const EXIT = { good: 0, refused: 1, unreadable: 3, usage: 64 } as const;

const OPTIONS = {
  key: { type: 'string', multiple: true },
  public: { type: 'string', multiple: true },
  'passphrase-file': { type: 'string' },
  id: { type: 'string' },
  name: { type: 'string' },
  threshold: { type: 'string' },
  fingerprint: { type: 'string' },
  alt: { type: 'string' },
  before: { type: 'string' },
  quick: { type: 'boolean' },
  json: { type: 'boolean' },
  into: { type: 'string' },
  'dry-run': { type: 'boolean' },
  as: { type: 'string' },
  to: { type: 'string' },
  lang: { type: 'string' },
} as const;

type Files = Map<string, Uint8Array<ArrayBuffer>>;

class Stop extends Error {
  readonly code: number;
  constructor(text: string, code: number) {
    super(text);
    this.code = code;
  }
}

/** `tanggap pack …` and `tanggap rules …`; resolves to the exit code. */
export async function runPackCommand(
  kind: 'pack' | 'rules',
  args: readonly string[],
  output: Output,
  t: Translate,
): Promise<number> {
  const given = readArguments(args);
  const [command = '', ...places] = given?.positionals ?? [];
  const actions = kind === 'pack' ? ACTIONS : RULES_ACTIONS;
  const action = Object.hasOwn(actions, command) ? actions[command] : undefined;
  if (!given || !action || places.length !== action.places) {
    output.error(t(kind === 'pack' ? 'packCli.usage' : 'rulesCli.usage'));
    return EXIT.usage;
  }
  try {
    return await action.run({ t, output, places, values: given.values, kind });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    output.error(error.message);
    return error.code;
  }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    return undefined;
  }
}

interface Call {
  readonly kind: 'pack' | 'rules';
  readonly t: Translate;
  readonly output: Output;
  readonly places: readonly string[];
  readonly values: NonNullable<ReturnType<typeof readArguments>>['values'];
}

const ACTIONS: Readonly<Record<string, { places: number; run: (call: Call) => Promise<number> }>> = {
  key: { places: 1, run: makeKey },
  init: { places: 1, run: init },
  lint: { places: 1, run: lint },
  card: { places: 3, run: setCard },
  import: { places: 1, run: importFile },
  export: { places: 1, run: exportPack },
  diff: { places: 2, run: diff },
  publish: { places: 2, run: publish },
  sign: { places: 1, run: (call) => change(call, (files) => files) },
  renew: { places: 1, run: (call) => change(call, (files) => renewTimestamp(files, Date.now())) },
  verify: { places: 1, run: verify },
  bundle: { places: 2, run: bundle },
};

/** What of it is the same for the maintainers' repository of site rules. */
const RULES_ACTIONS: typeof ACTIONS = {
  key: { places: 1, run: makeKey },
  init: { places: 1, run: init },
  export: { places: 1, run: exportRules },
  lint: { places: 1, run: lintRules },
  publish: { places: 2, run: publishRules },
  sign: { places: 1, run: (call) => change(call, (files) => files) },
  renew: { places: 1, run: (call) => change(call, (files) => renewTimestamp(files, Date.now())) },
  verify: { places: 1, run: verify },
  bundle: { places: 2, run: bundle },
};

async function makeKey({ t, output, places, values }: Call): Promise<number> {
  const passphrase = await neededPassphrase(t, values['passphrase-file']);
  const { publicHex, seed } = await createKey();
  await writePrivately(
    at(places, 0),
    await writeBackup(values.name ?? 'key', seed, passphrase, systemRandom),
  );
  seed.fill(0);
  output.out(`${t('packs.publicKey')}: ${publicHex}`);
  output.out(`${t('packs.keyFingerprint')}: ${readableFingerprint(keyIdOf(publicKeyOf(publicHex)))}`);
  return EXIT.good;
}

async function init(call: Call): Promise<number> {
  const { t, places, values, kind } = call;
  const signers = await neededSigners(call);
  const { id, name } = values;
  if (!id || !name) throw new Stop(t('packCli.usage'), EXIT.usage);
  const supervisors = [...new Set([...signers.map(({ publicHex }) => publicHex), ...(values.public ?? [])])];
  const threshold = Number(values.threshold ?? Math.min(2, supervisors.length));
  const office = {
    purpose: {
      organisation: id,
      name,
      content: kind === 'pack' ? ('answers' as const) : ('site-rules' as const),
    },
    supervisors,
    threshold,
  };
  const existing = await repositoryAt(at(places, 0));
  return finish(call, prepareRoot(existing.ok ? existing.value : new Map(), office, Date.now()));
}

async function lint({ t, output, places, values }: Call): Promise<number> {
  const pack = await packAt(t, at(places, 0));
  const before = values.before === undefined ? undefined : await packAt(t, values.before);
  const found = await findingsOf(pack, before, values.quick === true, Date.now());
  if (values.json) output.out(JSON.stringify(found, null, 2));
  else {
    for (const line of reportFindings(t, found)) output.out(line);
    output.out(t('packCli.goodPack', { name: pack.id, version: pack.version, count: pack.answers.length }));
  }
  const cards = await cardsOf(pack, at(places, 0));
  if (!cards.ok) output.error(t('packCli.badCard', { detail: `${cards.detail} (${cards.reason})` }));
  return hasErrors(found) || !cards.ok ? EXIT.refused : EXIT.good;
}

/** Gives an answer a picture, or another one: new words for the public, so that its revision grows. */
async function setCard({ t, output, places, values }: Call): Promise<number> {
  const [file, id, image] = [at(places, 0), at(places, 1), at(places, 2)];
  const pack = await packAt(t, file);
  const answer = pack.answers.find((one) => one.id === id);
  if (!answer || !values.alt) throw new Stop(t('packCli.usage'), EXIT.usage);
  const card = await takeImage(file, image, values.alt);
  if (!card.ok && card.reason === 'not-found')
    throw new Stop(t('cli.notFound', { name: image }), EXIT.unreadable);
  if (!card.ok)
    throw new Stop(
      t('packCli.badCard', { detail: `${image} (${card.reason}) ${card.detail ?? ''}` }),
      EXIT.refused,
    );
  const changed: Answer = { ...answer, card: card.value, revision: answer.revision + 1 };
  const answers = pack.answers.map((one) => (one.id === id ? changed : one));
  await writeFile(file, `${JSON.stringify({ ...pack, answers }, null, 2)}\n`);
  output.out(`${id} r${changed.revision}: ${card.value.sha256}`);
  return EXIT.good;
}

async function importFile({ t, output, places, values }: Call): Promise<number> {
  if (values.into === undefined) throw new Stop(t('packCli.usage'), EXIT.usage);
  const pack = await packAt(t, values.into);
  const bytes = await readFile(at(places, 0)).catch(() => undefined);
  if (!bytes) throw new Stop(t('cli.notFound', { name: at(places, 0) }), EXIT.unreadable);
  const run = dryRun(t, new Uint8Array(bytes), pack);
  if (!run.ok) throw new Stop(run.sentence, EXIT.refused);
  for (const line of reportDryRun(t, languageOf(values.lang), run)) output.out(line);
  const { items, rejected } = run.comparison;
  if (values['dry-run'] !== true)
    await writeFile(values.into, `${JSON.stringify(withImported(pack, run.comparison), null, 2)}\n`);
  const whole = rejected.length === 0 && items.every(({ state }) => state !== 'conflicting');
  return whole ? EXIT.good : EXIT.refused;
}

async function exportPack({ t, output, places, values }: Call): Promise<number> {
  const format = formatNamed(values.as);
  if (format === undefined) throw new Stop(t('packCli.usage'), EXIT.usage);
  const pack = await packAt(t, at(places, 0));
  const file = values.to ?? `${pack.id}-${pack.version}-${format}.${exchangeEnding(format)}`;
  await writeFile(file, await writeExchange(pack, format, languageOf(values.lang)));
  output.out(file);
  return EXIT.good;
}

async function diff({ t, output, places }: Call): Promise<number> {
  const [before, after] = [await packAt(t, at(places, 0)), await packAt(t, at(places, 1))];
  for (const line of reportDiff(t, diffPacks(before, after))) output.out(line);
  const faults = reportFaults(t, successionFaults(before, after));
  for (const line of faults) output.error(line);
  return faults.length > 0 ? EXIT.refused : EXIT.good;
}

async function publish(call: Call): Promise<number> {
  const { t, output, places } = call;
  const pack = await packAt(t, at(places, 0));
  const files = await filesAt(t, at(places, 1));
  const before = await proposedPack(files);
  const faults = before ? successionFaults(before, pack) : [];
  if (faults.length > 0) {
    for (const line of reportFaults(t, faults)) output.error(line);
    return EXIT.refused;
  }
  const cards = await cardsOf(pack, at(places, 0));
  if (!cards.ok)
    throw new Stop(t('packCli.badCard', { detail: `${cards.detail} (${cards.reason})` }), EXIT.refused);
  const prepared = prepareRelease(files, packBytes(pack), Date.now(), { beside: cards.value });
  if (!prepared.ok) throw new Stop(t('packCli.noRepository'), EXIT.unreadable);
  return finish({ ...call, places: [at(places, 1)] }, prepared.value);
}

/** The bundled rules as a file to go on from. */
async function exportRules({ output, places }: Call): Promise<number> {
  await writeFile(at(places, 0), `${JSON.stringify(bundledRules(Date.now()), null, 2)}\n`);
  output.out(at(places, 0));
  return EXIT.good;
}

async function lintRules({ t, output, places }: Call): Promise<number> {
  const file = await rulesAt(t, at(places, 0));
  const standings = standingOf(file).filter(({ signed }) => signed !== undefined);
  for (const { platform, signed, inForce, fault } of standings)
    output.out(`${platform} ${signed}: ${fault ?? inForce}`);
  return standings.some(({ fault }) => fault) ? EXIT.refused : EXIT.good;
}

/** What every client would leave aside is not published. */
async function publishRules(call: Call): Promise<number> {
  const { t, output, places } = call;
  const file = await rulesAt(t, at(places, 0));
  const files = await filesAt(t, at(places, 1));
  const faulty = standingOf(file).filter(({ fault }) => fault);
  for (const { platform, fault } of faulty) output.error(`${platform}: ${fault}`);
  if (faulty.length > 0) return EXIT.refused;
  const prepared = prepareRelease(files, rulesBytes(file), Date.now(), { target: RULES_TARGET });
  if (!prepared.ok) throw new Stop(t('packCli.noRepository'), EXIT.unreadable);
  return finish({ ...call, places: [at(places, 1)] }, prepared.value);
}

async function rulesAt(t: Translate, name: string): Promise<RulesFile> {
  const bytes = await readFile(name).catch(() => undefined);
  if (!bytes) throw new Stop(t('cli.notFound', { name }), EXIT.unreadable);
  const file = parseRules(new Uint8Array(bytes));
  if (!file.ok) throw new Stop(`${name}: ${file.detail ?? file.reason}`, EXIT.refused);
  return file.value;
}

async function change(call: Call, make: (files: Files) => Files): Promise<number> {
  return finish(call, make(await filesAt(call.t, at(call.places, 0))));
}

/** Signs with every key given, writes the folder, and says how far it is. Unfinished is no fault: others sign later. */
async function finish(call: Call, files: Files): Promise<number> {
  let signed = files;
  for (const signer of await neededSigners(call)) {
    const rooted = await signRoot(signed, signer);
    const released = await signRelease(rooted.ok ? rooted.value : signed, signer);
    if (released.ok) signed = released.value;
  }
  await writeRepository(at(call.places, 0), signed);
  const { lines } = await reportRepository(call.t, call.kind, signed, Date.now());
  for (const line of lines) call.output.out(line);
  return EXIT.good;
}

async function verify({ t, output, places, values, kind }: Call): Promise<number> {
  const { lines, whole, fingerprint } = await reportRepository(
    t,
    kind,
    await filesAt(t, at(places, 0)),
    Date.now(),
  );
  for (const line of lines) output.out(line);
  const wanted = values.fingerprint?.replace(/\s/g, '').toLowerCase();
  if (wanted !== undefined && wanted !== fingerprint) {
    output.error(t('packCli.otherFingerprint'));
    return EXIT.refused;
  }
  return whole ? EXIT.good : EXIT.refused;
}

async function bundle({ t, places }: Call): Promise<number> {
  await writeFile(at(places, 1), writeBundle(await filesAt(t, at(places, 0))));
  return EXIT.good;
}

const languageOf = (wanted: string | undefined): Language => (wanted === 'en' ? 'en' : 'id');

const at = (places: readonly string[], index: number): string => places[index] ?? '';

async function packAt(t: Translate, file: string): Promise<Pack> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw new Stop(t('cli.notFound', { name: file }), EXIT.unreadable);
  const pack = parsePack(new Uint8Array(bytes));
  if (!pack.ok) throw new Stop(`${file}: ${pack.reason} ${pack.detail ?? ''}`.trim(), EXIT.refused);
  return pack.value;
}

async function filesAt(t: Translate, place: string): Promise<Files> {
  const files = await repositoryAt(place);
  if (files.ok) return files.value;
  const text = files.reason === 'not-found' ? t('cli.notFound', { name: place }) : t('packCli.noRepository');
  throw new Stop(text, EXIT.unreadable);
}

async function neededPassphrase(t: Translate, file: string | undefined): Promise<string> {
  const passphrase = await passphraseFrom(file);
  if (!passphrase) throw new Stop(t('packCli.noPassphrase'), EXIT.usage);
  return passphrase;
}

async function neededSigners({ t, values }: Call) {
  const passphrase = await neededPassphrase(t, values['passphrase-file']);
  const signers = await signersFrom(values.key ?? [], passphrase);
  if (!signers.ok) throw new Stop(`${signers.detail}: ${t('packs.keyRefused')}`, EXIT.unreadable);
  return signers.value;
}
