import { describe, expect, it } from 'vitest';
import { stem } from '../../../lib/suggest/stem.ts';

const FAMILIES: Record<string, string> = {
  kirim: 'mengirim pengiriman dikirim kirimkan terkirim dikirimkannya ngirim',
  ambil: 'mengambil pengambilan diambilkan ngambil ambilnya',
  urus: 'mengurus pengurusan ngurus diurusin',
  bayar: 'membayar pembayaran bayarin dibayarkan terbayar',
  perpanjang: 'memperpanjang perpanjangan diperpanjang',
  nikah: 'menikah pernikahan dinikahi',
  mohon: 'memohon pemohon permohonan',
  layan: 'pelayanan dilayani melayani',
  ubah: 'mengubah perubahan diubah',
  hilang: 'kehilangan hilangnya menghilang',
  syarat: 'persyaratan disyaratkan syaratnya',
  ganti: 'penggantian mengganti menggantikan diganti',
  tanya: 'bertanya pertanyaan nanya ditanyakan',
  tunggu: 'menunggu nunggu ditunggu',
  wakil: 'diwakilkan perwakilan mewakili',
  kerja: 'pekerja bekerja kerjaan dikerjakan',
};
const LEFT_ALONE =
  `berapa apakah bagaimana kapan mana siapa kenapa masalah sekolah jumlah langkah berlaku buku kuliah
  punya hanya tanya keluarga negeri setelah admin login permit person meeting ktp`.split(/\s+/);

describe('stem', () => {
  it.each(Object.entries(FAMILIES))('brings the forms of %s together', (root, forms) => {
    for (const form of forms.split(' ')) expect.soft(stem(form), form).toBe(root);
  });

  it.each(LEFT_ALONE)('leaves %s', (word) => {
    expect(stem(word)).toBe(word);
  });

  it('cuts a word that it does not know the same way in all its forms', () => {
    expect(new Set(['digoreng', 'gorengan', 'goreng'].map((word) => stem(word))).size).toBe(1);
  });

  it('knows the roots that it is given', () => {
    expect(stem('dibezuk', new Set(['bezuk']))).toBe('bezuk');
  });
});
