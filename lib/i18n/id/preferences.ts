export const preferences = {
  preferences: {
    density: 'Kepadatan tampilan',
    comfortable: 'lega',
    compact: 'rapat',
    close: 'Tutup panel setelah jawaban disisipkan dengan Enter',
    closeWhy: 'Agar papan ketik dapat kembali ke kotak balasan. Bila tidak kembali sendiri, klik kotaknya.',
  },
};
