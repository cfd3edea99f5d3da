export type Name = readonly [id: string, en: string];
const named =
  (role: string) =>
  (id: string, en: string = id): Name => [`${role} ${id}`, `${role} ${en}`];
const button = named('button');
const choice = named('combobox');
const text = named('textbox');
const more = named('DisclosureTriangle');

const SWITCH = button('Ganti petugas (O)', 'Switch operator (O)');
const POST = more('Kiriman: Halo Sahabat Imigrasi! Mau biki', 'Post: Halo Sahabat Imigrasi! Mau bikin p');
const SHOW = button('Tampilkan di halaman', 'Show on the page');
const DECIDE = [
  button('Tunda D', 'Put off D'),
  button('Lewati L', 'Skip L'),
  button('Teruskan R', 'Hand on R'),
];
const ITEM = [POST, SHOW, ...DECIDE];
const SEARCH = [
  choice('Cari di semua jawaban', 'Search all answers'),
  button('Favorit F', 'Favourites F'),
  button('Terakhir dipakai H', 'Used lately H'),
];
const LIST = [...SEARCH, button('Tidak ada yang cocok (G)', 'None of these fits (G)')];
const LANGUAGES = [
  button('Indonesia', 'Indonesian'),
  button('Inggris', 'English'),
  button('Melayu', 'Malay'),
];
const VARIANTS = [
  button('resmi', 'formal'),
  button('ramah', 'friendly'),
  button('lengkap', 'full'),
  button('singkat', 'short'),
  button('singkat + pesan pribadi', 'short + private message'),
];
const CARD = [
  button('Salin gambar K', 'Copy image K'),
  button('Simpan gambar', 'Save image'),
  button('Perbesar', 'Show larger'),
];
const COPY = button('Salin', 'Copy');
const STAR = button('Favorit', 'Favourite');
const INSERT = [button('Sisipkan', 'Insert'), COPY, STAR];
const STRIP = [
  button('1284 peristiwa tercatat', '1284 events logged'),
  button('English', 'Indonesia'),
  button('Pintasan (?)', 'Shortcuts (?)'),
];
const ANSWER = [...LANGUAGES, ...VARIANTS, ...CARD, ...INSERT];
const SAVE = [
  text('Catatan (tidak wajib)', 'Note (optional)'),
  button('Catat', 'Log it'),
  button('Batal', 'Cancel'),
];

/** As people read: who answers, the question, what became of it, the list, the answer, its bar, the strip. */
export const SIDEBAR_ORDER: Readonly<Record<string, readonly Name[]>> = {
  suggestions: [SWITCH, ...ITEM, ...LIST, ...ANSWER, ...STRIP],
  'field-missing': [
    SWITCH,
    ...ITEM,
    ...LIST,
    ...VARIANTS,
    choice('Kendala yang disebut penanya (wajib)', 'Kendala yang disebut penanya (required)'),
    STAR,
    ...STRIP,
  ],
  'personal-data': [
    SWITCH,
    ...ITEM,
    ...LIST,
    button('Indonesia', 'Indonesian'),
    button('Melayu', 'Malay'),
    ...VARIANTS,
    text('Tanggal layanan berikutnya (wajib)', 'Tanggal layanan berikutnya (required)'),
    text('Tempat layanan berikutnya (wajib)', 'Tempat layanan berikutnya (required)'),
    STAR,
    ...STRIP,
  ],
  'nothing-in-focus': [
    SWITCH,
    button('Tunjuk di halaman (P)', 'Point at it on the page (P)'),
    ...SEARCH,
    ...STRIP,
  ],
  'no-fit': [
    SWITCH,
    ...ITEM,
    ...SEARCH,
    button('Minta jawaban baku untuk ini (G)', 'Ask for an answer to this (G)'),
    button('Pengaduan pelayanan, pungutan liar, dan'),
    button('Permintaan informasi publik (PPID)'),
    button('Kontak dan media sosial resmi'),
    ...STRIP,
  ],
  'account-other': [SWITCH, POST, SHOW, ...STRIP],
  'account-unknown': [
    SWITCH,
    more('Kiriman: Cara membuat paspor lewat M-Pas', 'Post: Cara membuat paspor lewat M-Paspor'),
    SHOW,
    button('Ya, Imigrasi Contoh (Y)', 'Yes, Imigrasi Contoh (Y)'),
    ...SEARCH,
    button('Inggris', 'English'),
    button('Indonesia', 'Indonesian'),
    ...VARIANTS,
    COPY,
    STAR,
    ...STRIP,
  ],
  'failed-draft-conflict': [SWITCH, ...ITEM, ...LIST, ...ANSWER, ...STRIP],
  armed: [
    SWITCH,
    ...ITEM,
    button('Batal (Esc)', 'Cancel (Esc)'),
    ...LIST,
    ...LANGUAGES,
    ...VARIANTS,
    ...CARD,
    COPY,
    STAR,
    ...STRIP,
  ],
  inserted: [SWITCH, ...ITEM, button('Batalkan sisipan', 'Undo the insertion'), ...LIST, ...ANSWER, ...STRIP],
  'inserted-beside-draft': [
    SWITCH,
    ...ITEM,
    button('Batalkan sisipan', 'Undo the insertion'),
    ...LIST,
    ...ANSWER,
    ...STRIP,
  ],
  'sent-unconfirmed': [
    SWITCH,
    ...ITEM,
    button('Ya, terkirim (S)', 'Yes, sent (S)'),
    button('Tidak (T)', 'No (T)'),
    ...LIST,
    ...ANSWER,
    ...STRIP,
  ],
  'put-off': [
    SWITCH,
    ...ITEM,
    named('DateTime')('Sampai kapan', 'Until when'),
    ...SAVE,
    ...LIST,
    ...ANSWER,
    ...STRIP,
  ],
  'handed-on': [
    SWITCH,
    ...ITEM,
    choice('Diteruskan ke', 'Handed on to'),
    text('Nomor registrasi atau rujukan', 'Registration or reference number'),
    ...SAVE,
    ...LIST,
    ...ANSWER,
    ...STRIP,
  ],
  'operator-switch': [
    text('Siapa yang menjawab?', 'Who is answering?'),
    button('1 Rani'),
    button('2 Bagus'),
    button('3 Dewi Kartika'),
    button('Batal', 'Cancel'),
    ...ITEM,
    ...LIST,
    ...ANSWER,
    ...STRIP,
  ],
  'unanswered-grouped': [
    SWITCH,
    ...ITEM,
    ...LIST,
    ...ANSWER,
    button('8 belum dijawab, ke yang berikutnya', '8 unanswered, go to the next'),
    button('3 bertanya: Biaya paspor. Ke yang beriku', '3 ask: Biaya paspor. Go to the next.'),
    button('2 bertanya: Jam dan hari layanan kantor.', '2 ask: Jam dan hari layanan kantor. Go t'),
    ...STRIP,
  ],
};
