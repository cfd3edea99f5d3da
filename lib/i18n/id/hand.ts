/** The operator's quick hands: taking back, starring, going to the next. */
export const hand = {
  undo: {
    button: 'Batalkan sisipan ({{seconds}} dtk, Z)',
    label: 'Batalkan sisipan',
    key: 'batalkan sisipan (10 detik)',
    undone: 'Sisipan dibatalkan; kotak balasan kembali seperti semula.',
    late: 'Tidak dapat dibatalkan lagi: sudah lewat 10 detik atau sudah terkirim.',
    changed: 'Tidak dibatalkan: isi kotak sudah diubah. Hapus sendiri yang tidak perlu.',
    gone: 'Tidak dibatalkan: kotak balasan itu tidak terbuka lagi.',
    'not-taken': 'Situs tidak mengizinkan pembatalan. Hapus sendiri di kotak balasan.',
    partly: 'Isi kotak kembali tidak utuh. Periksa sebelum mengirim.',
  },
  shelf: {
    title: 'Daftar jawaban',
    favourites: 'Favorit',
    recents: 'Terakhir dipakai',
    star: 'Favorit',
    favouritesKey: 'jawaban favorit',
    recentsKey: 'jawaban yang terakhir dipakai',
    starKey: 'simpan jawaban terpilih sebagai favorit',
    starHint: 'Simpan sebagai favorit (B)',
    none: {
      favourites: 'Belum ada favorit. Tekan B atau bintang untuk menyimpan jawaban yang dipilih.',
      recents: 'Belum ada jawaban yang dipakai di peramban ini dalam 90 hari terakhir.',
    },
  },
  past: {
    title_one: '{{count}} balasan kami sebelumnya untuk orang ini',
    title_other: '{{count}} balasan kami sebelumnya untuk orang ini',
    free: 'tanpa templat',
  },
  unanswered: {
    title: 'Belum dijawab',
    next: 'Berikutnya',
    asking: '{{count}} bertanya: {{title}}. Ke yang berikutnya.',
    noFit: '{{count}} tanpa jawaban yang cocok. Ke yang berikutnya.',
    noAnswer: 'tanpa jawaban yang cocok',
  },
  pair: {
    switch: 'singkat + pesan pribadi',
    hint: 'Jawaban singkat menunjuk ke pesan pribadi; teks lengkapnya disiapkan untuk pesan itu',
    owed: 'Janji pesan pribadi kepada {{author}}: {{title}}. Buka pesan pribadinya; jawaban lengkap sudah siap di sini.',
    here: 'Ini pesan pribadi yang dijanjikan kepada {{author}}: {{title}}.',
    copy: 'Salin jawaban lengkap',
    done: 'Selesai',
  },
};
