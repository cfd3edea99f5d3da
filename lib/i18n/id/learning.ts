export const learning = {
  learned: {
    title: 'Yang dipelajari',
    intro:
      'Saran menjadi lebih tepat dari jawaban yang benar-benar terkirim di perangkat ini. Tidak ada teks yang keluar. Susunan kata yang disimpan disamarkan, dihapus setelah masa simpan, dan ikut terhapus bersama penulisnya.',
    robust:
      'Satu jam yang ceroboh tidak membelokkan saran: dari satu petugas, paling banyak 12 pilihan per jam yang diajarkan, dan jam kerja yang lebih banyak mengalahkan yang lebih sedikit.',
    empty:
      'Belum ada yang dipelajari. Hal ini terisi setelah balasan dari jawaban baku terlihat terkirim di halaman.',
    loading: 'Memuat…',
    unreadable: 'Basis data tidak dapat dibaca (E33). Tutup tab Tanggap lain, lalu muat ulang.',
    noPack: 'Belum ada paket jawaban.',
    accepted: 'dikirim apa adanya',
    changed: 'dikirim dengan perubahan kecil',
    dismissed: 'dilewati',
    answer: 'Jawaban',
    candidates: 'Usulan contoh pertanyaan',
    noCandidates: 'belum ada',
    candidate: '{{text}} ({{times}} kali, {{authors}} orang)',
    keep: 'Masa simpan',
    days: '{{count}} hari',
    never: 'jangan belajar',
    keepHint: 'Berlaku untuk yang dicatat mulai sekarang.',
    export: 'Unduh bukti untuk paket berikutnya',
    exportHint:
      'Berkas JSON berisi hitungan per jawaban dan usulan contoh pertanyaan. Usulan hanya memuat kata milik kantor atau kata dari sedikitnya 3 orang.',
    exported: 'Diunduh: {{name}} ({{count}} usulan).',
    exportFailed: 'Unduhan gagal dicatat ({{code}}), jadi berkas tidak dibuat.',
    reset: 'Hapus yang dipelajari…',
    confirmReset_one:
      'Hapus {{count}} pilihan? Saran kembali seperti paket aslinya. Daftar pertanyaan tanpa jawaban tetap ada.',
    confirmReset_other:
      'Hapus {{count}} pilihan? Saran kembali seperti paket aslinya. Daftar pertanyaan tanpa jawaban tetap ada.',
    resetYes: 'Ya, hapus',
    cancel: 'Batal',
    resetDone: 'Semua yang dipelajari sudah dihapus.',
  },
  gaps: {
    title: 'Pertanyaan tanpa jawaban',
    intro:
      'Pertanyaan yang tidak punya jawaban resmi yang cocok, dikelompokkan menurut isinya. Contoh kalimat disamarkan.',
    empty: 'Belum ada pertanyaan tanpa jawaban.',
    count_one: '{{count}} pertanyaan',
    count_other: '{{count}} pertanyaan',
    authors_one: 'dari {{count}} orang',
    authors_other: 'dari {{count}} orang',
    byOperator_one: '{{count}} ditandai petugas',
    byOperator_other: '{{count}} ditandai petugas',
    last: 'terakhir {{day}}',
    examples: 'Contoh kalimat',
    write: 'Tulis jawabannya',
    notBegun:
      'Jawaban tidak dapat dimulai ({{code}}). Tutup tab Tanggap lain atau kosongkan ruang disk, lalu coba lagi.',
    draft: 'Unduh draf jawaban',
    drafted: 'Diunduh: {{name}}.',
    dismiss: 'Selesai, hapus dari daftar',
    total_one: '{{count}} pertanyaan',
    total_other: '{{count}} pertanyaan',
    inGroups_one: '{{questions}} dalam {{count}} kelompok',
    inGroups_other: '{{questions}} dalam {{count}} kelompok',
    draftTitle: 'Jawaban baru',
    draftWording: 'Tulis jawabannya di sini.',
    draftOwner: 'belum ditentukan',
    draftNotes: 'Draf dari {{count}} pertanyaan tanpa jawaban. Periksa judul, dasar hukum, dan masa berlaku.',
  },
  caution: {
    title: 'Kapan saran ditampilkan',
    cautious: 'Hati-hati',
    balanced: 'Seimbang',
    eager: 'Berani',
    hint: {
      cautious: 'Lebih sering diam, jarang keliru.',
      balanced: 'Untuk sebagian besar kantor.',
      eager: 'Hampir selalu menyarankan, lebih sering keliru.',
    },
    effect:
      'Dari 100 pertanyaan yang ada jawabannya, {{shown}} mendapat saran; pada {{right}} persen di antaranya saran pertama benar. Dari 100 komentar yang tidak perlu jawaban, {{noise}} tetap mendapat saran.',
    measured:
      'Diukur pada {{questions}} pertanyaan dan {{strangers}} komentar lain yang ditulis untuk pengujian, dengan paket contoh.',
  },
};
