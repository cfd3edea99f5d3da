export interface ChatMessage {
  id: string;
  sender: string;
  own: boolean;
  text: string;
  status: 'pending' | 'sent' | 'failed';
}

export interface ChatThread {
  id: string;
  name: string;
  handle: string;
  group: boolean;
  messages: ChatMessage[];
}

let next = 1;
const uuid = () => `0e1c4f40-d6f1-45d7-bcf9-${String(next++).padStart(12, '0')}`;

/** `>` before our own, `NAME: ` before those of a group's other members. */
function thread(id: string, name: string, handle: string, lines: string[]): ChatThread {
  const messages = lines.map((line): ChatMessage => {
    const own = line.startsWith('>');
    const [, member, said] = /^(\w+): (.*)$/s.exec(line) ?? [];
    return {
      id: uuid(),
      own,
      sender: own ? 'You' : (member ?? name),
      text: said ?? line.replace(/^>/, ''),
      status: 'sent',
    };
  });
  return { id, name, handle, group: messages.some(({ own, sender }) => !own && sender !== name), messages };
}

export const threads: ChatThread[] = [
  thread('1001-2002', 'Sam Lestari', 'sam_lestari', [
    'halo min',
    '>Halo, ada yang bisa kami bantu?',
    'saya mau bikin paspor baru yang 10 tahun',
    'biayanya berapa ya?',
  ]),
  thread('1001-2003', 'Wisata Ramai', 'wisata_ramai', [
    'Sam: kapan bukanya?',
    'Dita: biaya paspor 10 tahun berapa ya?',
  ]),
  thread('1001-2004', 'Dita Ayu', 'dita_ayu', ['alamat kantornya di mana?']),
];

export const threadById = (id: string | undefined) => threads.find((one) => one.id === id);

export function ownMessage(text: string): ChatMessage {
  return { id: uuid(), sender: 'You', own: true, text, status: 'pending' };
}
