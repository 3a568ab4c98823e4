/** Failures of reading and measuring files. */
export const mediaFailures = {
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
} as const
