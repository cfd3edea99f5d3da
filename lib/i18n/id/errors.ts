export const errors = {
  error: {
    E10: 'E10 Berkas paket terlalu besar ({{detail}}). Batasnya 5 MiB terkemas, 20 MiB terurai; minta berkas yang benar kepada penyelia.',
    E11: 'E11 Berkas ini bukan paket JSON ({{detail}}). Pilih berkas paket yang benar.',
    E12: 'E12 Isi paket salah di {{detail}}. Paket lama tetap dipakai; kirim pesan ini kepada penyelia.',
    E13: 'E13 Paket ini memakai skema yang lebih baru ({{detail}}). Perbarui Tanggap dulu.',
    E14: 'E14 Ada dua hal dengan id yang sama: {{detail}}. Paket lama tetap dipakai; kirim pesan ini kepada penyelia.',
    E15: 'E15 Versi paket tidak lebih baru ({{detail}}). Paket lama tetap dipakai.',
    E16: 'E16 Peladen paket tidak dapat dihubungi ({{detail}}). Paket yang dipakai tetap; periksa sambungan, lalu coba lagi.',
    E17: 'E17 Peladen itu tidak menyajikan paket ({{detail}}). Periksa alamatnya, atau hubungi pengelola peladen.',
    E18: 'E18 Paket ditolak: tanda tangannya tidak sah ({{detail}}). Paket yang dipakai tetap; segera beri tahu penyelia.',
    E19: 'E19 Yang ditampilkan peladen sudah kedaluwarsa ({{detail}}). Paket yang dipakai tetap; penyelia harus memperbaruinya. Apakah jam komputer ini benar?',
    E30: 'E30 Penyimpanan peramban penuh. Kosongkan ruang disk, lalu coba lagi.',
    E31: 'E31 Catatan tidak dapat ditulis ({{detail}}). Tutup tab Tanggap lain, lalu coba lagi.',
    E33: 'E33 Basis data tidak dapat dibaca ({{detail}}). Tutup tab Tanggap lain, lalu muat ulang.',
    E34: 'E34 Saran tidak dapat dihitung. Muat ulang panel; jika terulang, beri tahu administrator Anda.',
  },
};
