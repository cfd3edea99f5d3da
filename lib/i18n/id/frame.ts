export const frame = {
  frame: {
    views: 'Bagian konsol',
    skip: 'Langsung ke isi',
    loading: 'Memuat…',
    failed: 'Bagian ini gagal dimuat. Muat ulang halaman ini.',
    journal: 'Catatan balasan',
    sites: 'Pemeriksaan situs',
    settings: 'Pengaturan',
  },
};
