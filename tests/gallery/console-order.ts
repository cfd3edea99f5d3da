import type { ConsolePart } from './console.ts';

export type Name = readonly [id: string, en: string];
const named =
  (role: string) =>
  (id: string, en: string = id): Name => [`${role} ${id}`, `${role} ${en}`];
const button = named('button');
const link = named('link');
const text = named('textbox');
const number = named('spinbutton');
const choice = named('combobox');
const search = named('searchbox');
const radio = named('radio');
const check = named('checkbox');
const date = named('Date');
const more = named('DisclosureTriangle');

/**
 * Of a console where somebody worked a morning: its stops from the content's beginning to its end, `#` for any number.
 * What the practice has besides its feed is the sidebar: see sidebar-order.ts.
 */
export const CONSOLE_ORDER: Readonly<Record<Exclude<ConsolePart, 'practice'>, readonly Name[]>> = {
  journal: [
    date('Dari tanggal', 'From'),
    date('Sampai tanggal', 'To'),
    choice('Peristiwa', 'Event'),
    choice('Situs', 'Site'),
    choice('Kelas', 'Class'),
    choice('Petugas', 'Operator'),
    choice('Akun', 'Account'),
    choice('Topik', 'Topic'),
    choice('Jawaban', 'Answer'),
    search('Cari dalam teks', 'Search in the text'),
    check('disunting', 'edited'),
    check('terlambat', 'late'),
    check('belum terkonfirmasi', 'not confirmed'),
    choice('Profil', 'Profile'),
    button('Ekspor CSV', 'Export CSV'),
    button('Ekspor XLSX', 'Export XLSX'),
    button('Ekspor JSONL', 'Export JSONL'),
    button('Ekspor paket bukti', 'Export evidence bundle'),
    // One stop for all rows; the links in them are stops of their own.
    named('grid')('Catatan balasan: yang terbaru lebih dulu', 'Reply log: newest first'),
    link('Facebook · #'),
  ],
  'follow-up': [link('Facebook · #')],
  answers: [
    search('Cari dalam semua jawaban', 'Search in all answers'),
    choice('Keadaan', 'State'),
    // One stop for the whole list: arrows go on inside it.
    button('Syarat paspor baru untuk orang dewasa'),
    ...['Facebook', 'Instagram', 'X', 'YouTube'].map((name) => button(name)),
    button('YouTube · obrolan langsung', 'YouTube · live chat'),
    more('# contoh pertanyaan', '# sample questions'),
  ],
  drafting: [
    button('Ganti nama', 'Change the name'),
    button('Jawaban', 'Answers'),
    button('Pemeriksaan', 'Review'),
    button('Data kantor dan blok', 'Office facts and blocks'),
    button('Aturan dan daftar', 'Rules and lists'),
    button('Terbitan dan berkas', 'Release and files'),
    search('Cari dalam semua jawaban', 'Search in all answers'),
    choice('Keadaan', 'State'),
    text('Judul jawaban baru', 'Title of a new answer'),
    button('Syarat paspor baru untuk orang dewasa dr'),
    text('Judul', 'Title'),
    choice('Topik', 'Topic'),
    text('Pintasan', 'Shortcut'),
    choice('Golongan pertanyaan', 'Class of question'),
    choice('Boleh dipakai', 'May be used'),
    date('Berlaku sejak', 'Valid from'),
    date('Hari terakhir berlaku', 'Last valid day'),
    date('Tinjau ulang sebelum', 'Review before'),
    text('Penanggung jawab', 'Owner'),
    text('Contoh pertanyaan', 'Sample questions'),
    text('Kata kunci', 'Keywords'),
    text('Kata penolak', 'Negative keywords'),
    // Of each wording for a place, of each blank, of each row of the card.
    button('Hapus versi #', 'Remove variant #'),
    choice('Situs', 'Site'),
    choice('Tempat', 'Place'),
    text('Bahasa', 'Language'),
    choice('Ragam', 'Register'),
    choice('Panjang', 'Length'),
    choice('Pasangan di pesan pribadi', 'Pair in a private message'),
    text('Susunan kata # dari versi #', 'Wording # of variant #'),
    choice('Sisipkan data ke Susunan kata # dari ver', 'Insert data into Wording # of variant #'),
    button('Hapus Susunan kata # dari versi #', 'Remove Wording # of variant #'),
    button('Tambah susunan kata', 'Add a wording'),
    button('Tambah versi', 'Add a variant'),
    button('Hapus isian #', 'Remove variable #'),
    text('Nama singkat', 'Short name'),
    text('Pertanyaan kepada petugas', 'Question to the operator'),
    choice('Jenis isi', 'Kind of content'),
    choice('Diisi oleh', 'Filled in by'),
    text('Isi bawaan', 'Default'),
    text('Contoh nilai', 'Sample value'),
    check('wajib diisi', 'required'),
    check('memuat data pribadi', 'personal data'),
    button('Tambah isian', 'Add a variable'),
    choice('Gambar untuk jawaban', 'Picture with the answer'),
    text('Bahasa', 'Language'),
    text('Judul pada kartu', 'Title on the card'),
    text('Baris #: nama', 'Row #: name'),
    text('Baris #: isi', 'Row #: value'),
    choice('Sisipkan data ke Baris #: isi', 'Insert data into Row #: value'),
    button('Hapus Baris #: isi', 'Remove Row #: value'),
    button('Tambah baris', 'Add a row'),
    text('Baris terakhir kartu', 'Last line of the card'),
    choice('Sisipkan data ke Baris terakhir kartu', 'Insert data into Last line of the card'),
    button('Tambah dasar hukum', 'Add a legal basis'),
    text('Catatan untuk rekan', 'Notes for colleagues'),
    button('Kirim untuk diperiksa', 'Send to review'),
    button('Tarik jawaban ini…', 'Withdraw this answer…'),
    more('Riwayat (# langkah)', 'History (# step)'),
    ...['Facebook', 'Instagram', 'X', 'YouTube'].map((name) => button(name)),
    button('YouTube · obrolan langsung', 'YouTube · live chat'),
    button('pesan pribadi', 'private message'),
  ],
  approvals: [
    text('Kode permintaan', 'Request code'),
    button('atau buka berkas permintaan', 'or open a request file'),
  ],
  exchange: [
    button('Pilih berkas', 'Choose a file'),
    button('Ekspor sebagai CSV Tanggap', 'Export as Tanggap CSV'),
    button('Ekspor sebagai XLSX Tanggap', 'Export as Tanggap XLSX'),
    button('Ekspor sebagai Clippings JSON', 'Export as Clippings JSON'),
    button('Ekspor sebagai Chatwoot CSV', 'Export as Chatwoot CSV'),
    button('Ekspor sebagai Zammad CSV', 'Export as Zammad CSV'),
    button('Ekspor sebagai Briskine CSV', 'Export as Briskine CSV'),
  ],
  gaps: [
    button('Tulis jawabannya', 'Write the answer'),
    button('Unduh draf jawaban', 'Download a draft answer'),
    button('Selesai, hapus dari daftar', 'Done, remove from the list'),
  ],
  learning: [
    choice('Masa simpan', 'Keep for'),
    button('Unduh bukti untuk paket berikutnya', 'Download evidence for the next pack'),
    button('Hapus yang dipelajari…', 'Erase what was learnt…'),
  ],
  integrity: [
    button('Salin', 'Copy'),
    text('Titik periksa yang disimpan di tempat la', 'Checkpoints kept elsewhere (text, option'),
    text('Kunci publik yang Anda percayai, satu pe', 'Public keys that you trust, one a line ('),
    button('Pilih berkas', 'Choose files'),
    button('Cetak', 'Print'),
    button('Salin', 'Copy'),
    text('Titik periksa yang sudah ikut ditandatan', 'Countersigned checkpoint from your super'),
    text('Alamat folder (HTTPS; WebDAV atau penyim', 'Address of a folder (HTTPS; WebDAV or an'),
    text('Kepala Authorization, bila diminta', 'Authorization header, if the host asks f'),
    text('Nama atau jabatan Anda, satu kata', 'Your name or office, as one word'),
    text('Titik periksa', 'Checkpoint'),
  ],
  packs: [
    text('Alamat folder paket (https, satu per bar', 'Addresses of the pack folder (https, one'),
    text('Sidik jari kantor', 'Fingerprint of the office'),
    number('Jeda menit untuk mencari jawaban yang di', 'Minutes between two looks for recalled a'),
    more('Buat atau pulihkan kunci', 'Create or restore a key'),
    button('Buka repositori bawaan (.tanggap)', 'Open a carried repository (.tanggap)'),
  ],
  privacy: [
    search('Nama, nama akun, atau alamat profil', 'Name, handle or profile address'),
    text('Alasan (masuk ke jurnal)', 'Reason (goes into the journal)'),
    number('Informasi (hari)', 'Information (days)'),
    number('Pengaduan (hari)', 'Complaint (days)'),
    number('Aspirasi (hari)', 'Aspiration (days)'),
    number('Apresiasi (hari)', 'Appreciation (days)'),
    number('Bukan kewenangan (hari)', 'Not ours (days)'),
    number('Tidak digolongkan (hari)', 'Not classified (days)'),
    radio('Disimpan di sini, terbaca di konsol ini', 'Kept here, readable in this console'),
  ],
  backup: [
    text('Kata sandi (paling sedikit # huruf)', 'Passphrase (at least # characters)'),
    text('Kata sandi sekali lagi', 'Passphrase once more'),
    button('Berkas cadangan', 'Backup file'),
  ],
  sites: [
    button('Periksa Facebook (latihan)', 'Check Facebook (latihan)'),
    button('Muat ulang daftar tab', 'Read the tabs again'),
    text('Alamat folder aturan, satu per baris (ko', 'Addresses of the rules’ folder, one a li'),
    button('Simpan', 'Save'),
    button('Buka berkas aturan (.tanggap)', 'Open a file of rules (.tanggap)'),
  ],
  overview: [
    choice('Kurun waktu', 'Period'),
    date('Bandingkan dengan pekan', 'Compare with the week of'),
    button('Cetak atau simpan PDF', 'Print or save as PDF'),
    more('Angka dalam tabel', 'The numbers as a table'),
  ],
  report: [named('DateTime')('Bulan', 'Month'), button('Cetak atau simpan PDF', 'Print or save as PDF')],
  welcome: [
    text('Nama petugas', 'Operator’s name'),
    radio('Pakai paket contoh dulu', 'Keep the sample pack for now'),
    link('Semua tentang paket: “Paket jawaban”', 'All about packs: “Answer packs”'),
    link('Mulai latihan', 'Start the practice'),
  ],
  help: [link('Mulai latihan', 'Start the practice')],
  settings: [
    choice('Bahasa', 'Language'),
    choice('Tema', 'Theme'),
    choice('Kepadatan tampilan', 'Density'),
    number('Tanya petugas lagi setelah (menit)', 'Ask for the operator again after (minute'),
    choice('Setelah Enter menyisipkan jawaban', 'After Enter inserted an answer'),
    radio('Seimbang Untuk sebagian besar kantor. Da', 'Balanced For most offices. Of # questi'),
  ],
};
