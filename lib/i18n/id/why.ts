export const why = {
  why: {
    meaning: 'bermakna “{{concept}}”',
    asked: 'ditanyakan: “{{asked}}” (makna “{{concept}}”)',
  },
};
