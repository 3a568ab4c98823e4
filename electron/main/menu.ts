import type { MenuItemConstructorOptions } from 'electron'

/** The standard menu; the page has its own commands. */
export function menuTemplate(platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const first: MenuItemConstructorOptions = platform === 'darwin' ? { role: 'appMenu' } : { role: 'fileMenu' }
  return [first, { role: 'editMenu' }, { role: 'viewMenu' }, { role: 'windowMenu' }]
}
