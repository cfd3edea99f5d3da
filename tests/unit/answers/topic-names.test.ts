import { describe, expect, it } from 'vitest';
import { topicNames } from '../../../lib/answers/index.ts';

const answer = (topic: string, title: string) => ({ topic, title });

describe('a topic in words', () => {
  const nameOf = topicNames([
    answer('biaya-paspor', 'Biaya paspor'),
    answer('paspor_anak', 'Paspor anak di bawah 5 tahun'),
    answer('paspor_anak', 'Paspor anak bila orang tua bercerai'),
    answer('kontak', 'Hubungi kami'),
    answer('lokasi', 'Hubungi kami'),
  ]);

  it.each([
    ['biaya-paspor', 'Biaya paspor', 'is called as its only answer'],
    ['paspor_anak', 'Paspor anak', 'that has several answers is its id in words'],
    ['kontak', 'Kontak', 'is its id in words where two would be called the same'],
    ['layanan--keliling_', 'Layanan keliling', 'that is no longer in the pack is its id in words'],
  ])('%s: %s, %s', (topic, name) => expect(nameOf(topic)).toBe(name));
});
