export interface DirectThread {
  id: string;
  /** The name that the page shows; the handle stands in the rows' controls only. */
  name: string;
  handle: string;
  messages: { own: boolean; text: string }[];
}

const thread = (id: string, name: string, handle: string, lines: string[]): DirectThread => ({
  id,
  name,
  handle,
  messages: lines.map((line) => ({ own: line.startsWith('>'), text: line.replace(/^>/, '') })),
});

export const threads: DirectThread[] = [
  thread('17840000000000001', 'Dinda Rahma', 'dinda.rahma_', [
    'pagi kak',
    '>Pagi Kak Dinda, ada yang bisa kami bantu?',
    'mau bikin paspor baru 10 tahun',
    'biayanya berapa ya kak? 🙏',
  ]),
  thread('17840000000000002', 'Nenek Gaul', 'nenek.gaul', ['alamat kantornya di mana']),
];

export const threadById = (id: string | undefined) => threads.find((one) => one.id === id);
