/** Failures of plans in files, those of a row with its number. */
export const exchangeFailures = {
  plan_empty: {
    what: 'There is nothing planned in this file.',
    why: 'It has no rows, events or posts that could be read.',
    next: 'Check that it is the right file, and that it was exported whole.',
  },
  plan_csv_syntax: {
    what: 'This is not a table that can be read, from line {{line}} on.',
    why: 'A quotation mark is opened there and not closed, or stands where none may be.',
    next: 'Open the file in a spreadsheet, mend that line and save it as CSV again.',
  },
  plan_too_many_rows: {
    what: 'There are too many rows in this file.',
    why: 'At most {{limit}} are taken in at once.',
    next: 'Part the file, and import the parts one after another.',
  },
  plan_too_many_columns: {
    what: 'There are too many columns in this file: {{count}}.',
    why: 'At most {{limit}} are read; this is probably another kind of table.',
    next: 'Keep the columns that say something of posts, and save it again.',
  },
  plan_cell_too_large: {
    what: 'Row {{row}}, column {{column}}: the cell is too large.',
    why: 'A cell holds at most {{limit}} characters; a quotation mark that is not closed makes cells grow.',
    next: 'Look at that row in a spreadsheet and shorten the cell.',
  },
  plan_column_missing: {
    what: 'There is no column “{{column}}” in this file.',
    why: 'Its columns are: {{known}}.',
    next: 'Name one of these, as it is written in the file.',
  },
  plan_columns_unknown: {
    what: 'None of the columns of this file is known: {{known}}.',
    why: 'Without a title, a caption or a date there is nothing to plan.',
    next: 'Say which column holds which.',
  },
  plan_field_unknown: {
    what: '“{{value}}” is not something a column can hold.',
    why: 'These are: {{known}}.',
    next: 'Choose one of these for the column, or none.',
  },
  plan_field_twice: {
    what: 'Column “{{column}}” would hold {{value}} a second time.',
    why: 'Another column holds that already, and they could say different things.',
    next: 'Choose one of the two columns.',
  },
  plan_date_ambiguous: {
    what: 'Column “{{column}}”: it is not clear which number is the day, as in “{{value}}” of row {{row}}.',
    why: 'All dates of the column can be read as day first and as month first.',
    next: 'Say which it is: map the column as date:dmy for day first, or date:mdy for month first.',
  },
  plan_date_mixed: {
    what: 'Column “{{column}}”: in “{{value}}” of row {{row}} the day comes first, in “{{other}}” of row {{otherRow}} the month.',
    why: 'One column can only be read one way; the other dates in it could be wrong without being seen.',
    next: 'Write all dates of the column alike, best as 2026-03-29.',
  },
  plan_date_invalid: {
    what: 'Row {{row}}, column “{{column}}”: “{{value}}” is not a date that is known here.',
    why: 'A date is written as 2026-03-29, 29-3-2026, 3/29/2026 or 29 March 2026, with a time or without, and must exist.',
    next: 'Mend the date in the file and try again.',
  },
  plan_time_invalid: {
    what: 'Row {{row}}, column “{{column}}”: “{{value}}” is not a time of day.',
    why: 'A time is written as 9:30, 21:30, 9:30 PM or 9u30.',
    next: 'Mend the time in the file and try again.',
  },
  plan_time_missing: {
    what: 'Row {{row}}: there is a date and no time; it is put at {{time}}.',
    why: 'A post on the calendar has a time.',
    next: 'Import it like this and move it afterwards, or write the time in the file.',
  },
  plan_zone_unknown: {
    what: 'Row {{row}}, column “{{column}}”: “{{value}}” is no time zone that is known.',
    why: 'Zones are called by place, such as Europe/Amsterdam.',
    next: 'Write such a name, or leave the column out: the times are then those of the client’s clock.',
  },
  plan_value_invalid: {
    what: 'Row {{row}}, column “{{column}}”: “{{value}}” cannot stand there.',
    why: 'It is none of these: {{known}}.',
    next: 'Mend the cell, or leave the column out.',
  },
  plan_value_too_long: {
    what: 'Row {{row}}, {{column}}: this is longer than can be kept, or not of the form it must have.',
    why: 'Each field has a limit; the details below say which.',
    next: 'Shorten or mend it in the file and try again.',
  },
  plan_name_unknown: {
    what: 'Row {{row}}, column “{{column}}”: this client has no “{{value}}”.',
    why: 'Known by that column are: {{known}}.',
    next: 'Add it to the client first, mend the name, or leave the column out.',
  },
  plan_draft_missing: {
    what: 'Row {{row}}, column “{{column}}”: no single draft of the library is called “{{value}}”.',
    why: 'It is not in the library yet, belongs to another client, or several have that name.',
    next: 'Import it like this; the draft can be put on the post afterwards.',
  },
  plan_reference_lost: {
    what: 'Row {{row}}: its {{column}} is not one of this client’s and is left out.',
    why: 'It was removed, or the file comes from another client or library.',
    next: 'Import it like this and choose another afterwards.',
  },
  plan_occurrence_lost: {
    what: 'Row {{row}}: it belonged to a repeat that is not there, and becomes a post of its own.',
    why: 'The repeat was removed or changed, or the file comes from another library.',
    next: 'Import it like this, or import the repeat first, from iCalendar or JSON.',
  },
  plan_row_twice: {
    what: 'Row {{row}} is the same post as row {{other}}.',
    why: 'Both have the same id, so it is not clear which of them holds.',
    next: 'Delete one of the two, or the id of the one that is a new post.',
  },
  plan_client_other: {
    what: 'Row {{row}} is of another client: {{value}}.',
    why: 'The file holds posts of several clients, and it is being imported for {{name}}.',
    next: 'Keep the rows of one client in the file, or leave the column of the client out to take in all of them.',
  },
  plan_ics_syntax: {
    what: 'This is not a calendar that can be read (line {{line}}).',
    why: 'A calendar begins with BEGIN:VCALENDAR, ends every part that it begins, and is not nested deeply.',
    next: 'Export it again as iCalendar (.ics).',
  },
  plan_ics_event: {
    what: 'Event {{row}} cannot be read.',
    why: 'Its text does not follow the rules of iCalendar, or is far too long.',
    next: 'Mend it in the calendar it comes from, or delete it from the file.',
  },
  plan_ics_start_missing: {
    what: 'Event {{row}} has no start.',
    why: 'Without DTSTART it is not known when it is.',
    next: 'Give it a time in the calendar it comes from, or delete it from the file.',
  },
  plan_ics_zone_missing: {
    what: 'Event {{row}}: nobody knows the time zone “{{value}}”; its time is taken for the client’s.',
    why: 'The file names a zone and does not say what it is.',
    next: 'Check the time after the import.',
  },
  plan_ics_left_out: {
    what: '{{count}} tasks of this calendar are left out.',
    why: 'Tasks are not posts.',
    next: 'Make events of them if they are to be planned.',
  },
  plan_ics_unrolled: {
    what: 'Event {{row}} repeats by another clock than the client’s: it becomes {{count}} posts of their own, until {{until}}.',
    why: 'The clocks of the two zones are not always equally far apart, so one time of day could not say it.',
    next: 'Import it like this, or give the client that time zone first.',
  },
  plan_json_syntax: {
    what: 'This is not JSON that can be read.',
    why: 'The file was cut off or changed, or is nested far too deeply.',
    next: 'Export the plan again.',
  },
  plan_json_version: {
    what: 'This file is not a plan of this version: {{found}}.',
    why: 'Read is “{{known}}”; a newer Hookline may write another.',
    next: 'Choose a plan exported as JSON, or install the newer Hookline.',
  },
  plan_json_invalid: {
    what: 'Entry {{row}}: something is not as it must be, at {{place}}.',
    why: 'The file was changed by hand or by another program; the details below say what is wrong.',
    next: 'Mend that place, or export the plan again.',
  },
  plan_letters_guessed: {
    what: 'This file is not Unicode; it was read as Windows text.',
    why: 'Excel writes such files as plain “CSV”.',
    next: 'Look whether letters with accents are right; if not, save it as “CSV UTF-8”.',
  },
  plan_refused: {
    what: 'Nothing was imported: {{count}} rows are refused.',
    why: 'A file is taken in whole or not at all, so that nothing is half there.',
    next: 'Mend what is said of the rows, or leave the column out, and try again.',
  },
  plan_undo_gone: {
    what: 'This import cannot be taken back any more.',
    why: 'Hookline was started again since, or many imports came after it.',
    next: 'Restore a backup from before it, or remove the posts by hand.',
  },
  plan_not_written: {
    what: '“{{path}}” cannot be written.',
    why: 'Its folder is not there, or may not be written to by this user; or it is a folder itself.',
    next: 'Name another file, or make the folder first.',
  },
  client_not_named: {
    what: 'There is no client called “{{name}}”.',
    why: 'There are: {{known}}.',
    next: 'Write one of these names, or its id.',
  },
} as const
