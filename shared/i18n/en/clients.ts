/** Words of clients. */
export const clients = {} as const

/** Words of `hookline clients`. */
export const clientsTerminal = {
  none: 'There is no client yet.',
  notFound: 'There is no client “{{name}}”. hookline clients list shows those there are.',
  name: 'Client',
  zone: 'Time zone',
  state: 'State',
  active: 'active',
  archived: 'archived',
  accounts: 'Accounts',
  pillars: 'Pillars',
  posts: 'Posts',
  drafts: 'Drafts',
  goal: 'Judged for',
  weeklyGoal: 'Posts a week',
  languages: 'Languages',
  countries: 'Countries',
  niche: 'Niche',
  approvers: 'Approvers',
  notes: 'Notes',
  exported: 'Exported to {{path}}',
  imported: 'Imported as “{{name}}”.',
  wouldImport: 'Nothing is wrong with the file. It would be imported as “{{name}}”.',
  copy: 'The library knows it already, so this is a copy with ids of its own.',
  counts: '{{posts}} posts, {{repeats}} repeats, {{accounts}} accounts, {{pillars}} pillars, {{hashtagGroups}} groups of hashtags',
  drafted: 'Of its drafts {{found}} are in this library and {{missing}} are not; posts with those have no draft here.',
  refused: 'Nothing was taken in.',
} as const

/** Failures of clients, of their logos, and of the files that texts come from. */
export const clientFailures = {
  account_not_found: {
    what: 'This account is not there any more.',
    why: 'It was removed, here or by another Hookline on the same library.',
    next: 'Choose another account of the client, or add it again.',
  },
  pillar_not_found: {
    what: 'This pillar is not there any more.',
    why: 'It was removed, here or by another Hookline on the same library.',
    next: 'Choose another pillar of the client, or add it again.',
  },
  text_too_large: {
    what: 'This file is too large for what it should be: {{size}}.',
    why: 'At most {{limit}} of it are read; this is probably another file.',
    next: 'Choose another file, or export less at once.',
  },
  text_not_readable: {
    what: '“{{name}}” is not a text file.',
    why: 'It is written neither in UTF-8 nor in the UTF-16 of spreadsheets.',
    next: 'Save it again as UTF-8, or choose another file.',
  },
  logo_too_large: {
    what: 'This picture is too large for a logo: {{size}}.',
    why: 'A logo is shown small and travels with every export of the client, so it takes {{limit}} at most.',
    next: 'Save it smaller; 512 by 512 pixels are plenty.',
  },
  logo_not_picture: {
    what: 'This is not a picture that can be a logo.',
    why: 'By its content it is no PNG, JPEG or WebP, whatever its name says.',
    next: 'Save the logo as PNG and choose that file.',
  },
  logo_size: {
    what: 'A logo of {{width}} by {{height}} pixels cannot be used.',
    why: 'Each side must have {{least}} to {{most}} pixels.',
    next: 'Scale the picture and choose it again; 512 by 512 pixels are plenty.',
  },
  client_file_expected: {
    what: 'This is not a client that Hookline exported.',
    why: 'Such a file is JSON and begins with “hookline: client/1”.',
    next: 'Choose a file that “Export client” made. A calendar or spreadsheet comes in under Import plan.',
  },
  client_file_newer: {
    what: 'A newer Hookline exported this client.',
    why: 'The file has the form “{{found}}”; this version reads up to “{{known}}”. Reading half of it would lose the rest.',
    next: 'Update Hookline, then import the file again.',
  },
  client_file_problem: {
    what: 'The file is wrong at {{path}}.',
    why: 'What stands there does not have the form it should have; the details below say which. It was changed or cut after the export.',
    next: 'Export the client again. Nothing of this file was taken in.',
  },
} as const
