import type { FailureCode } from '../../model/failure.ts'
import { clientFailures } from './clients.ts'
import { exchangeFailures } from './exchange-failures.ts'
import { hashtagFailures } from './hashtag-failures.ts'
import { houseRulesFailures } from './house-rules.ts'
import { reviewFailures } from './review.ts'

interface FailureText {
  what: string
  why: string
  next: string
}

/** What went wrong, why, and what to do next. */
export const failures = {
  file_missing: {
    what: 'There is no file at “{{path}}”.',
    why: 'It was moved, renamed or deleted, or the name was typed differently.',
    next: 'Check the name and the folder, then try again.',
  },
  file_is_folder: {
    what: '“{{name}}” is a folder, not a video.',
    why: 'One video file was expected here.',
    next: 'Choose the video files inside the folder.',
  },
  folder_without_videos: {
    what: 'There is no video in the folder “{{name}}”.',
    why: 'Neither it nor the folders in it hold a file whose name ends like that of a video.',
    next: 'Name another folder, or the files themselves.',
  },
  folder_missing: {
    what: 'The folder “{{path}}” is not there.',
    why: 'It was moved, renamed or deleted, or its disk is not connected.',
    next: 'Connect the disk or put the folder back: it is then watched again by itself. Or choose another folder.',
  },
  file_not_regular: {
    what: '“{{name}}” is not an ordinary file.',
    why: 'It is a device, a pipe or a socket; reading it could wait for ever.',
    next: 'Export the video to an ordinary file and use that.',
  },
  file_not_readable: {
    what: '“{{name}}” may not be read.',
    why: 'The operating system refuses this user the right to read it.',
    next: 'Change the permissions of the file or of its folder, then try again.',
  },
  file_empty: {
    what: '“{{name}}” is empty.',
    why: 'The file holds 0 bytes; an export or a copy may have stopped before it began.',
    next: 'Export or copy the video again.',
  },
  file_too_large: {
    what: '“{{name}}” is too large: {{size}}.',
    why: 'Files above {{limit}} are not read; TikTok refuses anything above 4 GB.',
    next: 'Export the video at a lower bitrate or shorter.',
  },
  file_vanished: {
    what: '“{{name}}” vanished while it was being read.',
    why: 'It was moved or deleted, or its disk was disconnected.',
    next: 'Put the file back and try again; nothing was kept of the half reading.',
  },
  file_changed: {
    what: '“{{name}}” changed while it was being read.',
    why: 'Another program, often the export itself, was still writing to it.',
    next: 'Wait until the export is finished, then try again.',
  },
  not_a_video: {
    what: '“{{name}}” is not a video.',
    why: 'Its content is not that of any video format known here, whatever its name says.',
    next: 'Choose an MP4, MOV or WebM file.',
  },
  playlist_refused: {
    what: '“{{name}}” is a playlist, not a video.',
    why: 'It only names other files; following such names could read files that you did not choose.',
    next: 'Choose the video file itself.',
  },
  container_not_supported: {
    what: '“{{name}}” is a kind of file that is not read here.',
    why: 'Only MP4, MOV, WebM, Matroska, AVI and MPEG-TS are opened.',
    next: 'Export the video as MP4 with H.264.',
  },
  codec_not_supported: {
    what: '“{{name}}” holds picture or sound in a format that cannot be decoded: {{codec}}.',
    why: 'Either the ffmpeg in use does not know it, or it is not on the list of formats that are safe to open.',
    next: 'Export the video as MP4 with H.264.',
  },
  no_video_stream: {
    what: '“{{name}}” has no picture.',
    why: 'It holds sound only, or only a cover image.',
    next: 'Export it with its picture track.',
  },
  picture_size_invalid: {
    what: 'The picture of “{{name}}” has no size ({{width}} × {{height}}).',
    why: 'The header of the file is wrong or damaged.',
    next: 'Export the video again.',
  },
  picture_too_large: {
    what: 'The picture of “{{name}}” is too large: {{width}} × {{height}}.',
    why: 'Pictures above 8192 × 4320 are not decoded; TikTok takes at most 4096 pixels a side.',
    next: 'Export the video at 1080 × 1920.',
  },
  file_damaged: {
    what: '“{{name}}” is damaged: no picture could be read from it.',
    why: 'The file is cut off, or its content contradicts its header.',
    next: 'Export or copy the video again.',
  },
  ffmpeg_missing: {
    what: '{{program}} was not found.',
    why: 'Hookline reads video with ffmpeg and ffprobe; none was found in the settings, in the package or on the PATH.',
    next: 'Run npm start once to set it up, install ffmpeg, or name it in FFMPEG_BIN and FFPROBE_BIN.',
  },
  ffmpeg_unusable: {
    what: '{{program}} at “{{path}}” cannot be used: {{reason}}.',
    why: 'The file is damaged or is a build without the parts that Hookline needs.',
    next: 'Install a full build of ffmpeg, version 5.1 or later.',
  },
  ffmpeg_stalled: {
    what: 'Reading “{{name}}” stood still for {{seconds}} seconds.',
    why: 'ffmpeg made no progress any more; a file with contradictory timestamps can do that.',
    next: 'Export the video again; if it happens with every file, restart the computer.',
  },
  ffmpeg_timeout: {
    what: 'Reading “{{name}}” took longer than {{seconds}} seconds and was stopped.',
    why: 'The file takes far longer to decode than it lasts, or the computer is very busy.',
    next: 'Close other programs and try again, or export the video at a smaller size.',
  },
  ffmpeg_crashed: {
    what: '{{program}} ended unexpectedly while reading “{{name}}”.',
    why: 'The file may be damaged in a way that ffmpeg cannot bear, or memory ran out.',
    next: 'Export the video again; the details below help when you report it.',
  },
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
  cancelled: {
    what: 'Cancelled.',
    why: 'You stopped this yourself; nothing was kept of it.',
    next: 'Drop the file again whenever you like.',
  },
  queue_full: {
    what: 'Too many files are waiting already ({{limit}}).',
    why: 'The queue is kept short so that the computer stays usable.',
    next: 'Wait until some are done, then add the rest.',
  },
  draft_not_found: {
    what: 'This draft is not in the library any more.',
    why: 'It was removed, here or in another window.',
    next: 'Go back to the library.',
  },
  client_not_found: {
    what: 'This client is not there any more.',
    why: 'It was removed, here or in another window.',
    next: 'Choose another client.',
  },
  client_exists: {
    what: 'There is a client called “{{name}}” already.',
    why: 'Two of the same name could not be told apart.',
    next: 'Choose another name, or use the client that is there.',
  },
  rule_invalid: {
    what: 'This is no rule for a repeat: {{part}}.',
    why: 'Hookline repeats by day, week, month or year, by the rules of RFC 5545. This part is not among them, is out of range, or contradicts another.',
    next: 'Correct this part, or build the rule with the fields.',
  },
  rule_without_times: {
    what: 'This repeat never comes.',
    why: 'No date within a hundred years fits everything that its rule asks for.',
    next: 'Leave out a condition, or let the repeat end later.',
  },
  repeat_not_found: {
    what: 'This repeat is no longer there.',
    why: 'It was removed, or its rule no longer comes at this time.',
    next: 'Look at the calendar again, or undo what removed it.',
  },
  post_not_found: {
    what: 'This post is not in the plan any more.',
    why: 'It was removed, here or in another window.',
    next: 'Undo the removal, or choose another post.',
  },
  post_exists: {
    what: 'There is a post of this id already.',
    why: 'It was added before; perhaps it was removed since.',
    next: 'Look for it in the plan, or undo its removal.',
  },
  draft_of_other_client: {
    what: 'The draft “{{name}}” belongs to another client.',
    why: 'A client’s plan shows its own drafts, and drafts that are nobody’s yet.',
    next: 'Give the draft to this client in the library, or choose another draft.',
  },
  upload_too_large: {
    what: '“{{name}}” is too large to hand over: {{size}}.',
    why: 'The page takes files up to {{limit}}; TikTok refuses anything above 4 GB.',
    next: 'Export the video at a lower bitrate or shorter.',
  },
  upload_incomplete: {
    what: '“{{name}}” did not arrive whole.',
    why: 'The page was closed or the file changed while it was being handed over. Nothing was kept of it.',
    next: 'Drop the file again.',
  },
  path_not_allowed: {
    what: 'A page in a browser may not name files by their path.',
    why: 'Otherwise any page that reached this address could read your files.',
    next: 'Drop the file on the page or choose it with the button.',
  },
  ...exchangeFailures,
  ...hashtagFailures,
  ...houseRulesFailures,
  ...reviewFailures,
  ...clientFailures,
  no_audio_stream: {
    what: 'This draft has no sound track.',
    why: 'The file holds a picture only.',
    next: 'Add music, a voice or both: the feed is made for sound on.',
  },
  too_short_to_measure: {
    what: 'The draft is too short to measure this.',
    why: 'This measurement needs more seconds than the draft has.',
    next: 'Nothing needs to be done; the rest was measured.',
  },
  tempo_not_found: {
    what: 'No clear beat was found in the music.',
    why: 'It may have none, or voices and noises cover it.',
    next: 'Listen for yourself: is it faster than two beats a second?',
  },
  measurement_failed: {
    what: 'This could not be measured.',
    why: 'The measurement failed on this file; the others went on.',
    next: 'Report it with the details below, if you can share the file.',
  },
  input_invalid: {
    what: 'That request was not understood.',
    why: 'It does not have the form that this version of Hookline expects.',
    next: 'Reload the page; if it happens again, report it.',
  },
  not_connected: {
    what: 'The connection to Hookline is lost.',
    why: 'The program behind this page was stopped or restarted.',
    next: 'Start Hookline again and open the address that it prints.',
  },
  internal: {
    what: 'Something went wrong inside Hookline.',
    why: 'This is a defect of ours, not of your file. What was kept before is safe.',
    next: 'Try again; if it happens again, report it with the details below.',
  },
} as const satisfies Record<FailureCode, FailureText>
