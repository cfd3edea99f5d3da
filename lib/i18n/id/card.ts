/** Gambar yang menyertai jawaban; dua yang pertama tertulis pada gambar itu sendiri. */
export const card = {
  card: {
    asOf: 'Keadaan per {{day}} · paket jawaban versi {{version}}',
    validUntil: 'Berlaku sampai {{day}} · paket jawaban versi {{version}}',
    title: 'Kartu untuk jawaban ini',
    titleOf: 'Kartu: {{title}}',
    drawing: 'Menggambar kartu…',
    larger: 'Perbesar',
    smaller: 'Perkecil',
    copy: 'Salin gambar',
    save: 'Simpan gambar',
    told: {
      copied:
        'Gambar disalin. Tempelkan di kotak situs dengan Ctrl+V, periksa, lalu kirim sendiri. Teksnya disisipkan terpisah.',
      saved: 'Gambar disimpan di unduhan. Lampirkan sendiri di situs.',
      copyFailed:
        'Peramban tidak mengizinkan gambar disalin. Simpan gambarnya, lalu lampirkan sendiri di situs.',
      notLogged:
        'Gambar sudah diserahkan, tetapi log tidak dapat ditulis. Tutup tab Tanggap lain, lalu coba lagi.',
    },
    failed: {
      missing:
        'Gambar yang disetujui tidak ada di peramban ini. Periksa paket sekali lagi; jika tetap begitu, beri tahu penyelia.',
      unfilled:
        'Kartu memerlukan teks yang tidak ada dalam paket ({{names}}). Kartu tidak dapat dipakai; beri tahu penyelia.',
      'card-too-tall': 'Kartu terlalu panjang untuk satu gambar. Beri tahu penyelia agar dipersingkat.',
      'no-canvas': 'Peramban ini tidak dapat menggambar kartu. Pakai teksnya saja.',
      'not-readable': 'Gambar tidak dapat dibuka. Pakai teksnya saja, dan beri tahu penyelia.',
    },
    blocked: 'Kartu tidak dapat dipakai selama jawabannya tidak dapat dipakai di sini.',
    wasCopied: 'gambar disalin',
    wasSaved: 'gambar disimpan sebagai berkas',
  },
};
