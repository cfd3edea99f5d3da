export const lint = {
  lint: {
    severity: { error: 'ERROR', warning: 'WARNING' },
    field: {
      wording: 'wording',
      title: 'title',
      question: 'sample question',
      keyword: 'keyword',
      shortcut: 'shortcut',
      variable: 'variable',
      validity: 'validity',
      'legal-basis': 'legal basis',
      pair: 'private message pair',
      card: 'card',
      notes: 'notes',
      fact: 'office fact',
      block: 'block',
      'hand-off': 'hand-off answer',
      withdrawn: 'withdrawn answer',
    },
    rule: {
      'unknown-placeholder': 'Has placeholders that nothing defines: {{names}}.',
      'unused-variable': 'The variable {{name}} is used in no wording.',
      'default-unfit': 'The default of the variable {{name}} does not fit its type.',
      'too-long': 'Too long for {{site}}: {{size}} of {{max}} characters.',
      'perhaps-too-long':
        'May become too long for {{site}} when its variables are long: {{size}} of {{max}} characters.',
      'nothing-fits': 'No wording fits {{site}}, which takes {{max}} characters at most.',
      expired: 'Its validity ended on {{day}}.',
      'never-valid': 'Never valid: it begins on {{from}} but ends on {{until}}.',
      'not-yet-valid': 'Not valid before {{day}}.',
      'review-due': 'Was to be reviewed by {{day}}.',
      'legal-basis-missing': 'States {{value}} without a legal basis.',
      'legal-basis-unchecked':
        'The legal basis "{{title}}" was not checked in the last {{most}} days (last: {{day}}).',
      'contradicts-fact': 'States {{value}}, but the office fact "{{label}}" says {{stated}}.',
      'perhaps-contradicts-fact':
        'States {{value}}; check whether it means the office fact "{{label}}", which says {{stated}}.',
      'fact-typed-out':
        'Writes {{value}} itself. Use the placeholder fact.{{fact}}, so that it changes with the office fact "{{label}}".',
      'fact-unfilled':
        'The office fact "{{label}}" was never filled in ({{value}}) and is used by {{uses}} answers.',
      'foreign-link': 'Links to addresses outside of the allowed ones: {{hosts}}.',
      'hidden-characters': 'Has characters that nobody sees: {{names}}. {{subject}}',
      'mixed-scripts': 'Has words written in two scripts: {{words}}. {{subject}}',
      'personal-data': 'Holds personal data ({{labels}}): {{values}}.',
      'card-without-words':
        'The picture has no alternative text, so that nobody who cannot see it knows what it says.',
      'card-heavy':
        'The picture has {{size}} KB; above {{most}} KB it is slow to fetch for the whole office.',
      'no-question': 'Has no sample question, so that it is hardly ever suggested.',
      'same-question': '"{{question}}" is a sample question of {{other}} ({{otherTitle}}) too.',
      'alike-questions': '"{{question}}" is nearly "{{otherQuestion}}" of {{other}} ({{otherTitle}}).',
      'same-wording': 'The same as wording {{first}} of this variant.',
      'shortcut-twice': 'The shortcut "{{shortcut}}" is taken by {{other}}.',
      'pair-missing': 'The private variant "{{paired}}" is not there.',
      'replacement-missing': 'The replacement of {{id}}, {{replacement}}, is not there.',
      'hand-off-missing': 'The hand-off answer {{id}} is not there.',
      'question-refused':
        '"{{question}}" holds "{{word}}", a negative keyword of this very answer, and so never finds it.',
      'question-astray': '"{{question}}" finds {{thief}} first (own place: {{place}}).',
      'question-lost':
        '"{{question}}" used to find this answer and now goes to {{thief}} (own place: {{place}}).',
    },
    summary: '{{errors}} errors, {{warnings}} warnings.',
    clean: 'Nothing found.',
    suggestions:
      'Suggestions: {{first}} of {{asked}} sample questions find their own answer first, {{inThree}} among the first three.',
    before: 'In the pack before, {{first}} did first.',
    thief: '{{thief}} takes {{number}} questions of {{from}}: {{example}}',
  },
};
