export const gap = {
  gap: {
    button: 'Tidak ada yang cocok (G)',
    key: 'tandai: tidak ada jawaban yang cocok',
    reported: 'Dicatat sebagai pertanyaan tanpa jawaban untuk penyelia.',
    withdraw: 'Urungkan',
    chosen_one: 'Dipilih {{count}} kali di sini untuk pertanyaan seperti ini',
    chosen_other: 'Dipilih {{count}} kali di sini untuk pertanyaan seperti ini',
  },
  handOff: { title: 'Tidak ada yang cocok? Arahkan dengan jawaban resmi:' },
};
