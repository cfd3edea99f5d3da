/** VERIFY.txt: how a stranger checks the bundle with nothing but it, in both languages. */
export const VERIFY_TEXT = `CARA MEMERIKSA PAKET BUKTI INI

Paket ini dapat diperiksa tanpa jaringan dan tanpa pembuatnya.

1. Dengan program: npx tanggap verify BERKAS.zip
   Hasilnya satu kalimat per temuan dan sebuah kode keluar (0 berarti utuh).
   Atau seret berkas ini ke konsol Tanggap, bagian pemeriksaan.
2. Dengan tangan: manifest.json memuat SHA-256 setiap berkas (sha256sum BERKAS).
   Tiap baris entries.ndjson memuat "prev": SHA-256 dari bita 0 diikuti bita baris sebelumnya.
   checkpoints.txt adalah akar pohon RFC 6962 atas baris-baris itu, ditandatangani dengan kunci di keys.json.
3. Bandingkan titik periksa terakhir dengan salinan yang disimpan di luar perangkat (ekspor lama, cetakan,
   tanda tangan penyelia). Tanpa pembanding, pemotongan ke titik periksa lama tidak dapat diketahui.

Berkas CSV dan XLSX hanya untuk dibaca. Rekaman yang sah adalah entries.ndjson.
Profil "redacted" tidak memuat payloads.ndjson: isi pribadi ditinggalkan, buktinya tetap.


HOW TO CHECK THIS EVIDENCE BUNDLE

It can be checked without a network and without whoever made it.

1. By program: npx tanggap verify FILE.zip
   One sentence per finding, and an exit code (0 means sound).
   Or drop this file on the Tanggap console, under verification.
2. By hand: manifest.json holds the SHA-256 of every file (sha256sum FILE).
   Each line of entries.ndjson holds "prev": SHA-256 of byte 0 followed by the bytes of the line before.
   checkpoints.txt are roots of the RFC 6962 tree over those lines, signed with the key in keys.json.
3. Compare the newest checkpoint with a copy kept outside the device (an earlier export, a print, a supervisor's
   signature). Without one, a cut back to an old checkpoint cannot be seen.

The CSV and XLSX files are for reading. The record is entries.ndjson.
A "redacted" bundle has no payloads.ndjson: the personal part is left out, the proof stays.
`;
