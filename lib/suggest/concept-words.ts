/**
 * What citizens ask of any public office, in Indonesian, Malay and English: concept id, then words and phrases
 * separated by commas. Words of one agency belong in its pack's `synonyms`, which may extend a group by its id.
 */
export const CONCEPT_WORDS: Record<string, string> = {
  cost: 'biaya, tarif, harga, ongkos, bayaran, retribusi, pnbp, bea, kos, yuran, fee, cost, price, charge, how much',
  free: 'gratis, cuma cuma, tanpa biaya, tidak bayar, free of charge',
  pay: 'bayar, transfer, setor, lunas, tagihan, billing, invoice, qris, virtual account, payment, pay, paid',
  refund: 'refund, uang kembali, dana kembali, pengembalian uang, pengembalian dana, ganti rugi, money back',
  duration:
    'berapa lama, berapa hari, lama proses, estimasi, hari kerja, durasi, how long, tempoh, working days',
  opening:
    'jam buka, jam layanan, jam kerja, jam pelayanan, buka, tutup, libur, operasional, opening hours, open, closed, office hours, waktu operasi',
  weekday:
    'senin, selasa, rabu, kamis, jumat, sabtu, minggu, ahad, weekend, tanggal merah, monday, friday, saturday, sunday, holiday',
  location:
    'alamat, lokasi, di mana, dimana, letak, rute, arah, peta, maps, sebelah mana, kat mana, address, location, where',
  contact:
    'kontak, nomor telepon, telepon, hubungi, whatsapp, email, hotline, call center, hubungan, medsos, media sosial, contact, phone, chat',
  requirement:
    'syarat, persyaratan, ketentuan, berkas, perlu apa, bawa apa, apa yang dibawa, kelengkapan, requirement, requirements, syaratnya',
  document:
    'dokumen, berkas, surat, akta, ijazah, ktp, kartu keluarga, fotokopi, scan, legalisir, document, documents, certificate, sijil',
  method:
    'cara, bagaimana, langkah, prosedur, alur, tahapan, mekanisme, tutorial, panduan, how to, how do, steps, procedure',
  register:
    'daftar, pendaftaran, registrasi, buat akun, mendaftar, permohonan, ajukan, register, sign up, apply, application, mohon',
  queue: 'antre, antri, antrean, antrian, nomor antrean, booking, giliran, ngantri, queue, beratur, line up',
  quota: 'kuota, penuh, slot, habis kuota, jatah, tidak tersedia, tidak ada tanggal, full, quota, slots',
  online: 'online, aplikasi, website, situs, web, laman, apps, app, download, unduh, install, digital',
  offline:
    'datang langsung, langsung ke kantor, walk in, walkin, di tempat, offline, manual, on the spot, go show',
  trouble:
    'error, eror, gagal, kendala, gangguan, masalah, tidak bisa, down, bug, macet, lemot, hang, rosak sistem, problem, issue, failed',
  account:
    'login, akun, password, kata sandi, lupa sandi, otp, kode verifikasi, verifikasi, masuk akun, log in, sign in, account',
  reschedule:
    'reschedule, ubah jadwal, ganti jadwal, jadwal ulang, ganti hari, ganti tanggal, pindah jadwal, undur, mundur, tunda, postpone, tidak bisa hadir, tidak bisa datang',
  cancel: 'batal, batalkan, pembatalan, cancel, membatalkan, batalin',
  schedule: 'jadwal, kapan, tanggal berapa, hari apa, schedule, appointment, when, janji temu',
  mistake:
    'salah, keliru, typo, beda, tidak sesuai, perbaiki, koreksi, ralat, betulkan, ubah data, ganti nama, wrong, correction, mistake',
  change: 'ubah, ganti, tukar, perubahan, change, pindah, alih, update, mutasi',
  lost: 'hilang, kehilangan, tercecer, dicuri, kecurian, kecopetan, copet, jatuh di jalan, lost, stolen, lenyap',
  damaged:
    'rusak, sobek, robek, basah, banjir, kebakaran, terbakar, luntur, patah, rosak, koyak, damaged, torn, broken, wet',
  expired:
    'habis masa, kedaluwarsa, kadaluarsa, expired, kadaluwarsa, lewat masa, masa berlaku habis, sudah mati, tamat tempoh, expire',
  validity: 'masa berlaku, berlaku, berapa tahun, valid, validity, sah, tempoh sah',
  renew:
    'perpanjang, perpanjangan, memperpanjang, renew, renewal, extend, extension, perbaharui, perbarui, sambung, lanjut',
  replace: 'penggantian, pengganti, ganti baru, cetak ulang, duplikat, replacement, replace, reprint',
  first: 'baru, pertama kali, pertama, belum punya, belum pernah, first time, new, pemula, buat baru',
  urgent:
    'cepat, percepatan, kilat, ekspres, express, urgent, darurat, mendesak, sehari jadi, hari yang sama, same day, segera, buru buru',
  pickup: 'ambil, pengambilan, mengambil, jemput, pick up, pickup, collect',
  delivery:
    'kirim, pengiriman, antar, kurir, pos, ekspedisi, paket, ongkir, ke rumah, delivery, deliver, courier, mail',
  status:
    'status, progres, cek, lacak, tracking, sudah jadi, sudah selesai, sampai mana, progress, check, semak, pantau',
  proxy: 'wakil, diwakilkan, kuasa, surat kuasa, titip, orang lain, perwakilan, representative, on behalf',
  child:
    'anak, bayi, balita, bocah, anak kecil, dedek, putra, putri, di bawah umur, newborn, budak, child, children, kid, baby, son, daughter',
  parent:
    'orang tua, ayah, ibu, bapak, papa, mama, wali, ibu kandung, parent, parents, father, mother, penjaga',
  spouse: 'suami, istri, isteri, pasangan, nikah, kawin, menikah, married, wife, husband, spouse, marriage',
  divorce: 'cerai, bercerai, pisah, janda, duda, divorce, divorced, single parent',
  priority:
    'lansia, manula, lanjut usia, difabel, disabilitas, penyandang, kursi roda, hamil, bumil, prioritas, oku, warga emas, elderly, disabled, pregnant, priority',
  complaint:
    'adu, pengaduan, keluhan, komplain, lapor, laporkan, kecewa, jutek, complaint, complain, report, aduan',
  bribery:
    'calo, pungli, suap, sogok, uang pelicin, biro jasa, perantara, tidak resmi, broker, bribe, scam, penipuan, tipu',
  job: 'lowongan, loker, rekrutmen, cpns, pegawai, lamar kerja, penerimaan pegawai, vacancy, job, jobs, kerja kosong, hiring',
  internship:
    'magang, pkl, penelitian, riset, skripsi, mahasiswa, praktik kerja, internship, research, latihan industri',
  fine: 'denda, sanksi, hukuman, penalti, telat bayar, fine, penalty, kompaun',
  abroad: 'luar negeri, negara lain, overseas, abroad, luar negara',
  elsewhere:
    'domisili, luar kota, beda kota, kota lain, kota asal, luar daerah, rantau, perantauan, beda domisili, tempat tinggal, other city',
  outreach:
    'keliling, jemput bola, kolektif, rombongan, mobil layanan, mal pelayanan publik, mpp, gerai, stand, outreach, mobile service',
  photo: 'foto, pas foto, berfoto, baju, pakaian, kacamata, hijab, jilbab, photo, picture, dress',
  interview: 'wawancara, ditanya, pertanyaan, interview, temu duga',
  difference: 'beda, bedanya, perbedaan, keuntungan, kelebihan, mending, lebih baik, difference, versus, vs',
  permit: 'izin, perizinan, ijin, lisensi, kebenaran, permit, license, licence',
  work: 'kerja, bekerja, pekerja, pekerjaan, buruh, karyawan, work, worker, employee',
  school: 'sekolah, kuliah, pelajar, siswa, beasiswa, kampus, student, school, scholarship, study',
  worship: 'haji, umrah, umroh, ibadah, jemaah, hajj, pilgrimage',
  health: 'sakit, rumah sakit, puskesmas, dokter, berobat, bpjs, kesehatan, hospital, doctor, health',
  tax: 'pajak, pbb, npwp, cukai, tax',
  vehicle: 'kendaraan, motor, mobil, stnk, bpkb, vehicle, car, kereta',
  age: 'umur, berapa tahun umur, tahun, dewasa, usia, umur berapa, age, years old, adult',
};
