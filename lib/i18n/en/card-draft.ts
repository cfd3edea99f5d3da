/** Cards while they are written, reviewed and signed. */
export const cardDraft = {
  cardDraft: {
    kind: 'Picture with the answer',
    kinds: { none: 'none', image: 'an approved picture', facts: 'drawn from office facts' },
    hint: {
      none: 'The operator gets the text alone.',
      image:
        'PNG, JPEG or WebP, at most 512 KB and 4096 pixels a side. Whoever approves the answer approves this very file.',
      facts: 'Drawn when it is used, in the office’s name, so that it never shows an old fee or address.',
    },
    file: 'Choose a picture',
    fileIs: '{{kind}}, {{size}} KB',
    alt: 'Alternative text',
    altIs: 'Alternative text: {{text}}',
    altHint: 'All that the picture says, for whoever cannot see it.',
    refused: {
      'card-not-image': 'This is no PNG, JPEG or WebP picture that can be shown. Choose another file.',
      'card-too-large':
        'This picture is larger than 512 KB or 4096 pixels. Save it smaller, then choose it again.',
      'storage-full': 'Browser storage is full. Free some disk space, then choose the picture again.',
    },
    title: 'Title on the card',
    rowLabel: 'Row {{number}}: name',
    rowValue: 'Row {{number}}: value',
    addRow: 'Add a row',
    footer: 'Last line of the card',
    before: 'In use now',
    after: 'Would become',
    noCard: 'no card',
    notCarried: 'Pictures and cards are not carried by these files.',
    notTouched:
      'These files carry no pictures and no cards: an answer keeps the card that it has, a new one gets none.',
  },
};
