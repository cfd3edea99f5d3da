export const packNews = {
  packNews: {
    today: 'terbit hari ini',
    age_one: 'umur {{count}} hari',
    age_other: 'umur {{count}} hari',
    stale: 'belum dipastikan terbaru sejak {{day}}',
    staleHint:
      'Belum ada yang memastikan bahwa ini paket terbaru. Paket tetap dapat dipakai; beri tahu penyelia Anda.',
    staleLong:
      'Sudah lebih dari dua minggu tidak dipastikan sebagai paket terbaru. Periksakan jawaban penting kepada penyelia.',
    refused: 'pembaruan ditolak: tanda tangan tidak sah',
    refusedHint:
      'E18 Paket yang ditawarkan alamat kantor bertanda tangan tidak sah. Paket yang dipakai tidak berubah; segera beri tahu penyelia.',
    notCountersigned: 'belum ditandatangani orang kedua',
    notCountersignedHint: 'Paket ini ditulis dan ditandatangani oleh satu orang saja.',
    withdrawn: 'Jawaban “{{title}}” sudah ditarik dan tidak dapat disisipkan lagi.',
    withdrawnReason: 'Alasan: {{reason}}',
    withdrawnInstead: 'Pakai “{{title}}” sebagai gantinya',
    withdrawnOk: 'Pilih jawaban lain',
    changes: 'Jawaban baru: versi {{version}}',
    changesAdded_one: '{{count}} jawaban baru',
    changesAdded_other: '{{count}} jawaban baru',
    changesChanged_one: '{{count}} jawaban berubah',
    changesChanged_other: '{{count}} jawaban berubah',
    changesWithdrawn_one: '{{count}} jawaban ditarik',
    changesWithdrawn_other: '{{count}} jawaban ditarik',
    changesFacts: 'Data kantor berubah: {{labels}}',
    changesSeen: 'Saya mengerti',
  },
};
