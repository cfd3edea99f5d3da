export const exchange = {
  exchange: {
    state: {
      new: 'baru',
      changed: 'berubah',
      same: 'sama',
      conflicting: 'bertentangan',
      rejected: 'ditolak',
    },
    counts:
      '{{new}} baru, {{changed}} berubah, {{same}} sama, {{conflicting}} bertentangan, {{rejected}} ditolak.',
    ignored: 'Kolom yang tidak dikenal dan tidak dibaca: {{names}}.',
    reason: {
      empty: 'kosong',
      'unknown-value': 'nilai tidak dikenal',
      'not-a-day': 'bukan tanggal',
      'too-long': 'terlalu panjang',
      'too-many': 'terlalu banyak',
      invalid: 'tidak sesuai',
      formula: 'rumus, bukan teks',
      'active-content': 'berisi skrip atau formulir',
      inactive: 'tidak aktif di alat asalnya',
      'contradicts-earlier-line': 'berbeda dari baris sebelumnya untuk jawaban yang sama',
      'broken-characters': 'karakter rusak',
      separator: 'garis pemisah, bukan jawaban',
    },
    rejected: 'Baris {{line}}, {{field}}: {{reason}}. {{value}}',
    conflict: {
      withdrawn: 'Jawaban {{value}} sudah ditarik; masuk dengan ID lain.',
      'shortcut-taken': 'Singkatannya sudah dipakai {{value}}; masuk tanpa singkatan.',
      'says-otherwise': 'Jawaban {{value}} berbunyi lain; teksnya akan diganti.',
      twice: 'Jawaban yang sama ada di baris {{value}}; yang ini menggantikannya.',
    },
    remark: {
      'placeholder-mapped': 'Isian {{value}}.',
      'placeholder-kept': 'Isian {{value}} tidak dikenal dan tetap tertulis begitu.',
      html: 'HTML menjadi teks biasa. {{value}}',
      'left-out': 'Tidak ikut: {{value}}.',
      'variants-kept': 'Versi yang tidak ada di berkas tetap ada: {{value}}.',
    },
  },
};
