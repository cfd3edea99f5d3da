/** Rules and lists of a pack, each written as lines. */
export const packParts = {
  packParts: {
    intro:
      'One thing on a line. Rules and lists are checked and approved by a second person as answers are, and go out with the next version.',
    name: {
      limits: 'Character limits per site',
      repeatLimits: 'Limits on repeating a text',
      deadlines: 'Deadlines per class',
      timeZone: 'Time zone',
      hours: 'Office hours',
      holidays: 'Holidays',
      officialAccounts: 'Official accounts',
      allowedLinkHosts: 'Hosts that may be linked to',
      slang: 'Informal spellings',
      synonyms: 'Words of one meaning',
      handOff: 'Answers that hand on',
    },
    hint: {
      limits: 'site place rule limit: facebook any utf16 8000',
      repeatLimits: 'site times minutes: any 3 60',
      deadlines: 'class kind amount unit source: complaint legal 5 working-days SP4N-LAPOR!',
      timeZone: 'Deadlines are counted in this zone.',
      hours: 'day (1 Monday to 7 Sunday) from to: 1 08:00 16:00',
      holidays: 'day name: 2026-12-25 Christmas',
      officialAccounts: 'site name | handle: instagram Example Office | exampleoffice',
      allowedLinkHosts: 'name of the host; a leading dot takes its subdomains along: .imigrasi.go.id',
      slang: 'as people spell it = standard spelling: brp = berapa',
      synonyms: 'name: word, word: passport: passport, pasport, travel document',
      handOff: 'ids of answers that are offered where none fits',
    },
  },
};
