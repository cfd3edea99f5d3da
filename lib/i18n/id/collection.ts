export const collection = {
  collection: {
    title: 'Tempat pengumpulan',
    intro:
      'Titik periksa terbaru disimpan di sana beberapa menit setelah setiap peristiwa: satu baris berisi nama perangkat ini, jumlah peristiwa, dan sidiknya, tanpa satu peristiwa pun. Siapa pun yang menyimpannya dapat membuktikan bahwa sebelumnya tidak ada yang diubah, dipotong, atau ditulis ulang.',
    address: 'Alamat folder (HTTPS; WebDAV atau penyimpanan objek)',
    authorization: 'Kepala Authorization, bila diminta',
    authorizationHint: 'Misalnya “Basic …” atau “Bearer …”. Disimpan hanya di profil peramban ini.',
    authorizationKept: 'Sudah tersimpan; kosongkan untuk tetap memakainya',
    byPolicy: 'Ditetapkan oleh kebijakan administrator.',
    save: 'Simpan dan kirim sekarang',
    sendNow: 'Kirim sekarang',
    forget: 'Berhenti memakai',
    none: 'Tempat pengumpulan belum ditetapkan.',
    nothing: 'Belum ada yang tersimpan di sana.',
    kept: 'Tersimpan di sana sampai peristiwa {{size}}, terakhir {{at}}.',
    waiting: 'Titik periksa yang lebih baru (sampai peristiwa {{size}}) menunggu dikirim.',
    failed: 'Percobaan terakhir: {{at}}.',
    conflict:
      'PERINGATAN: untuk peristiwa {{size}} di sana tersimpan sidik lain (terlihat {{at}}). Salah satu dari dua riwayat itu bukan yang pertama.',
  },
};
