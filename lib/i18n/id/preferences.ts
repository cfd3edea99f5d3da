export const preferences = {
  preferences: {
    density: 'Kepadatan tampilan',
    comfortable: 'lega',
    compact: 'rapat',
    close: 'Tutup panel setelah jawaban disisipkan dengan Enter',
    closeWhy:
      'Papan ketik kembali ke kotak balasan, sehingga tombol berikutnya adalah tombol kirim situs itu sendiri.',
  },
};
