import open from 'open'

/** Whether there is a browser to open and somebody who would see it. */
export function canOpenBrowser(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false') return false
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/** Opens the default browser. Where that fails, the printed address still serves. */
export async function openBrowser(url: string): Promise<void> {
  try {
    const launcher = await open(url)
    launcher.on('error', () => {})
  } catch {
    // Nothing to do: the person reads the address on the terminal.
  }
}
