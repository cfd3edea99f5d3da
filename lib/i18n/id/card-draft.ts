/** Kartu saat ditulis, ditinjau, dan ditandatangani. */
export const cardDraft = {
  cardDraft: {
    kind: 'Gambar untuk jawaban',
    kinds: { none: 'tidak ada', image: 'gambar yang disetujui', facts: 'digambar dari fakta kantor' },
    hint: {
      none: 'Petugas hanya mendapat teks.',
      image:
        'PNG, JPEG, atau WebP, paling besar 512 KB dan 4096 piksel per sisi. Yang menyetujui jawaban menyetujui berkas ini juga.',
      facts: 'Digambar saat dipakai, atas nama kantor, sehingga tidak pernah memuat biaya atau alamat lama.',
    },
    file: 'Pilih gambar',
    fileIs: '{{kind}}, {{size}} KB',
    alt: 'Teks alternatif',
    altIs: 'Teks alternatif: {{text}}',
    altHint: 'Semua isi gambar, bagi yang tidak dapat melihatnya.',
    refused: {
      'card-not-image': 'Ini bukan gambar PNG, JPEG, atau WebP yang dapat ditampilkan. Pilih berkas lain.',
      'card-too-large':
        'Gambar ini lebih besar dari 512 KB atau 4096 piksel. Simpan lebih kecil, lalu pilih lagi.',
      'storage-full': 'Penyimpanan peramban penuh. Kosongkan ruang, lalu pilih lagi gambarnya.',
    },
    title: 'Judul pada kartu',
    rowLabel: 'Baris {{number}}: nama',
    rowValue: 'Baris {{number}}: isi',
    addRow: 'Tambah baris',
    footer: 'Baris terakhir kartu',
    before: 'Yang dipakai sekarang',
    after: 'Akan menjadi',
    noCard: 'tanpa kartu',
    notCarried: 'Gambar dan kartu tidak ikut di berkas-berkas ini.',
    notTouched:
      'Berkas ini tidak memuat gambar atau kartu: jawaban tetap memakai kartunya, jawaban baru tanpa kartu.',
  },
};
