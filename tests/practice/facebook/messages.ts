import { sendFails } from './settings.ts';

export interface ChatMessage {
  id: number;
  own: boolean;
  /** Of another member of a group. */
  sender?: string;
  text: string;
  /** As the site writes it in a row's label. */
  at: string;
}

export interface ChatThread {
  id: string;
  name: string;
  group: boolean;
  messages: ChatMessage[];
}

/** Theirs without a sign, ours after `>`. */
function thread(id: string, name: string, lines: string[]): ChatThread {
  const messages = lines.map((line, index) => ({
    id: index,
    own: line.startsWith('>'),
    text: line.replace(/^>/, ''),
    at: `19 September 2026 14.${String(20 + index)}`,
  }));
  return { id, name, group: false, messages };
}

/** Members are named before what they wrote, with `|` between. */
function group(id: string, name: string, lines: string[]): ChatThread {
  const { messages, ...rest } = thread(id, name, lines);
  return {
    ...rest,
    group: true,
    messages: messages.map((message) => {
      const [sender, said] = message.text.split('|');
      return sender && said ? { ...message, sender, text: said } : message;
    }),
  };
}

export const threads: ChatThread[] = [
  thread('100000000000042', 'Budi Santoso', [
    'selamat siang min',
    '>Selamat siang, ada yang bisa kami bantu?',
    'saya mau bikin paspor baru yang 10 tahun',
    'biayanya berapa ya? 🙏',
  ]),
  thread('100000000000043', 'Yuni Astuti', [
    'Tadi katanya, Anda: sudah dibalas. Padahal belum.\nalamat kantornya di mana?',
  ]),
  thread('100000000000044', 'Anda', ['jam layanan hari sabtu?']),
  thread('100000000000045', 'Rahmat Kelana', ['terima kasih infonya', '>Sama-sama, Kak.']),
  group('100000000000047', 'Warga RT 05', [
    'Rina Wulandari, S.E.|min, biaya paspor 10 tahun berapa: masih sama?',
    'Joko Wiyono|saya juga mau tanya, alamat kantornya di mana?',
    '>Halo semua, kami bantu jawab satu per satu.',
    'Rina Wulandari, S.E.|terima kasih min',
  ]),
  group('100000000000048', 'Panitia Umrah', [
    'Rina Wulandari|biaya paspor berapa?',
    'Joko Wiyono|sama',
    'Siti Aminah membalas Rina Wulandari|aku juga',
  ]),
  thread('100000000000046', 'Budi Santoso', ['kak, paspor hilang lapor ke mana?']),
];

export const threadById = (id: string | undefined) => threads.find((one) => one.id === id);

const listeners = new Set<() => void>();
export function onMessage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
const changed = () => {
  for (const listener of listeners) listener();
};

/** The row stands there at once; a refused one is taken back. */
export function post(to: ChatThread, text: string, own = true): void {
  const message = { id: to.messages.length, own, text, at: '19 September 2026 15.01' };
  setTimeout(() => {
    to.messages.push(message);
    changed();
    if (own && sendFails)
      setTimeout(() => {
        to.messages = to.messages.filter((one) => one !== message);
        changed();
      }, 1500);
  }, 150);
}
