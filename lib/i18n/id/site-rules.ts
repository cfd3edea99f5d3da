/** Aturan untuk membaca situs: bawaan, atau yang lebih baru dan ditandatangani pengelola. */
export const siteRules = {
  siteRules: {
    title: 'Aturan yang berlaku',
    intro:
      'Situs yang berubah diperbaiki dengan data: aturan lebih baru yang ditandatangani pengelola Tanggap menggantikan aturan bawaan. Aturan tidak dapat memuat alamat peladen atau tindakan, dan tidak dapat menghapus pengaman.',
    site: 'Situs',
    inForce: 'Berlaku',
    verifiedOn: 'Terlihat di situs asli',
    off: 'Dimatikan',
    signed: 'bertanda tangan, versi {{version}}',
    bundled: 'bawaan, versi {{version}}',
    signedFile:
      'Berkas bertanda tangan, versi {{version}}: {{by}} dari {{of}} pengelola, di sini sejak {{day}}.',
    held: 'Anda kembali ke aturan bawaan. Berkas bertanda tangan yang lebih baru akan dipakai lagi dengan sendirinya.',
    byPolicy: 'Alamatnya diatur kebijakan organisasi Anda.',
    addresses: 'Alamat folder aturan, satu per baris (kosong: hanya lewat berkas)',
    look: 'Simpan dan cari aturan baru',
    save: 'Simpan',
    useBundled: 'Kembali ke aturan bawaan',
    useSigned: 'Pakai lagi aturan bertanda tangan',
    open: 'Buka berkas aturan (.tanggap)',
    done: 'Selesai. Halaman yang terbuka kini dibaca dengan aturan di atas.',
    fault: {
      older: 'Versi bertanda tangan {{version}} tidak lebih baru daripada bawaan dan tidak dipakai.',
      incomplete:
        '{{number}}Versi bertanda tangan {{version}} tidak memuat sesuatu yang diperlukan program ini; aturan bawaan tetap. Perbarui Tanggap.',
      'guard-lost':
        '{{number}}Versi bertanda tangan {{version}} akan melemahkan pengaman; aturan bawaan tetap. Beri tahu pengelola.',
      'other-site': '{{number}}Versi bertanda tangan {{version}} milik situs lain; aturan bawaan tetap.',
    },
    error: {
      E30: 'E30 Penyimpanan peramban penuh. Kosongkan ruang, lalu coba lagi.',
      E72: 'E72 Aturan ditolak: bukan yang ditandatangani pengelola program ini, atau lebih lama daripada yang ada ({{detail}}). Aturan yang dipakai tetap.',
      E73: 'E73 Aturan tidak dapat dipakai ({{detail}}). Aturan bawaan tetap; beri tahu pengelola.',
      E74: 'E74 Peladen aturan tidak terjangkau atau tidak memilikinya ({{detail}}). Aturan yang dipakai tetap; periksa alamatnya.',
    },
  },
};
