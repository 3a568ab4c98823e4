/** How names of videos end; what a file really is, its first bytes decide later. */
const endings = new Set(['mp4', 'm4v', 'mov', 'webm', 'mkv', 'avi', 'ts', 'mts', 'm2ts', '3gp'])

/** Whether a file found in a folder is taken for a video: by its name, and not where it is hidden. */
export function isVideoName(name: string): boolean {
  const ending = /^[^.].*\.([^.]+)$/s.exec(name)?.[1]
  return ending !== undefined && endings.has(ending.toLowerCase())
}
