export const gap = {
  gap: {
    button: 'Tidak ada yang cocok (G)',
    ask: 'Minta jawaban baku untuk ini (G)',
    key: 'tandai: tidak ada jawaban yang cocok',
    reported: 'Dicatat sebagai pertanyaan tanpa jawaban untuk penyelia.',
    withdraw: 'Urungkan',
    chosen_one: 'Dipilih {{count}} kali di sini untuk pertanyaan seperti ini',
    chosen_other: 'Dipilih {{count}} kali di sini untuk pertanyaan seperti ini',
  },
  handOff: { title: 'Arahkan dengan jawaban resmi:' },
};
