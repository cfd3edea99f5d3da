/** Name, handle, minutes ago, text, language. */
export type Row = [name: string, handle: string, minutes: number, text: string, lang?: string];

export const ANNOUNCEMENT =
  'Akhir tahun sebentar lagi! 📘 Urus paspor dari sekarang, antreannya lewat M-Paspor. Ada pertanyaan? Balas di sini ya.';

export const REPLIES: Row[] = [
  ['Laras Ayu', 'larasayu_99', 4, 'min klo ganti paspor krn abis halaman, syaratnya apa aja?'],
  ['tukang bakso', 'baksopakmin', 7, 'Biaya?'],
  ['Yosua M', 'yosuamnl', 11, '@imigrasi_contoh wah baru tau bisa pilih jam segala, mantul 👍'],
  [
    'Intan',
    'intan_bulan',
    15,
    'Mau nanya dong:\n- anak 5 bulan foto paspornya gmn?\n- bapaknya lagi dinas, boleh ibunya aja?',
  ],
  [
    'R. Prakoso',
    'rprakoso',
    18,
    '<b>paspor</b><img src=x onerror=alert(1)> kok email verifikasinya isinya gini',
  ],
  ['Nisa', 'nisaaa_k', 22, 'udah seminggu statusnya "verifikasi" doang 😭 harus nunggu brp lama lg'],
  ['Ko Aseng', 'koaseng12', 27, 'paspor ilang di angkot, ngurusnya ke polsek dlu apa lgsg ke imigrasi'],
  [
    'Hana Zahra',
    'hanazhr',
    31,
    'pengen punya e-paspor biar ke Jepang ga pake visa, bedanya apa sama yg biasa?',
  ],
  ['abdul', 'abdulsomad_x', 36, 'السلام عليكم min, paspor umrah (للعمرة) perlu surat dari travel ga?', 'ar'],
  ['Grace T', 'gracetanu', 40, 'can a foreigner spouse come along to the interview counter?', 'en'],
  ['Om Gembul', 'omgembul', 44, 'antrinya dapet tgl 24, kantor libur ga tuh?'],
  ['zzz', 'zzz_ngantuk', 47, 'first'],
  ['Wulan Sari', 'wulansr', 53, 'bayarnya bs lewat indomart apa cuma bank'],
  ['Dimas', 'dimasyoga_', 58, 'salah ketik nama ibu di formulir, bisa dibenerin pas wawancara gak?'],
  ['Bu Guru Tati', 'bugurutati', 64, 'Terima kasih infonya, sangat membantu 🙏🏽'],
  ['Rian', 'rian_jpg', 70, 'parkirannya muat mobil ga, bawa ortu pake kursi roda'],
  ['Mita', 'mitamitoo', 77, 'KTP masih alamat lama tp domisili disini, boleh bikin di kantor contoh?'],
  ['slot', 'gacor777_id', 80, 'MAXWIN tiap hari!!! cek bio 🎰🎰'],
  ['Theo', 'theo_ndr', 88, 'brp hari jadinya setelah foto?'],
  ['Citra', 'citraw_', 95, 'Jadwalku bentrok sama ujian, bisa dimundurin? Udah terlanjur bayar'],
  ['Pakde Yon', 'pakdeyon', 120, 'petugas loket 3 jutek bgt tolong ditegur min'],
  ['Salsa', 'salsabilaaf', 130, 'kalo nama di ijazah sama akta beda 1 huruf pake yg mana'],
];

export const MENTIONS: Row[] = [
  ['Farah', 'farahdbest', 6, '@imigrasi_contoh hari ini loketnya buka sampe jam brp ya?'],
  ['Gani', 'gani_otomotif', 13, 'gilaa @imigrasi_contoh cepet bgt, 20 menit kelar foto'],
  ['Ucok', 'ucoksihombing', 20, '@imigrasi_contoh apk nya minta update mulu tp di playstore ga ada update'],
  ['Mba Rini', 'rinicatering', 29, 'Ada yg tau no wa @imigrasi_contoh? tlp kantor ga diangkat2'],
  [
    'Leo Park',
    'leopark_k',
    35,
    '@imigrasi_contoh hi, where can I extend my tourist visa? It ends next week',
    'en',
  ],
  [
    'Eka',
    'ekaputrii',
    42,
    '@imigrasi_contoh paspor anak saya digigit kucing sampe sobek, diganti kena biaya ga?',
  ],
  [
    'Hendro',
    'hendro_tkw',
    51,
    '@imigrasi_contoh istri mau kerja ke Taiwan, paspornya sama aja kyk paspor biasa kah',
  ],
  ['netijen', 'netijen_62', 66, '@imigrasi_contoh adminnya jomblo ga 😂'],
  ['Sekar', 'sekarjgt', 73, '@imigrasi_contoh tolong cek dm min, urgent'],
  ['Aldo', 'aldo_kpl', 90, '@imigrasi_contoh penjamin saya pindah alamat, itas saya perlu lapor?'],
  ['Bunda Key', 'bundakey', 104, '@imigrasi_contoh layanan paspor di mall masih ada ga min kalo minggu'],
  ['Jefri', 'jefri_nst', 115, '@imigrasi_contoh paspor udah jadi 2 bln lalu blm diambil, hangus ga?'],
];

/** A question, our answer and the follow-up: a conversation with parents above its last tweet. */
export const CONVERSATION: Row[] = [
  ['Kirana', 'kirana_dl', 200, '@imigrasi_contoh batas umur paspor anak tuh brp sih?'],
  ['Imigrasi Contoh', 'imigrasi_contoh', 190, 'Halo Kak Kirana, mohon ditunggu, kami cek dulu ya.'],
  ['Kirana', 'kirana_dl', 185, 'siap min. sekalian, kalo udah 17 tapi blm punya ktp gmn?'],
];
