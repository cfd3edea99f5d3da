export const integrity = {
  finding: {
    'no-entries':
      'Tidak ada peristiwa untuk diperiksa (tidak ada berkas entries.ndjson, .ndjson atau .jsonl).',
    'not-a-leaf': 'Catatan {{seq}} tidak dapat dibaca sebagai baris jurnal.',
    gap: 'Ada catatan yang hilang mulai catatan {{seq}}.',
    reordered: 'Catatan {{seq}} tidak pada tempatnya: urutan berubah atau ada yang diulang.',
    replayed: 'Catatan {{seq}} mengulang peristiwa yang sudah tercatat.',
    'broken-link': 'Catatan {{seq}} diubah: catatan berikutnya menyebut sidik lain untuknya.',
    'other-device': 'Catatan {{seq}} berasal dari perangkat lain.',
    'wrong-hash': 'Catatan {{seq}} tidak cocok dengan sidik yang tersimpan di sampingnya.',
    'cut-short': 'Catatan di bagian akhir hilang, mulai catatan {{seq}}: berkas terpotong.',
    'no-checkpoints': 'Tidak ada titik periksa bertanda tangan: hanya rantainya yang dapat diperiksa.',
    'checkpoint-unreadable': 'Ada titik periksa yang tidak dapat dibaca.',
    'checkpoint-signature': 'Tanda tangan titik periksa pada catatan {{seq}} salah ({{name}}).',
    'checkpoint-root':
      'Ada perubahan antara catatan {{seq}} dan catatan {{number}}: titik periksa yang ditandatangani memuat isi lain.',
    'checkpoint-order': 'Urutan titik periksa tidak benar (catatan {{seq}}).',
    'checkpoint-fork': 'Dua riwayat berbeda untuk {{seq}} catatan telah ditandatangani: jurnal bercabang.',
    'checkpoint-origin': 'Titik periksa pada catatan {{seq}} milik jurnal lain ({{name}}).',
    'keys-unreadable': 'Ada kunci publik yang tidak dapat dibaca.',
    'key-unknown': 'Berkas membawa kunci yang tidak Anda percayai ({{name}}).',
    'key-weak': 'Ada kunci yang membuat apa pun tampak sah ({{name}}); kunci ini ditolak.',
    'key-from-bundle':
      'Kunci berasal dari berkas itu sendiri ({{name}}). Bandingkan dengan kunci yang diberikan kantor.',
    'unsealed-tail': 'Catatan terbaru belum disegel, mulai catatan {{seq}} ({{number}}).',
    'anchor-mismatch':
      'Riwayat berbeda dari titik periksa yang disimpan di tempat lain: berubah antara catatan {{seq}} dan catatan {{number}}.',
    'anchor-beyond':
      'Ada catatan yang hilang mulai catatan {{seq}}: titik periksa di tempat lain mengenal {{number}} catatan.',
    'anchor-other-log':
      'Titik periksa dari tempat lain milik jurnal lain ({{name}}); tidak membuktikan apa pun di sini.',
    'anchor-unreadable': 'Titik periksa dari tempat lain tidak dapat dibaca.',
    anchored: 'Titik periksa dari tempat lain menjamin semua catatan sampai {{seq}}.',
    unanchored:
      'Tidak ada titik periksa dari tempat lain yang dibandingkan: pemotongan atau penulisan ulang oleh pemegang perangkat tidak akan terlihat.',
    'unanchored-tail':
      'Catatan mulai {{seq}} ({{number}}) lebih baru daripada semua titik periksa dari tempat lain.',
    cosigned: 'Titik periksa pada catatan {{seq}} ikut ditandatangani: {{name}}.',
    'cosignature-unknown':
      'Titik periksa pada catatan {{seq}} ikut ditandatangani dengan kunci yang tidak Anda sebutkan ({{name}}).',
    'cosignature-bad': 'Tanda tangan pendamping titik periksa pada catatan {{seq}} salah ({{name}}).',
    'manifest-missing': 'Tidak ada manifes: berkas di samping jurnal tidak dapat diperiksa.',
    'manifest-unreadable': 'Manifes tidak dapat dibaca.',
    'manifest-signature': 'Tanda tangan manifes salah: daftar berkas diubah.',
    'manifest-disagrees': 'Manifes dan jurnal berbeda (catatan {{seq}}).',
    'file-missing': 'Ada berkas yang hilang: {{name}}.',
    'file-changed': 'Ada berkas yang diubah: {{name}}.',
    'file-unlisted': 'Ada berkas yang bukan bagian dari bukti: {{name}}.',
    'payload-unreadable': 'Ada baris teks yang tidak dapat dibaca.',
    'payload-changed': 'Teks catatan {{seq}} diubah.',
    'payload-without-event': 'Ada teks untuk catatan {{seq}}, yang tidak memilikinya atau sudah memilikinya.',
    'payloads-absent':
      'Teks dari {{number}} catatan tidak ada dalam berkas (tidak disertakan, atau dihapus).',
    'clock-back': 'Jam perangkat pernah dimundurkan pada catatan {{seq}} ({{name}}).',
    'clock-jump': 'Jam perangkat diubah sebelum catatan {{seq}} ({{name}}).',
    restored: 'Pada catatan {{seq}} jurnal dilanjutkan dari cadangan ({{name}}).',
  },
  severity: { fault: 'RUSAK', warning: 'PERINGATAN', note: 'Keterangan' },
  verdict: {
    sound: 'Utuh: tidak ada yang diubah, dihapus atau ditambahkan sampai catatan {{anchored}} dari {{last}}.',
    unanchored:
      'Utuh pada dirinya sendiri ({{last}} catatan), tetapi belum berjangkar: bandingkan dengan titik periksa yang disimpan di tempat lain.',
    tampered:
      'TIDAK UTUH: catatan telah diubah. Simpan berkas ini dan mintalah cadangan serta titik periksa kepada kantor.',
  },
  cli: {
    usage:
      'Pemakaian: tanggap verify BERKAS [--anchor TITIKPERIKSA] [--key KUNCI] [--lang id|en] [--json]\n           tanggap open BERKAS --private-key BERKASKUNCI\n\nBERKAS    berkas bukti (zip atau folder), ekspor .ndjson atau .jsonl\n--anchor  berkas titik periksa yang disimpan di tempat lain, atau folder berkas .note (boleh berulang)\n--key     kunci publik yang Anda percayai, atau berkas berisi kunci (boleh berulang)\n\nKode keluar: 0 utuh, 1 diubah, 2 utuh tetapi belum berjangkar, 3 tidak terbaca, 64 salah pakai',
    notFound: 'Berkas tidak ada: {{name}}',
    noKey: 'Bukan berkas kunci auditor: {{name}}',
    notAZip: 'Bukan berkas bukti: {{name}}',
    damaged: 'Berkas rusak dan tidak dapat dibaca sampai akhir: {{name}} ({{reason}})',
    read: '{{events}} catatan dari perangkat {{device}} dibaca.',
    state: 'Akar Merkle {{root}}\nCatatan terbaru {{head}}',
  },
};
