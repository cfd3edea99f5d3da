export const several = {
  several: {
    both: 'Jawab keduanya',
    all: 'Jawab semuanya ({{total}} pertanyaan)',
    some: 'Jawab {{count}} dari {{total}} pertanyaan',
    title: 'Pertanyaan dan jawabannya',
    answerFor: 'Jawaban untuk “{{asked}}”',
    leftOut: 'tidak dijawab',
    apart:
      'tidak ada dalam bahasa yang sama dengan jawaban lainnya. Lepas centangnya, lalu jawab tersendiri.',
    tooLong:
      'Terlalu panjang bersama-sama, bahkan dalam bentuk tersingkat: {{count}} dari {{max}}. Lepas satu pertanyaan.',
  },
};
