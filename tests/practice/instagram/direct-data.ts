export interface DirectThread {
  id: string;
  /** The name that the page shows; the handle stands in the rows' controls only. */
  name: string;
  handle: string;
  group: boolean;
  /** `sender`: of another member of a group. */
  messages: { own: boolean; sender?: string; text: string }[];
}

const thread = (id: string, name: string, handle: string, lines: string[]): DirectThread => ({
  id,
  name,
  handle,
  group: false,
  messages: lines.map((line) => ({ own: line.startsWith('>'), text: line.replace(/^>/, '') })),
});

/** Members are named before what they wrote, with `|` between. */
const group = (id: string, name: string, lines: string[]): DirectThread => ({
  id,
  name,
  handle: '',
  group: true,
  messages: lines.map((line) => {
    const [sender, text] = line.split('|');
    return sender && text ? { own: false, sender, text } : { own: true, text: line.replace(/^>/, '') };
  }),
});

export const threads: DirectThread[] = [
  thread('17840000000000001', 'Dinda Rahma', 'dinda.rahma_', [
    'pagi kak',
    '>Pagi Kak Dinda, ada yang bisa kami bantu?',
    'mau bikin paspor baru 10 tahun',
    'biayanya berapa ya kak? 🙏',
  ]),
  thread('17840000000000002', 'Nenek Gaul', 'nenek.gaul', ['alamat kantornya di mana']),
  group('17840000000000003', 'Arisan Ibu-Ibu', [
    'dinda.rahma_|biaya paspor anak berapa ya?',
    'nenek.gaul|saya juga mau tau',
    '>Halo Ibu-Ibu, kami bantu jawab ya.',
  ]),
];

export const threadById = (id: string | undefined) => threads.find((one) => one.id === id);
