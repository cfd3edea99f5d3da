import type { Dictionary } from '../dictionary.ts';

export const gap: Pick<Dictionary, 'gap' | 'handOff'> = {
  gap: {
    button: 'None of these fits (G)',
    ask: 'Ask for an answer to this (G)',
    key: 'mark: no answer fits',
    reported: 'Noted for the supervisor as a question without an answer.',
    withdraw: 'Undo',
    chosen_one: 'Chosen {{count}} time here for questions like this',
    chosen_other: 'Chosen {{count}} times here for questions like this',
  },
  handOff: { title: 'Send them on with an approved answer:' },
};
