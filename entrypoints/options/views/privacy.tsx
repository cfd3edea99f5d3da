import { useLiveQuery } from 'dexie-react-hooks';
import { type Changed, type PeopleServices, PeopleView } from '@/components/console/people/index.ts';
import { saveFile } from '@/lib/browser/index.ts';
import { sha256Hex } from '@/lib/core/index.ts';
import {
  type AppendFailure,
  accessReport,
  appendOwn,
  createAuditorKey,
  erasePerson,
  findPeople,
  setHold,
} from '@/lib/journal/index.ts';
import { database } from '../database.ts';
import { useSettings } from '../use-settings.ts';
import { consoleWriter, currentOperator } from '../writer.ts';

const failed = (reason: AppendFailure): Changed => ({
  ok: false,
  reason: 'failed',
  code: reason === 'storage-full' ? 'E30' : 'E31',
});

const services: PeopleServices = {
  find: (query, onProgress) => findPeople(database.journal, query, onProgress),
  async erase(person, reason) {
    const done = await erasePerson(await consoleWriter(), person, reason, await currentOperator());
    if (done.ok) return { ok: true, count: done.value };
    return done.reason === 'legal-hold' ? { ok: false, reason: 'legal-hold' } : failed(done.reason);
  },
  async hold(subject, wanted, reason) {
    const done = await setHold(await consoleWriter(), subject, wanted, reason, await currentOperator());
    return done.ok ? { ok: true, count: 1 } : failed(done.reason);
  },
  async report(person) {
    const writer = await consoleWriter();
    const report = await accessReport(writer.tables, person, writer.clock.now());
    const bytes = new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`);
    const written = await appendOwn(writer, await currentOperator(), {
      event: 'exported',
      detail: { format: 'access', rows: report.records.length, sha256: sha256Hex(bytes), head: null },
    });
    if (!written.ok) return undefined;
    const name = `tanggap-access-${person.subject.slice(0, 8)}-${report.at.slice(0, 10)}.json`;
    saveFile(name, [bytes], 'application/json');
    return name;
  },
  async makeAuditorKey() {
    const { publicKey, file } = await createAuditorKey();
    const name = 'tanggap-auditor-key.json';
    saveFile(name, [file], 'application/json');
    return { name, publicKey };
  },
};

export default function PrivacyPage() {
  const holds = useLiveQuery(async () => database.holds.toArray(), [], []);
  const [settings, change] = useSettings();
  return (
    <PeopleView
      state={{
        held: new Set(holds.flatMap(({ subject }) => subject ?? [])),
        heldAll: holds.some(({ subject }) => subject === null),
      }}
      services={services}
      settings={settings}
      onSettings={change}
    />
  );
}
