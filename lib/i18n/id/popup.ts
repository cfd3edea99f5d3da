export const popup = {
  popup: {
    title: 'Tanggap',
    where:
      'Tanggap bekerja di halaman Facebook, Instagram, X, dan YouTube. Buka salah satunya, lalu klik tombol ini lagi.',
    whereSidebar:
      'Tanggap bekerja di halaman Facebook, Instagram, X, dan YouTube. Bilah ini mengikuti tab yang Anda buka.',
    withheld: 'Akses ke situs berikut ditahan peramban (E40):',
    grant: 'Izinkan akses',
    granted: 'Akses diizinkan. Muat ulang halamannya.',
    log: 'Buka catatan balasan',
    open: 'Buka {{site}}',
  },
};
