import type { Row } from './data.ts';

const OFFICE = 'Kantor Imigrasi Contoh';

export const PASSPORT: Row[] = [
  ['Sinta Dewi', 3, 'min, bikin paspor yg 10 taun skrg bayarnya brp ya?'],
  ['Joko Wiyono', 9, 'Biaya?'],
  [
    'Rahmat Kelana',
    14,
    'Selamat siang admin. Saya mau urus paspor utk ibu saya yg sudah sepuh, KTP sama KK lengkap, tapi akta lahirnya ' +
      'tidak pernah punya dan ijazah SD-nya hilang waktu banjir. Buku nikah masih ada tapi namanya beda satu huruf ' +
      'dengan KTP. Apakah tetap bisa diproses atau harus urus ke Dukcapil dulu? Kalau harus ke Dukcapil, surat apa ' +
      'yang diminta? Terima kasih sebelumnya 🙏',
    { cut: 170 },
  ],
  [
    'Yohana Tampubolon',
    21,
    'Mau tanya 3 hal kak:\n1. anak 2 thn bisa paspor sendiri?\n2. harus dua2nya ortu datang?\n3. akta lahir asli dibawa ga',
  ],
  [
    'Cak Parto',
    26,
    '<b>paspor</b><img src=x onerror=alert(1)> ini kenapa tulisan di web antrian jadi begini min?',
  ],
  ['Mei Lan Contoh', 33, 'Kalau paspor lama masih 7 bulan lagi matinya, udah boleh ganti blm?'],
  ['Dodi Saragih', 40, 'mantap pelayanannya, petugasnya ramah2 👍👍'],
  ['Nurul Aisyiah', 48, 'paspor saya kecopetan di pasar kmrn 😭 hrs lapor polisi dulu ato lgsung ke kantor?'],
  ['Fadhil Nur', 55, 'Bisa jadi sehari ga? Senin dpn saya terbang'],
  [
    'Anwar Basri',
    61,
    'السلام عليكم admin, nama anak saya (عبد الله) di akta "Abdullah", di paspor ikut yang mana?',
    { lang: 'ar' },
  ],
  ['Teguh Lontara', 70, '[[Wati Lestari|/profile.php?id=100000012345678]] nih yg kmrn kamu cari beb'],
  [
    'Linda Pakpahan',
    82,
    'do u accept walk in for passport renewal? i have only today in town',
    { lang: 'en-US' },
  ],
  ['Arman Subandi', 95, 'beda paspor elektronik sm yg biasa apaan sih'],
  ['Sri Hartati', 110, 'Paspor saya kena air, sampulnya ngelupas. Itu termasuk rusak ya? ada dendanya?'],
  [OFFICE, 2, 'Halo Kak Sinta, mohon ditunggu ya, segera kami bantu jawab.', { to: 1 }],
  ['Sinta Dewi', 1, 'oke min, sekalian yg elektronik juga ya 😊', { to: 15 }],
  ['Wawan Lubis', 2, 'sama, aku jg mau tau', { to: 1 }],
  [
    'Hesti Marlina',
    11,
    'kalau kasus kaya gini tante saya dulu disuruh bikin surat keterangan beda nama',
    { to: 3 },
  ],
];

export const HOURS: Row[] = [
  ['Bang Jali', 120, 'sabtu buka ga min'],
  ['Ratna Kusuma', 150, 'Istirahatnya jam brp sampe jam brp? takut pas nyampe tutup'],
  ['Iwan Setia', 170, 'admin tolong dibalas dong DM saya dari minggu lalu 😡'],
  ['Pak De Slamet', 210, 'Kantornya pindah ya? di maps kok beda alamatnya'],
  ['Christin Wijayanti', 260, 'hari libur nasional tetep ada yg jaga kan utk keadaan darurat?'],
  ['Promo Dana Kilat', 300, 'Butuh dana cepat?? cair 5 menit tanpa jaminan, klik profil kami 💰💰'],
  ['Ratna Kusuma', 140, 'eh ketemu, ternyata ada di postingan atas. makasih ya', { to: 2 }],
];

export const MOBILE: Row[] = [
  ['Gilang Perdana', 6, 'aplikasinya muter2 terus pas upload KK 😩'],
  ['Oma Tien', 12, 'Oma tidak punya hp android nak, bisa daftar langsung di kantor kah'],
  ['Bayu Kresna', 19, 'kuota bulan ini abis smua, kapan dibuka lg?'],
  ['Tari Wulandari', 22, 'paspor anak syaratnya apa aja, trus sabtu buka ga min?'],
  ['Dewi Puspa', 25, 'Udah bayar tapi statusnya masi menunggu pembayaran, gmn ini'],
  ['Hendra Gozali', 31, 'salah pilih kantor, bisa diganti ga ya?'],
  ['Melati Anggun', 38, 'kode otp ga masuk2 ke imel ku'],
  ['Tono Sumarno', 44, 'lupa password, klik lupa sandi malah balik lg ke awal'],
  ['Ika Febriani', 52, 'Kalo telat dateng 30 menit dari jadwal masih dilayani kah?'],
  ['Reza Mahendra', 60, 'pantesan lama, servernya kentang 🥔'],
  ['Siti Komariah', 68, 'Satu akun bs utk daftarin brp orang? mau sekeluarga ber5'],
  ['Lukman Hakimi', 77, 'ngambil paspor yg udah jadi boleh diwakilkan adek?'],
  ['Vera Simatupang', 86, 'Fotonya disana apa bawa sendiri min'],
  ['Ujang Kosasih', 99, 'naon syaratna mun rek nyieun paspor umroh?', { lang: 'su-ID' }],
  ['Putri Wardani', 118, 'Terima kasih banyak, barusan ambil paspor cuma 10 menit ❤️'],
  [
    'Agus Prihatin',
    130,
    'billing nya kadaluarsa krn ATM gangguan\nharus ulang dr awal?\nuang ga kepotong sih',
  ],
  ['Nadia Rosalina', 144, 'nama saya cuma 1 kata, di formulir minta nama belakang. isi apa?'],
  ['Gilang Perdana', 4, 'udah bisa, ternyata filenya kegedean', { to: 1 }],
  ['Bayu Kresna', 16, 'up', { to: 3 }],
];

export const VISA: Row[] = [
  [
    'Marco Feretti',
    900,
    'Hello, my wife is Indonesian. Which stay permit should I ask for, and can I do it in your office?',
    { lang: 'en-US' },
  ],
  ['Suryani Olsen', 1300, 'ITAS suami abis bulan depan, perpanjang paling cepet kapan ya min?'],
  ['Emily Hartwood', 2000, 'how much is the overstay fine per day pls', { lang: 'en-US' }],
  ['Komang Ardika', 2600, 'wkwkwk bule nya antri paling pagi'],
  [
    'Ahmad Zulkifli',
    3000,
    'mak cik saye dari Kuching nak duduk sini 2 bulan, boleh pakai bebas visa ke?',
    { lang: 'ms-MY' },
  ],
];
