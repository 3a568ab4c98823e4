/** Failures of the data folder, the database and its backups. */
export const storageFailures = {
  data_folder_unusable: {
    what: 'The data folder “{{path}}” cannot be used.',
    why: '{{reason}}',
    next: 'Choose another folder with --data or in HOOKLINE_DATA.',
  },
  data_folder_read_only: {
    what: 'The data folder “{{path}}” cannot be written to.',
    why: 'It, or the database in it, is read-only for this user.',
    next: 'Change its permissions, or choose another folder with --data or in HOOKLINE_DATA.',
  },
  disk_full: {
    what: 'The disk is full.',
    why: 'There is no room left to keep the result; what was kept before is safe.',
    next: 'Free some space and try again; no restart is needed.',
  },
  disk_failing: {
    what: 'The disk with the data folder “{{path}}” could not be read or written.',
    why: 'The system reported an error of the disk, of its connection or of its quota; what was kept before is safe.',
    next: 'Check the disk and try again; make a copy of the data folder if it happens twice.',
  },
  database_busy: {
    what: 'The database is in use by another program.',
    why: 'Another Hookline, or a backup, has held it for more than five seconds.',
    next: 'Close the other program or wait a moment, then try again; nothing was lost.',
  },
  database_newer: {
    what: 'The database was written by a newer Hookline (version {{found}} of its layout, {{known}} is known here).',
    why: 'An older program could damage what it does not know; nothing was written.',
    next: 'Install the newer Hookline, or choose another data folder.',
  },
  database_damaged: {
    what: 'The database “{{path}}” is damaged or is not a Hookline database.',
    why: 'Its check failed. It was left as it is.',
    next: 'Restore a copy from the “backups” folder beside it, or choose another data folder.',
  },
  backup_not_found: {
    what: 'The backup “{{name}}” is not there any more.',
    why: 'It was moved or deleted, or an older one made room for a newer one.',
    next: 'Look at the list again and choose another one.',
  },
  backup_damaged: {
    what: 'The backup “{{name}}” is damaged or is not one of Hookline’s.',
    why: 'Its check failed. Nothing of it was taken over, and your library is as it was.',
    next: 'Choose another backup; the ones next to it in time hold nearly the same.',
  },
  backup_newer: {
    what: 'The backup “{{name}}” was made by a newer Hookline (version {{found}} of its layout, {{known}} is known here).',
    why: 'An older program could lose what it does not know; nothing was changed.',
    next: 'Install the newer Hookline and restore it there, or choose an older backup.',
  },
} as const
