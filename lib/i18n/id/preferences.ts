export const preferences = {
  preferences: {
    density: 'Kepadatan tampilan',
    comfortable: 'lega',
    compact: 'rapat',
    after: 'Setelah Enter menyisipkan jawaban',
    afterChoice: {
      stay: 'papan ketik tetap di panel',
      return: 'papan ketik kembali ke kotak balasan',
      close: 'panel ditutup, papan ketik kembali ke kotak balasan',
    },
    afterWhy:
      'Tab kosong tampil sekejap, karena hanya perpindahan tab yang mengembalikan papan ketik ke halaman. Ingat: di kotak balasan, Enter berikutnya dapat mengirim.',
  },
};
