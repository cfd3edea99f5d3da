export const packCli = {
  packCli: {
    usage:
      'Pemakaian:\n  tanggap pack key BERKAS --name NAMA                    buat kunci\n  tanggap pack init FOLDER --id ID --name NAMA --key BERKAS… [--public HEX…] [--threshold N]\n  tanggap pack lint PAKET.json [--before LAMA.json] [--quick] [--json]   apa yang perlu diperbaiki?\n  tanggap pack import BERKAS --into PAKET.json [--dry-run]             jawaban dari CSV, XLSX, atau alat lain\n  tanggap pack export PAKET.json --as csv|xlsx|clippings|chatwoot|zammad|briskine [--to BERKAS]\n  tanggap pack card PAKET.json JAWABAN GAMBAR --alt TEKS gambar untuk jawaban; disimpan di cards/ di samping paket\n  tanggap pack diff LAMA.json BARU.json                  apa yang berubah, bolehkah meneruskan?\n  tanggap pack publish PAKET.json FOLDER --key BERKAS…   siapkan terbitan dan tanda tangani\n  tanggap pack sign FOLDER --key BERKAS…                 tanda tangani sebagai orang kedua\n  tanggap pack renew FOLDER --key BERKAS…                perbarui kesegaran\n  tanggap pack verify FOLDER|BERKAS.tanggap [--fingerprint HEX]\n  tanggap pack bundle FOLDER BERKAS.tanggap              jadikan satu berkas bawaan\n\nFrasa sandi kunci berasal dari --passphrase-file BERKAS atau variabel TANGGAP_PASSPHRASE.\nKode keluar: 0 baik, 1 ditolak, 3 tidak terbaca, 64 salah pakai',
    noRepository: 'Tidak ada repositori di sini.',
    expires: 'Berakhir: {{role}} pada {{day}}',
    whole: 'Setiap peramban menerima terbitan ini: {{name}}, versi {{version}}.',
    refused: 'Peramban menolak ini: {{reason}}',
    otherFingerprint: 'Sidik jarinya berbeda.',
    goodPack: 'Terbaca: {{name}}, versi {{version}}, {{count}} jawaban.',
    badCard:
      'Sebuah gambar tidak ada seperti yang disetujui, atau bukan PNG, JPEG, atau WebP paling besar 512 KB: {{detail}}.',
    noPassphrase: 'Frasa sandi tidak ada: berikan --passphrase-file atau isi TANGGAP_PASSPHRASE.',
  },
  rulesCli: {
    usage:
      'Pemakaian:\n  tanggap rules export ATURAN.json                        aturan bawaan sebagai awal\n  tanggap rules lint ATURAN.json                          apakah program ini akan memakainya?\n  tanggap rules key BERKAS --name NAMA                    buat kunci\n  tanggap rules init FOLDER --id ID --name NAMA --key BERKAS… [--public HEX…] [--threshold N]\n  tanggap rules publish ATURAN.json FOLDER --key BERKAS…  siapkan terbitan dan tanda tangani\n  tanggap rules sign|renew FOLDER --key BERKAS…\n  tanggap rules verify FOLDER|BERKAS.tanggap [--fingerprint HEX]\n  tanggap rules bundle FOLDER BERKAS.tanggap\n\nRakitan memakai akar di public/rules/1.root.json, atau berkas yang disebut TANGGAP_RULES_ROOT.\nKode keluar: 0 baik, 1 ditolak, 3 tidak terbaca, 64 salah pakai',
  },
};
