import { describe, expect, it } from 'vitest';
import { compare, type Imported, readImport } from '../../../lib/exchange/index.ts';
import { answer, pack, variant } from '../lint/pack.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
function imported(file: string | object): Imported {
  const read = readImport(bytes(typeof file === 'string' ? file : JSON.stringify(file)));
  if (!read.ok) throw new Error(`${read.reason} ${read.detail}`);
  return read.value;
}
const wordings = ({ answers }: Imported): (string | undefined)[] =>
  answers.map(({ variants }) => variants[0]?.wordings[0]);
const remarks = ({ answers }: Imported, kind: string): string[] =>
  answers.flatMap((one) => one.remarks.filter((remark) => remark.kind === kind).map(({ value }) => value));

describe('Clippings', () => {
  const file = {
    version: '6.2',
    createdBy: 'Clippings/wx',
    userClippingsRoot: [
      {
        name: 'Layanan',
        seq: 1,
        children: [
          {
            name: 'Jam',
            content: 'Buka $[hari{Senin|Selasa}] ya $[nama]',
            shortcutKey: 'J',
            sourceURL: '',
            label: 'red',
          },
          { name: '', content: '', shortcutKey: '', sourceURL: '', label: '', sep: true },
        ],
      },
      {
        name: 'Tanggal',
        content: 'Hari ini $[DATE], $[kota{Ketapang}]',
        shortcutKey: '',
        sourceURL: 'https://a.example',
        label: '',
      },
      { content: 'tanpa nama' },
    ],
  };

  it('is read with its folders, its placeholders become variables, and nothing is lost in silence', () => {
    const read = imported(file);
    expect(read.format).toBe('clippings');
    expect(wordings(read)).toEqual(['Buka {{hari}} ya {{nama}}', 'Hari ini $[DATE], {{kota}}']);
    expect(read.answers[0]).toMatchObject({ line: 1, title: 'Jam', topic: 'Layanan', shortcut: 'J' });
    expect(read.answers[0]?.variables).toMatchObject([
      { name: 'hari', type: 'choice', choices: ['Senin', 'Selasa'], required: true, source: 'manual' },
      { name: 'nama', type: 'text' },
    ]);
    expect(read.answers[1]?.variables).toMatchObject([{ name: 'kota', default: 'Ketapang' }]);
    expect(remarks(read, 'placeholder-kept')).toEqual(['$[DATE]']);
    expect(remarks(read, 'left-out')).toEqual(['sourceURL']);
    expect(read.rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'separator'],
      [4, 'invalid'],
    ]);
  });
});

describe('Chatwoot', () => {
  it('is read from CSV and from what its API gives, with names and fallbacks', () => {
    const csv = imported(
      'short_code,content\njam,"Halo {{ contact.first_name || \'Kak\' }}, buka pukul 8. {{agent.name}}"\nkosong,\nid,"Nomor {{conversation.id}}"\n',
    );
    expect(csv.format).toBe('chatwoot');
    expect(wordings(csv)).toEqual([
      'Halo {{author_name}}, buka pukul 8. {{operator_name}}',
      'Nomor {{conversation.id}}',
    ]);
    expect(csv.answers[0]).toMatchObject({ title: 'jam', shortcut: 'jam' });
    expect(csv.answers[0]?.variables).toMatchObject([
      { name: 'author_name', default: 'Kak', source: 'page.author-name' },
      { name: 'operator_name', source: 'operator.name' },
    ]);
    expect(remarks(csv, 'placeholder-kept')).toEqual(['{{conversation.id}}']);
    expect(csv.rejected).toEqual([{ line: 3, field: 'text', reason: 'empty', value: '' }]);
    const json = imported([{ id: 1, account_id: 2, short_code: 'jam', content: 'Buka' }]);
    expect([json.format, wordings(json)]).toEqual(['chatwoot', ['Buka']]);
  });
});

describe('Zammad', () => {
  it('is read from CSV: HTML to text, lists, inactive ones refused and said', () => {
    const read = imported(
      [
        'id,name,keywords,content,note,active,groups,created_at',
        '1,Salam,halo~~~hai,"<div>Halo #{ticket.customer.firstname},</div><div><br></div><ul><li>satu</li><li>dua &amp; tiga</li></ul>",catatan,true,Users,2026',
        '2,Lama,,Sudah tidak dipakai,,false,,2025',
        '3,Skrip,,"<p>Halo</p><script>alert(1)</script>",,true,,2025',
        '4,Lain,,"#{config.fqdn} &lt;b&gt; <a href=""https://a.example/x"">di sini</a>",,true,,2025',
      ].join('\r\n'),
    );
    expect(read.format).toBe('zammad');
    expect(wordings(read)).toEqual([
      'Halo {{author_name}},\n\n• satu\n• dua & tiga',
      '#{config.fqdn} <b> di sini (https://a.example/x)',
    ]);
    expect(read.answers[0]).toMatchObject({ keywords: ['halo', 'hai'], notes: 'catatan' });
    expect(remarks(read, 'left-out')).toEqual(['groups']);
    expect(remarks(read, 'placeholder-kept')).toEqual(['#{config.fqdn}']);
    expect(read.rejected.map(({ line, reason, value }) => [line, reason, value])).toEqual([
      [3, 'inactive', 'Lama'],
      [4, 'active-content', 'script'],
    ]);
  });
});

describe('Briskine', () => {
  it('is read from CSV and JSON', () => {
    const csv = imported(
      'id,title,shortcut,subject,cc,bcc,to,body,tags\nx,Halo,h,Perihal,,,,"<div>Hello {{to.first_name}},</div><div></div><img src=a>","en, salam"\n',
    );
    expect(csv.format).toBe('briskine');
    expect(wordings(csv)).toEqual(['Hello {{author_name}},']);
    expect(csv.answers[0]).toMatchObject({ title: 'Halo', shortcut: 'h', keywords: ['en', 'salam'] });
    expect(remarks(csv, 'left-out')).toEqual(['subject']);
    expect(remarks(csv, 'html')).toEqual(['img']);
    const json = imported({
      templates: [
        {
          title: 'Tutup',
          shortcut: 'kr',
          body: '<div>Salam,</div><div>{{from.first_name}}.</div>',
          tags: ['1', { title: 'tutup' }],
        },
      ],
    });
    expect([json.format, wordings(json)]).toEqual(['briskine', ['Salam,\n{{operator_name}}.']]);
    expect(json.answers[0]?.keywords).toEqual(['tutup']);
  });
});

describe('a dry run', () => {
  const own = pack(
    [
      answer({
        id: 'jam',
        title: 'Jam layanan',
        shortcut: 'jam',
        variants: [variant({ wordings: ['Buka pukul delapan.', 'Jam delapan.'] })],
      }),
      answer({
        id: 'lokasi',
        title: 'Lokasi',
        shortcut: 'lokasi',
        variants: [variant({ wordings: ['Di jalan ini.'] })],
      }),
    ],
    { withdrawn: [{ id: 'lama', reason: 'lama' }] },
  );
  const run = (file: string | object) => compare(imported(file), own, { owner: 'Humas', language: 'id' });

  it('tells new, same and conflicting entries of another system apart', () => {
    const { items } = run(
      'short_code,content\njam,Jam delapan.\nLOKASI,Di jalan lain.\nparkir,Parkir di depan.\nparkir,Parkir di belakang.\n',
    );
    expect(
      items.map(({ state, answer: { id }, conflicts }) => [state, id, conflicts.map(({ kind }) => kind)]),
    ).toEqual([
      ['same', 'jam', []],
      ['conflicting', 'lokasi', ['says-otherwise']],
      ['new', 'parkir', []],
      ['conflicting', 'parkir_2', ['shortcut-taken']],
    ]);
    expect(items[1]?.answer).toMatchObject({ revision: 2, status: 'draft', approvals: [] });
    expect(items[1]?.answer.variants[0]?.wordings).toEqual(['Di jalan lain.']);
    expect(items[3]?.answer.shortcut).toBeUndefined();
  });

  it('tells what a file of ours changes, keeps what it does not hold, and says so', () => {
    const { items, rejected } = run(
      [
        'ID jawaban;Judul;Versi;Teks;Bahasa;Berlaku sampai;Kolom lain',
        'jam;Jam layanan;id-short;Buka pukul sembilan.;;31/12/2027;x',
        'jam;;en-short;Open at nine.;en;;',
        'lokasi;Lokasi kami;;;;;',
        'lama;Lama;;Kembali lagi;;;',
        'baru;Baru;;"Baris satu',
        'Baris dua";;;',
        'salah;Salah;;Teks;;besok;',
        ';;;tanpa judul;;;',
      ].join('\n'),
    );
    expect(items.map(({ state, answer: { id }, line }) => [state, id, line])).toEqual([
      ['changed', 'jam', 2],
      ['changed', 'lokasi', 4],
      ['conflicting', 'lama_2', 5],
      ['new', 'baru', 6],
    ]);
    expect(items[0]?.answer).toMatchObject({ revision: 2, validUntil: '2027-12-31', status: 'draft' });
    expect(items[0]?.answer.variants.map(({ id, wordings: said, language }) => [id, said, language])).toEqual(
      [
        ['id-short', ['Buka pukul sembilan.'], 'id'],
        ['en-short', ['Open at nine.'], 'en'],
      ],
    );
    expect(items[1]?.answer).toMatchObject({ title: 'Lokasi kami', revision: 1 });
    expect(items[3]?.answer).toMatchObject({ topic: 'baru', owner: 'Humas', status: 'draft' });
    expect(items[3]?.answer.variants[0]).toMatchObject({
      id: 'id-short',
      wordings: ['Baris satu\nBaris dua'],
    });
    expect(rejected.map(({ line, field, reason }) => [line, field, reason])).toEqual([
      [8, 'validUntil', 'not-a-day'],
      [9, 'title', 'empty'],
    ]);
    expect(imported('Judul;Teks;Kolom lain\na;b;c').ignoredColumns).toEqual(['Kolom lain']);
  });

  it('rejects what no answer could hold, with line, field and reason', () => {
    const { rejected } = run(
      `Title,Text,Class,Answer ID\na,${'x'.repeat(10_001)},,\nb,teks,nonsense,\nc,"=HYPERLINK(""http://x"")",,\nd,teks,,id dengan spasi\n`,
    );
    expect(rejected.map(({ line, field, reason }) => [line, field, reason])).toEqual([
      [2, 'variants.0.wordings.0', 'too-long'],
      [3, 'class', 'unknown-value'],
      [4, 'text', 'formula'],
      [5, 'id', 'invalid'],
    ]);
  });
});
