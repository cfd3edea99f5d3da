/** The picture that goes with an answer; the first two stand on the picture itself. */
export const card = {
  card: {
    asOf: 'As of {{day}} · answer pack version {{version}}',
    validUntil: 'Valid until {{day}} · answer pack version {{version}}',
    title: 'Card with this answer',
    titleOf: 'Card: {{title}}',
    drawing: 'Drawing the card …',
    larger: 'Show larger',
    smaller: 'Show smaller',
    copy: 'Copy image',
    save: 'Save image',
    told: {
      copied:
        'Image copied. Paste it into the site’s box with Ctrl+V, look at it, and send it yourself. The text is inserted apart.',
      saved: 'Image saved to your downloads. Attach it on the site yourself.',
      copyFailed:
        'This browser did not let the image be copied. Save it instead, and attach the file on the site yourself.',
      notLogged:
        'The image was handed over, but the log could not be written. Close other Tanggap tabs, then try again.',
    },
    failed: {
      missing:
        'The approved image is not in this browser. Have the pack looked for again; if that does not help, tell your supervisor.',
      unfilled:
        'The card needs texts that the pack does not have ({{names}}). It cannot be used; tell your supervisor.',
      'card-too-tall': 'The card is too long for one image. Tell your supervisor that it must be shortened.',
      'no-canvas': 'This browser cannot draw the card. Use the text alone.',
      'not-readable': 'The image cannot be opened. Use the text alone, and tell your supervisor.',
    },
    blocked: 'The card cannot be used as long as the answer cannot be used here.',
    wasCopied: 'image copied',
    wasSaved: 'image saved as a file',
  },
};
