/** Failures of tables of hashtags. */
export const hashtagFailures = {
  hashtags_column_missing: {
    what: 'No column of this file holds hashtags.',
    why: 'Its columns are: {{known}}.',
    next: 'Call the column with the hashtags “tag” or “hashtag”, and import it again.',
  },
  hashtags_tag_invalid: {
    what: '“{{value}}” is no hashtag.',
    why: 'A hashtag has letters and digits without blanks or signs, at least one letter, and 139 characters at most.',
    next: 'Mend it in the file, or leave the row out.',
  },
  hashtags_group_missing: {
    what: 'This row names no group.',
    why: 'The file has no column for it, or the cell is empty.',
    next: 'Say which group rows without one belong to.',
  },
  hashtags_text_too_long: {
    what: '“{{value}}” is too long.',
    why: 'It may have {{limit}} characters.',
    next: 'Shorten it in the file.',
  },
  hashtags_kind_unknown: {
    what: '“{{value}}” is not a kind of hashtags.',
    why: 'The kinds are niche, challenge, search, small business, community, brand and trending.',
    next: 'Write one of these, or leave the cell empty.',
  },
  hashtags_date_invalid: {
    what: '“{{value}}” is no date that could be read.',
    why: 'Dates are read as 2026-11-22, 22-11-2026 or 22 November 2026.',
    next: 'Write the date like that, or leave the cell empty.',
  },
  hashtags_region_unknown: {
    what: '“{{value}}” is no country that is known.',
    why: 'A country is named by its code, such as BE, or by its English or Dutch name.',
    next: 'Write it like that, or leave the cell empty.',
  },
  hashtags_group_differs: {
    what: 'Rows of “{{name}}” say different things.',
    why: 'Here stands {{value}}, in a row before {{other}}; a group has one kind, date, country and note.',
    next: 'Make the rows agree, or give them different groups.',
  },
  hashtags_group_full: {
    what: '“{{name}}” would hold too many hashtags.',
    why: 'A group holds {{limit}} at most.',
    next: 'Part them over more groups.',
  },
  hashtags_refused: {
    what: 'Nothing was taken in: {{count}} rows are refused.',
    why: 'A file of hashtags is taken in as a whole, so that you never have half of it.',
    next: 'Look at what is wrong with these rows, and mend the file.',
  },
} as const
