export const several = {
  several: {
    both: 'Answer both',
    all: 'Answer all {{total}} questions',
    some: 'Answer {{count}} of {{total}} questions',
    title: 'Questions and their answers',
    answerFor: 'Answer for “{{asked}}”',
    leftOut: 'left out',
    apart: 'not there in the language of the other answers. Untick it and answer it by itself.',
    tooLong: 'Too long together, even in the shortest form: {{count}} of {{max}}. Leave one question out.',
  },
};
