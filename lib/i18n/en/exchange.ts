export const exchange = {
  exchange: {
    state: {
      new: 'new',
      changed: 'changed',
      same: 'same',
      conflicting: 'conflicting',
      rejected: 'rejected',
    },
    counts:
      '{{new}} new, {{changed}} changed, {{same}} the same, {{conflicting}} conflicting, {{rejected}} rejected.',
    ignored: 'Columns that are not known and were not read: {{names}}.',
    reason: {
      empty: 'empty',
      'unknown-value': 'unknown value',
      'not-a-day': 'not a date',
      'too-long': 'too long',
      'too-many': 'too many',
      invalid: 'does not fit',
      formula: 'a formula, not a text',
      'active-content': 'holds a script or a form',
      inactive: 'inactive in the tool it comes from',
      'contradicts-earlier-line': 'differs from an earlier line of the same answer',
      'broken-characters': 'broken characters',
      separator: 'a separator, not an answer',
    },
    rejected: 'Line {{line}}, {{field}}: {{reason}}. {{value}}',
    conflict: {
      withdrawn: 'The answer {{value}} was withdrawn; this one gets another ID.',
      'shortcut-taken': 'Its shortcut belongs to {{value}}; it comes without one.',
      'says-otherwise': 'The answer {{value}} says something else; its text will be replaced.',
      twice: 'The same answer stands in line {{value}}; this one replaces it.',
    },
    remark: {
      'placeholder-mapped': 'Placeholder {{value}}.',
      'placeholder-kept': 'The placeholder {{value}} is not known and stays as it is.',
      html: 'HTML became plain text. {{value}}',
      'left-out': 'Left out: {{value}}.',
      'variants-kept': 'Variants that the file does not hold stay: {{value}}.',
    },
  },
};
