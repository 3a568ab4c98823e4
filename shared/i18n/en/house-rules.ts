const position = '{{name}}:{{line}}:{{column}}: '

/** Failures of house rules; those of a file say where in it. */
export const houseRulesFailures = {
  house_rules_too_large: {
    what: '“{{name}}” is too large for house rules: {{size}}.',
    why: 'House rules are a short text of at most {{limit}}; this is probably another file.',
    next: 'Choose the file that begins with “hookline: house-rules/1”.',
  },
  house_rules_not_text: {
    what: '“{{name}}” is not a text file.',
    why: 'House rules are YAML or JSON, written in UTF-8.',
    next: 'Choose the file that begins with “hookline: house-rules/1”, or save it as UTF-8 text.',
  },
  house_rules_syntax: {
    what: `${position}this is not YAML or JSON.`,
    why: 'A quote, a bracket or the space before a line is not where the language wants it; the details below say which. A word that begins with # or * needs quotes.',
    next: 'Mend the line and try again.',
  },
  house_rules_too_complex: {
    what: `${position}this is more complicated than house rules can be.`,
    why: 'It is nested too deeply, has too many parts, or repeats parts by reference.',
    next: 'Write every part out, in the form that the example shows.',
  },
  house_rules_duplicate_key: {
    what: `${position}the same key stands here a second time.`,
    why: 'It would not be clear which of the two holds.',
    next: 'Keep one of them.',
  },
  house_rules_unknown_key: {
    what: `${position}“{{key}}” is not known here.`,
    why: 'A word that is not understood could be a rule that you count on.',
    next: 'Write one of these: {{known}}.',
  },
  house_rules_missing_key: {
    what: `${position}“{{key}}” is missing.`,
    why: 'House rules cannot be read without it.',
    next: 'Add a line with “{{key}}: …”.',
  },
  house_rules_version: {
    what: `${position}this is another form of house rules than is known here.`,
    why: 'Only the form “{{expected}}” is read.',
    next: 'Begin the file with “hookline: {{expected}}”.',
  },
  house_rules_unknown_practice: {
    what: `${position}“{{practice}}” is no practice of the rule book.`,
    why: 'Perhaps it is misspelt, or written for another version of Hookline.',
    next: 'Most like it: {{suggestions}}. “hookline practices” lists them all.',
  },
  house_rules_gate: {
    what: `${position}“{{practice}}” cannot be changed.`,
    why: 'It is a hard limit: TikTok refuses the upload, whatever a house decides.',
    next: 'Remove this practice from the file.',
  },
  house_rules_change_expected: {
    what: `${position}“off” or new numbers are expected.`,
    why: 'For each practice the file says that it is off, or which of good, poor, weight and reason are the house’s.',
    next: 'Write “off”, or for instance {weight: 0.2}.',
  },
  house_rules_text_expected: {
    what: `${position}a text is expected.`,
    why: 'What stands here is empty, a number, yes or no, or a list.',
    next: 'Write a text; put it in quotes if it is a number or begins with #.',
  },
  house_rules_number_expected: {
    what: `${position}a number from {{least}} to {{most}} is expected.`,
    why: 'Another value has no meaning here; counts are whole, and decimals take a point.',
    next: 'Write a number from {{least}} to {{most}}.',
  },
  house_rules_list_expected: {
    what: `${position}a list is expected.`,
    why: 'Several words can stand here, so even one alone stands in a list.',
    next: 'Write it as [one, two], or one on each line after a dash.',
  },
  house_rules_map_expected: {
    what: `${position}keys with values are expected.`,
    why: 'What stands here is a single value or a list.',
    next: 'Write lines of the form “key: value”.',
  },
  house_rules_choice_expected: {
    what: `${position}this is not one of the possible values.`,
    why: 'House rules start from the documented numbers for one of the goals.',
    next: 'Write one of these: {{choices}}.',
  },
  house_rules_too_long: {
    what: `${position}this is too long.`,
    why: 'At most {{most}} characters, or words in a list, fit here.',
    next: 'Shorten it to {{most}}.',
  },
  house_rules_no_thresholds: {
    what: `${position}“{{practice}}” has no thresholds.`,
    why: 'It is simply met or not, so there is no good or poor number.',
    next: 'Remove good and poor; weight and off are possible.',
  },
  house_rules_one_number: {
    what: `${position}“{{practice}}” takes one number here.`,
    why: 'It gets better in one direction: full marks from good on, none from poor on.',
    next: 'Write one number.',
  },
  house_rules_two_numbers: {
    what: `${position}“{{practice}}” takes two numbers here.`,
    why: 'It is best between two numbers: good is where full marks begin and end, poor where nothing is left.',
    next: 'Write two numbers, such as [15, 25].',
  },
  house_rules_order: {
    what: `${position}the thresholds of “{{practice}}” do not fit together: good {{good}}, poor {{poor}}.`,
    why: 'Good must lie on the side where the rule book has it, a pair of good within the pair of poor, and some scales have nothing at or below 0.',
    next: 'Change good or poor; what the file leaves out is as documented.',
  },
  house_rules_least_above_most: {
    what: `${position}the least is above the most.`,
    why: 'No caption could have so many hashtags and so few at once.',
    next: 'Swap the two numbers or change one.',
  },
  house_rules_banned_and_required: {
    what: `${position}“{{word}}” is both banned and required.`,
    why: 'No caption could meet both.',
    next: 'Take it out of one of the two lists.',
  },
  house_rules_not_hashtag: {
    what: `${position}“{{tag}}” is not a hashtag.`,
    why: 'A hashtag is a word of letters, digits and _ without blanks, with at least one letter.',
    next: 'Write it like "#bakkerijjansen", with the quotes.',
  },
  house_rules_not_found: {
    what: 'There are no house rules “{{name}}”.',
    why: 'They were removed, or have another name.',
    next: '“hookline house list” and the page House rules show which there are.',
  },
  house_rules_version_missing: {
    what: 'The house rules “{{name}}” have no version {{version}}.',
    why: 'Versions are numbered from 1, one for each change.',
    next: 'Choose one of those that are listed.',
  },
  file_exists: {
    what: '“{{path}}” is there already.',
    why: 'It is not overwritten without your word.',
    next: 'Choose another name, or add --force.',
  },
} as const

/** Words of the page of house rules, and of findings that are a house's. */
export const house = {
  title: 'House rules',
  text: 'An agency’s or a client’s own profile: other thresholds and weights, rules switched off, and what a caption must and must not say. What is the house’s is marked; everything else stays as documented.',
  add: 'Add a file',
  dropTitle: 'Drop house rules',
  dropText: 'A YAML or JSON file. Nothing leaves this computer.',
  empty: 'There are no house rules yet. Drop a YAML or JSON file here, or start from the example.',
  example: 'An example',
  saved: 'Saved: {{name}}, version {{version}}',
  unchanged: 'Nothing new: {{name}} has this text already, as version {{version}}',
  problems_one: '“{{name}}” was not saved: one thing to mend',
  problems_other: '“{{name}}” was not saved: {{count}} things to mend',
  at: 'Line {{line}}, column {{column}}',
  close: 'Close',
  startsFrom: 'starts from {{profile}}',
  drafts_one: 'judges {{count}} draft',
  drafts_other: 'judges {{count}} drafts',
  version: 'Version {{version}}',
  current: 'in use',
  versions: 'Versions',
  use: 'Use again',
  useLong: 'Use version {{version}} of {{name}} again',
  exportText: 'Export',
  exportLong: 'Export version {{version}} of {{name}}',
  copy: 'Copy',
  assign: 'Drafts',
  assignLong: 'Drafts that {{name}} judges',
  assignText: 'Chosen drafts are judged again at once; nothing is decoded.',
  noDrafts: 'There are no drafts in the library yet.',
  remove: 'Remove',
  removeLong: 'Remove {{name}}',
  removed: 'House rules removed',
  removedText: '{{name}} judges no draft any more; its versions are kept.',
  undo: 'Undo',
  failed: 'That did not work',
  goal: 'House rules, from {{profile}}',
  ruleOf: 'House rule of {{name}}',
  offBy: 'Switched off by {{name}}.',
  aim: '{{aim}}; documented: {{documented}}',
  weight: 'weight {{weight}}; documented: {{documented}}',
  atLeast: '{{value}} or more',
  atMost: '{{value}} or less',
  between: '{{from}} to {{to}}',
  addedBy: 'A rule of its own, not documented: it has no grade.',
  reason: 'Its reason: {{reason}}',
} as const

/** Words of `hookline house`. */
export const houseTerminal = {
  good_one: '{{name}}: good house rules; {{count}} practice changed',
  good_other: '{{name}}: good house rules; {{count}} practices changed',
  problems_one: '{{count}} thing to mend',
  problems_other: '{{count}} things to mend',
  none: 'There are no house rules.',
  name: 'House rules',
  version: 'Version',
  goal: 'From',
  drafts: 'Drafts',
  saved: 'Saved: {{name}}, version {{version}}',
  unchanged: 'Nothing new: {{name}}, version {{version}}',
  exported: 'Written: {{path}}',
} as const
