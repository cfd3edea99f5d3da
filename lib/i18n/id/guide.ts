/** First run, practice and help. */
export const guide = {
  welcome: {
    nav: 'Mulai',
    title: 'Selamat datang di Tanggap',
    lead: 'Empat langkah singkat. Semuanya dapat diubah nanti, dan halaman ini tetap ada di menu “Mulai”.',
    who: 'Siapa yang menjawab',
    save: 'Simpan',
    known: 'Yang menjawab sekarang: {{name}}. Ganti petugas di sidebar dengan O.',
    knownByPolicy: 'Yang menjawab: {{name}}, ditetapkan oleh kebijakan instansi.',
    accounts: 'Akun resmi',
    accountsWhy:
      'Tanggap hanya bekerja untuk akun ini. Daftarnya berasal dari paket jawaban; penyelia mengubahnya di sana.',
    packs: 'Asal paket jawaban',
    packInUse: 'Dipakai sekarang: {{label}}, versi {{version}}.',
    sample: 'Ini paket contoh. Periksa isinya dengan instansi Anda sebelum menjawab warga dengannya.',
    way: {
      sample: 'Pakai paket contoh dulu',
      file: 'Buka berkas paket dari kantor',
      address: 'Ambil dari alamat kantor',
    },
    morePacks: 'Semua tentang paket: “Paket jawaban”',
    source: {
      policy: 'Diambil dari {{address}}, diatur oleh kebijakan instansi.',
    },
    practice: 'Coba dua menit',
    practiceWhy:
      'Sidebar yang sama, pada komentar buatan. Tidak ada yang terkirim dan tidak ada yang dicatat.',
    startPractice: 'Mulai latihan',
  },
  practice: {
    nav: 'Latihan',
    title: 'Latihan dua menit',
    lead: 'Sidebar dan pencari jawabannya asli; orang dan komentarnya buatan. Tidak ada yang terkirim dan tidak ada yang dicatat.',
    thread: 'Komentar latihan',
    reply: 'Balas',
    send: 'Kirim',
    box: 'Balas {{author}}',
    done: 'selesai',
    all: 'Selesai. Di situs sungguhan caranya sama: Tanggap menyisipkan, Anda yang mengirim.',
    step: {
      opened: 'Klik Balas pada sebuah komentar; sidebar menunjukkan pertanyaan dan sarannya.',
      inserted: 'Tekan Sisipkan; jawaban masuk ke kotak balasan.',
      undone: 'Batalkan sisipan itu dalam sepuluh detik (Z), lalu sisipkan lagi.',
      sent: 'Periksa isinya, ubah bila perlu, lalu tekan Kirim sendiri.',
      searched: 'Pada komentar lain, tekan / dan cari sendiri jawabannya.',
    },
    author: { fee: 'Sinta Dewi (contoh)', hours: 'Budi Santoso (contoh)', land: 'Maria (contoh)' },
    asked: {
      fee: 'min, bikin paspor 10 tahun skrg biayanya berapa ya?',
      hours: 'kak jam buka kantornya sampai jam berapa?',
      land: 'min bisa urus sertifikat tanah di situ ga?',
    },
  },
  helpView: {
    title: 'Bantuan',
    lead: 'Tombol, keadaan yang mungkin muncul, dan apa yang dapat dilakukan.',
    remap:
      'Alt+Shift+Y, Alt+Shift+U, dan Alt+Shift+K diubah di halaman pintasan peramban (chrome://extensions/shortcuts; di Firefox about:addons, roda gigi, Kelola Pintasan).',
    cases: 'Kalau …',
    news: 'Yang baru',
    new: 'baru',
    when: {
      nothing: 'Sidebar tidak menunjukkan komentar',
      noFit: 'Tidak ada jawaban yang cocok',
      armed: 'Tanggap menunggu kotak balasan',
      partly: 'Teks masuk tidak utuh, atau situs menolaknya',
      account: 'Akun tidak dikenal atau bukan akun resmi',
      pack: 'Paket kedaluwarsa atau tanda tangannya tidak cocok',
      reload: 'Tanggap belum terhubung ke halaman',
      journal: 'Catatan bermasalah',
      keyboard: 'Tombol tidak bereaksi di halaman setelah menyisipkan',
    },
    do: {
      nothing: 'Klik komentarnya, klik Balas di situs, atau tekan P lalu tunjuk komentarnya.',
      noFit: 'Cari sendiri dengan /, pakai teks rujukan, atau tekan G agar penyelia menyiapkan jawabannya.',
      armed:
        'Klik Balas pada komentar yang sama dalam 60 detik. Kotak lain membatalkannya; tidak ada yang disisipkan.',
      partly: 'Jawaban sudah disalin. Kosongkan kotaknya, tempel dengan Ctrl+V, lalu periksa.',
      account:
        'Ganti ke akun resmi di situsnya. Bila situs tidak menunjukkan akun, pastikan sendiri dengan Y.',
      pack: 'Paket terakhir yang sah tetap dipakai. Beri tahu penyelia; lihat “Paket jawaban”.',
      reload: 'Muat ulang halaman situsnya. Setelah ekstensi diperbarui, ini perlu sekali.',
      journal: 'Jangan menghapus apa pun. Buka “Keutuhan” dan beri tahu penyelia serta auditor.',
      keyboard: 'Klik sekali di kotak balasan; papan ketik berada di sidebar sampai halaman diklik.',
    },
  },
};
