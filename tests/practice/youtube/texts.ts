/** Handle, time as the site words it, text; a third level hangs under the last second-level row. */
export type Row = readonly [handle: string, time: string, text: string, replies?: readonly Row[]];

export const PASSPORT: readonly Row[] = [
  ['@ranti.puspita', '2 jam yang lalu', 'min kalo bikin paspor yang sepuluh tahun bayar brp skrg?'],
  [
    '@bang_ucok99',
    '3 jam yang lalu',
    'nonton sampe abis tetep bingung, daftarnya dari mana dulu sih 😅',
    [
      ['@sri_wahyuni_k', '2 jam yang lalu', 'sama kak, aku juga nyari link nya ga nemu'],
      ['@bang_ucok99', '1 jam yang lalu', '@sri_wahyuni_k nah kan bukan saya doang 🤣'],
    ],
  ],
  [
    '@melly-tan',
    '4 jam yang lalu',
    'paspor anak umur 3 taun syaratnya apa aja ya? ortu harus dua2nya dateng?',
  ],
  ['@pakde.suryo', '5 jam yang lalu', 'Paspor saya hilang di bus, apakah kena denda? Mohon infonya.'],
  ['@yolanda_m', '5 jam yang lalu', 'aplikasi m paspor nya ngelag parah, mentok di upload ktp'],
  ['@hamdani_ktp', '6 jam yang lalu', 'sabtu minggu ada pelayanan gak min'],
  [
    '@dewi.lestari.p',
    '7 jam yang lalu',
    'Izin bertanya:\n1. paspor lama hilang\n2. KTP sudah pindah kota\n3. KK masih yang lama\nApakah bisa langsung ke kantor? 🙏',
  ],
  ['@jon_backpacker', '8 jam yang lalu', 'e-paspor udah bisa di kantor sini blm? mau ke jepang nih'],
  ['@nenk_ria', '9 jam yang lalu', 'keren videonya, editing nya niat banget 👏'],
  ['@agus.prayogo', '10 jam yang lalu', 'kuota penuh terus tiap buka apk, jam brp sih dibukanya'],
  ['@siti_markhamah', '11 jam yang lalu', 'kalo mau umroh perlu surat apa lg selain ktp kk'],
  ['@rio-fernando', '12 jam yang lalu', 'paspor kehujanan sampe lembarannya lepas, bs diganti?'],
  ['@wak_leman', '13 jam yang lalu', 'pasport saye dah mati 2 taun, nak sambung boleh ke?'],
  ['@tina.k', '14 jam yang lalu', 'ambil paspor bisa diwakilin suami gak?'],
  [
    '@davidmartin88',
    '15 jam yang lalu',
    'Hi, my KITAS expires next month, can I extend it at your office or only online?',
  ],
  [
    '@om_bewok',
    '16 jam yang lalu',
    'cek https://www.youtube.com/watch?v=imigrasi001&lc=UgwComment0001AaABAg komen ini lucu bgt',
  ],
  ['@ayu_ningtyas', '17 jam yang lalu', 'nama di paspor beda satu huruf sama akta, benerinnya gmn'],
  ['@kang.dadang', '18 jam yang lalu', 'udah bayar tp status nya belum berubah, nunggu brp lama'],
  ['@laras_s', '19 jam yang lalu', '<b>tes</b> <img src=x onerror=alert(1)> tulisannya kok gini min'],
  ['@mbak.endah', '20 jam yang lalu', 'salah pilih tanggal datang, bisa diganti gak ya 🙏🙏'],
  ['@zulfikar_r', '21 jam yang lalu', 'Alamat kantornya dimana ya kak, deket apa?'],
  ['@putri_malu', '22 jam yang lalu', 'percepatan sehari jadi masih ada? butuh cepet bgt'],
  ['@bapak2_gaul', '1 hari yang lalu', 'First!! 😎'],
  ['@indah_permata', '1 hari yang lalu', 'syarat perpanjangan apa aja min, paspor lama 2016'],
  ['@heru.susilo', '1 hari yang lalu', 'ktp luar kota boleh ngurus disini ngga'],
  ['@cici_lia', '1 hari yang lalu', 'nomor wa kantor berapa? telp ga diangkat2'],
  ['@mas_joko_tkj', '2 hari yang lalu', 'kk, bayar nya bisa lewat mbanking ato hrs ke bank?'],
  ['@ibu.retno', '2 hari yang lalu', 'anak sy lahir di malaysia, buat paspornya di sini bisa?'],
  ['@fans_garis_keras', '2 hari yang lalu', 'admin nya kocak, sehat2 ya min 😂'],
  ['@lia-amelia', '2 hari yang lalu', 'paspor hilang di luar negeri lapor kemana dulu ya'],
];

/** Author as the chat shows it, and the message. */
export const CHAT: readonly (readonly [name: string, text: string])[] = [
  ['@ranti.puspita', 'halo min, biaya paspor 5 tahun brp?'],
  ['@bang_ucok99', 'hadir 🙋'],
  ['@melly-tan', 'kak paspor anak berapa harganya'],
  ['Budi Santoso', 'suaranya kecil min'],
  ['@agus.prayogo', 'kuota bulan depan kapan dibuka'],
  ['@yolanda_m', 'm-paspor error terus nih min 😭'],
  ['@nenk_ria', 'mantap acaranya'],
  ['@jon_backpacker', 'e paspor udah bisa?'],
  ['@hamdani_ktp', 'sabtu buka ga?'],
  ['@wak_leman', 'nak buat pasport baru ape syaratnye'],
  ['@siti_markhamah', 'umroh perlu rekomendasi ga min'],
  ['@tina.k', 'salam dari pontianak'],
];
