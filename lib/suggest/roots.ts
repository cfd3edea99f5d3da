/**
 * Roots that decide between two readings of an affixed word (mengirim: kirim, mengambil: ambil) and that must not be
 * cut (masalah, sekolah). The words of the concept lexicon are added to these when an index is made.
 */
export const ROOTS = new Set(
  `ada adu agenda ajar aju akan akhir aktif alami alamat alih aliran aman ambil ampun anak anggap angkat antar antre
  antrean aplikasi arah arti asal asing atas atur ayah badan bagi baik baca bahas bandara bangun bantu baru batal batas
  bawa bayar beda bekal beli benar berangkat beri berita berkas berlaku bersih biasa bicara bikin bimbing bisa boleh
  buang buat buka bukti buku bulan butuh cabut cair calon cantum capai cari catat cek cetak cegah cepat cerai cocok coba
  cuti daftar dana darurat datang data dekat denda dengar depan diri domisili dorong dukung duduk duplikat edar embargo
  ganti ganda gabung gagal gambar giat guna hadir hamil hapus harga harap hasil hidup hilang hitung hubung hukum ibadah
  ikut ingat ingin inap informasi isi istri izin jabat jadi jadwal jalan jamin jawab jelas jemput jual jumlah kabar kait
  kali kamu kantor kartu kasih kawin keluar kegiatan kembali kembang kena kenal kepala kerja ketik keliling kirim
  klaim klik kode konfirmasi koreksi kuasa kuliah kumpul kunjung kurang kurir lahir lain laku lakukan laksana
  lamar lambat lampir lancar langgar langkah langsung lanjut lapor larang layan lebih legal lengkap lepas lewat libur
  lihat lindung lokasi lulus luar maaf mahal main maju makalah makan mampu mana masalah masuk masyarakat masa
  mati menang mesti migran milik minta mohon mulai mundur murah naik nama naskah nikah nilai nomor obat
  olah orang pakai paksa panggil panjang pandang paspor pasang pasti peduli pegang pekan perlu periksa perbarui percaya
  pergi perpanjang pernah pesan pilih pindah pinjam pisah potong potret proses publik pulang punya pusat putus rapi
  rawat rekam rencana resmi ramai rusak rumah salah salin sambung sampai sandang sangka sebab sebar sedia sekolah
  selesai sembuh sempat serah serta sertifikat sesuai setor siap siapa simpan singgah sistem suami sudah suara suku
  surat susah susul syarat tagih tahan tahu tambah tamu tanda tanggal tanggung tanya tarif tarik tawar telepon teliti
  temu terang tempat tempuh tentu terima terbit terbang tetap tidak tiba tinggal tindak tolak tolong tugas tukar tulis tunggu
  tunjuk tunda turun tutup uang ubah uji umum umur undang unduh unggah upah urus usaha usul verifikasi wajib wakil
  waktu warga wawancara wilayah`.split(/\s+/),
);

/** Words that decide between answers and would lose their meaning to the affix rules (berapa is not ber+apa). */
export const PROTECTED = new Set(
  `apa apakah berapa bagaimana kapan mana dimana kemana darimana siapa kenapa mengapa bilakah dengan seperti sekarang
  beberapa berikut kemarin antara sementara seluruh segera setiap sebelum setelah sesudah selain terlalu keluarga kepada
  negeri negara penuh peran perak terus teknis berita server session sekali kelas kecil kerabat sendiri segala
  perempuan perdana permanen person permit permission perfect below began mean menu men meeting member memory mention
  message terima terminal term terms detail different difference direct digital dinas disini disana distance kemudian
  september senin selasa sepeda selamat`.split(/\s+/),
);
