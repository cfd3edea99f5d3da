/** Rules and lists of a pack, each written as lines. */
export const packParts = {
  packParts: {
    intro:
      'Satu hal per baris. Aturan dan daftar diperiksa dan disetujui orang kedua seperti jawaban, lalu terbit bersama versi berikutnya.',
    name: {
      limits: 'Batas karakter per situs',
      repeatLimits: 'Batas pengulangan teks yang sama',
      deadlines: 'Batas waktu per kelas',
      timeZone: 'Zona waktu',
      hours: 'Jam kantor',
      holidays: 'Hari libur',
      officialAccounts: 'Akun resmi',
      allowedLinkHosts: 'Situs yang boleh ditautkan',
      slang: 'Ejaan tidak baku',
      synonyms: 'Kata sepadan',
      handOff: 'Jawaban penerusan',
    },
    hint: {
      limits: 'situs tempat cara-hitung batas: facebook any utf16 8000',
      repeatLimits: 'situs kali menit: any 3 60',
      deadlines: 'kelas jenis jumlah satuan sumber: complaint legal 5 working-days SP4N-LAPOR!',
      timeZone: 'WIB, WITA atau WIT; tenggat dihitung menurut zona ini.',
      hours: 'hari (1 Senin sampai 7 Minggu) dari sampai: 1 08:00 16:00',
      holidays: 'tanggal nama: 2026-12-25 Hari Natal',
      officialAccounts: 'situs nama | nama pengguna: instagram Kantor Contoh | kantorcontoh',
      allowedLinkHosts: 'nama peladen; titik di depan berarti dengan subdomainnya: .imigrasi.go.id',
      slang: 'ejaan warga = ejaan baku: brp = berapa',
      synonyms: 'nama: kata, kata: paspor: paspor, pasport, buku perjalanan',
      handOff: 'id jawaban, yang ditawarkan bila tidak ada yang cocok',
    },
  },
};
