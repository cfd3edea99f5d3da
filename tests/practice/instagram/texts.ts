/** User name, minutes ago, text, and what is special about it. */
export type Row = [
  handle: string,
  minutes: number,
  text: string,
  more?: { replies?: Row[]; cut?: number; picture?: true; bare?: true },
];

export const CAPTIONS = {
  passport:
    'Mau liburan akhir tahun? ✈️ Cek dulu masa berlaku paspornya!\nPendaftaran lewat M-Paspor, pilih hari dan jamnya sendiri. Tanya di kolom komentar ya #paspor',
  weekend: 'Sabtu ini loket buka khusus pengambilan paspor. Bawa bukti ambil dan KTP asli.',
  reel: 'Cara daftar M-Paspor dalam satu menit 📱',
};

const LONG =
  'min mau cerita dikit ya, jadi bulan lalu aku udah daftar buat ibu sama bapak, trus jadwalnya kepisah jauh bgt, ibu tgl 3 bapak tgl 19, padahal rumah kami di desa, sekali ke kota ongkosnya lumayan. bisa ga jadwal bapak dimajuin biar barengan ibu? makasih banyak sebelumnya min';

export const PASSPORT: Row[] = [
  ['dinda.rahma_', 3, 'minn bikin paspor baru skrg bayarnya berapa ya? 🙏'],
  [
    'rizky.aditya',
    5,
    'kalo paspor ilang ngurusnya gimana kak',
    {
      replies: [
        ['rizky_aditya', 4, '@rizky.aditya lapor polisi dulu kyknya bro'],
        ['imigrasi_contoh', 3, '@rizky_aditya betul Kak, surat kehilangan dulu ya.'],
        ['nenek.gaul', 2, '@rizky.aditya sama, punyaku juga ilang 😭'],
      ],
    },
  ],
  ['rizky_aditya', 6, 'syarat paspor buat anak bayi apa aja min?'],
  ['yuli.kuliner', 9, 'loketnya hari ini buka sampe jam berapa min?'],
  ['bagas_motret', 11, '😍😍😍'],
  ['warung.bu.tini', 14, 'Alamat kantornya dmn ya, deket terminal bukan?'],
  ['rizky.aditya', 16, 'oya sekalian, paspornya jadi brp hari min?'],
  ['tania.wijaya', 18, LONG, { cut: 90 }],
  ['gif_terus', 21, '', { picture: true }],
  ['rizky.aditya', 22, 'trus bayarnya bisa lewat dana ga?', { bare: true }],
  ['pakcik.hasan', 24, 'yg ini udah dijawab blm? https://www.instagram.com/p/DPaspor01/c/18000000000000101/'],
  ['ayu.lestari99', 28, 'Tanya dong:\n1. paspor umroh harus 3 suku kata?\n2. boleh diwakilin ga ambilnya?'],
  ['jonathan.s', 33, 'aplikasi mpaspor error mulu dr kemaren 😡 tolong diperbaiki'],
  ['kang_cilok', 38, 'first'],
  ['mira.hijab', 44, 'e-paspor sama paspor biasa bedanya apaan kak?'],
  ['traveller.kere', 52, 'udah bayar tapi ga bisa dateng, uangnya balik ga?'],
  ['oma_lies', 59, 'terima kasih petugasnya ramah sekali, Tuhan berkati 🙏🏽'],
  ['dokter.kocak', 66, 'ganti paspor yg mau abis bawa apa aja min'],
  ['fan.kpop.id', 71, 'antrian online nya penuh trus, kuota dibuka jam brp sih'],
  ['slot_resmi88', 75, 'cuan tiap hari cek link di bio 🎰'],
  ['rina.bakery', 81, 'anak sy beda nama di akta sama KK, bisa lanjut ga?'],
  ['hello.mark', 90, 'how can my wife extend her visa here?'],
  ['si_paling_sabar', 96, 'udh 3 minggu blm jadi jg, nomor permohonan harus dikirim kemana'],
  ['mama.kembar', 104, 'kl lahiran kembar daftarnya 2x kak?'],
  ['bro.ojol', 111, 'parkir motornya bayar ga bang'],
  ['sinta.dewi', 120, 'paspor rusak kena air, dendanya brp?'],
  ['dewi.sinta', 121, 'paspor rusak kena air, dendanya brp?'],
];

export const WEEKEND: Row[] = [
  ['rizky.aditya', 12, 'ambil paspor boleh diwakilkan istri?'],
  ['pandu.wibowo', 19, 'sabtu buka jam berapa sampai jam berapa min'],
  ['cici_olshop', 26, 'kalo minggu buka juga gaaa'],
  ['anak.kost', 31, 'bukti ambilnya ilang gmn min 😭'],
  ['bunda.rara', 40, 'biaya paspor 10 tahun masih sama?'],
  ['mas_joko', 47, 'mantap pelayanannya 👏'],
];

export const REEL: Row[] = [
  ['lala.video', 8, 'kalo lupa password mpaspor gmn kak'],
  [
    'hendra.tani',
    15,
    'umur 60 thn bisa daftar langsung tanpa aplikasi?',
    { replies: [['cucu.kesayangan', 13, '@hendra.tani kakek saya jg, alamat kantornya dmn ya']] },
  ],
  ['chika_', 22, 'backsound nya apa min wkwk'],
];
