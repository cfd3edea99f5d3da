export const corrections = {
  correction: {
    add: 'Koreksi',
    addTo: 'Koreksi peristiwa #{{seq}}',
    intro:
      'Baris yang sudah tercatat tidak pernah diubah. Koreksi dicatat sebagai peristiwa baru dan menunjuk baris ini.',
    what: 'Apa yang keliru',
    note: 'Penjelasan (wajib)',
    save: 'Catat koreksi',
    cancel: 'Batal',
    saved: 'Koreksi tercatat.',
    failed: 'Koreksi tidak dapat dicatat ({{code}}). Coba lagi; bila tetap gagal, hubungi penyelia.',
    of: 'tentang #{{seq}}',
    as: {
      'sent-confirmed': 'balasan memang terkirim',
      'not-sent': 'balasan tidak terkirim',
      'wrong-person': 'dibalas kepada orang yang keliru',
      'wrong-answer': 'jawaban yang keliru',
      'wrong-account': 'dibalas dari akun yang keliru',
      'wrong-operator': 'petugas yang keliru',
      other: 'lainnya',
    },
  },
  openList: {
    title: 'Tindak lanjut',
    intro:
      'Komentar yang dibuka atau ditunda di perangkat ini dan belum dibalas, dilewati, atau diteruskan. Batas waktu dihitung menurut kalender paket; yang tidak diketahui tetap tidak diketahui.',
    loading: 'Memuat daftar…',
    failed: 'Catatan tidak dapat dibaca. Muat ulang halaman ini.',
    empty: 'Tidak ada yang perlu ditindaklanjuti.',
    group: {
      overdue_one: 'Lewat batas ({{count}})',
      overdue_other: 'Lewat batas ({{count}})',
      due_one: 'Ada batas waktu ({{count}})',
      due_other: 'Ada batas waktu ({{count}})',
      undated_one: 'Tanpa batas waktu yang diketahui ({{count}})',
      undated_other: 'Tanpa batas waktu yang diketahui ({{count}})',
    },
    most: 'Hanya {{count}} yang paling mendesak ditampilkan.',
    since: 'sejak {{when}}',
  },
};
