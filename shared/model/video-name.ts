/** How names of videos end; what a file really is, its first bytes decide later. */
export const videoEndings: readonly string[] = ['mp4', 'm4v', 'mov', 'webm', 'mkv', 'avi', 'ts', 'mts', 'm2ts', '3gp']
/** How the name of a client's file ends, so that the system knows whose it is. */
export const clientEnding = 'hookline'

/** Whether a file found in a folder is taken for a video: by its name, and not where it is hidden. */
export function isVideoName(name: string): boolean {
  const ending = endingOf(name)
  return ending !== undefined && videoEndings.includes(ending)
}

/** Whether a file is taken for a client's, by its name. */
export function isClientName(name: string): boolean {
  return endingOf(name) === clientEnding
}

function endingOf(name: string): string | undefined {
  return /^[^.].*\.([^.]+)$/s.exec(name)?.[1]?.toLowerCase()
}
