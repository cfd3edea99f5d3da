/** Of a supervisor's signature for one reply; the sidebar loads them when it needs them. */
export const approval = {
  approval: {
    title: 'Persetujuan penyelia',
    intro:
      'Jawaban ini baru dapat dipakai setelah penyelia menandatangani teks di atas, persis seperti tertulis, untuk komentar ini.',
    mendFirst: 'Perbaiki dulu yang lain di atas; yang ditandatangani adalah teks jadi.',
    ask: 'Minta tanda tangan',
    askAgain: 'Minta lagi untuk teks ini',
    asked: 'Permintaan {{hash}} dibuat {{time}}. Kirimkan kode atau berkasnya kepada penyelia.',
    copyCode: 'Salin kode permintaan',
    copied: 'Kode disalin.',
    notCopied: 'Peramban tidak mengizinkan penyalinan; simpan sebagai berkas.',
    saveFile: 'Simpan berkas',
    reply: 'Kode balasan dari penyelia',
    replyFile: 'atau buka berkas balasan',
    check: 'Periksa tanda tangan',
    changed:
      'Teks berubah setelah permintaan {{hash}} dibuat. Tanda tangan hanya berlaku untuk teks yang diminta.',
    granted:
      'Ditandatangani {{by}} untuk teks ini, berlaku sampai {{time}}. Kunci {{key}}, permintaan {{hash}}.',
    alone: 'Belum ditandatangani orang kedua: peminta dan penanda tangan adalah orang yang sama.',
    refused: '{{by}} menolak: {{note}}',
    ended: 'Tanda tangan {{by}} berakhir {{time}}.',
    used: 'Tanda tangan {{by}} sudah dipakai untuk teks yang disisipkan.',
    notKept:
      'Permintaan tidak dapat disimpan. {{code}} Kosongkan ruang disk atau tutup tab Tanggap lain, lalu coba lagi.',
    error: {
      E80: 'E80 Ini bukan kode atau berkas yang utuh ({{detail}}). Minta dikirim ulang, lalu salin seluruhnya.',
      E81: 'E81 Di peramban ini belum ada daftar kunci kantor untuk paket yang dipakai. Minta penyelia memasang alamat dan sidik jari paket kantor.',
      E82: 'E82 Kunci {{detail}} tidak ada dalam daftar kantor yang berlaku sekarang. Minta tanda tangan dari penyelia yang kuncinya masih berlaku.',
      E83: 'E83 Tanda tangannya tidak cocok dengan isinya. Jangan dipakai; minta penyelia menandatangani ulang dan beri tahu hal ini.',
      E84: 'E84 Balasan ini untuk permintaan dari peramban lain. Buka di peramban yang meminta, atau minta lagi dari sini.',
      E85: 'E85 Balasan ini untuk permintaan lain. Pilih komentar yang diminta, atau minta lagi untuk komentar ini.',
      E86: 'E86 Jawaban atau redaksi yang dipilih bukan yang diminta. Pilih kembali jawaban itu, atau minta lagi.',
      E87: 'E87 Paket jawaban berganti setelah permintaan dibuat. Periksa teksnya, lalu minta lagi.',
      E88: 'E88 Teksnya bukan lagi teks yang ditandatangani. Kembalikan isian semula, atau minta lagi.',
      E89: 'E89 Tanda tangan ini berakhir ({{detail}}). Minta tanda tangan baru.',
      E90: 'E90 Balasan ini sudah pernah dipakai di sini. Minta tanda tangan baru untuk balasan berikutnya.',
      E91: 'E91 {{detail}} menandatangani permintaannya sendiri. Minta tanda tangan penyelia lain.',
      E92: 'E92 Waktu tanda tangan ({{detail}}) tidak cocok dengan jam komputer ini. Cocokkan jam kedua komputer, lalu minta tanda tangan baru.',
    },
  },
};
