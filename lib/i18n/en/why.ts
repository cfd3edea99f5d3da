export const why = {
  why: {
    meaning: 'means “{{concept}}”',
    asked: 'asked as “{{asked}}” (meaning “{{concept}}”)',
  },
};
