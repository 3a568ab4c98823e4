const isMac = /mac|iphone|ipad/i.test(navigator.platform)

const shown: Readonly<Record<string, string>> = { $mod: isMac ? '⌘' : 'Ctrl', Shift: isMac ? '⇧' : 'Shift', Alt: isMac ? '⌥' : 'Alt', ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc', Space: '␣', Delete: 'Del' }

/** A binding as keys to show, one array for each press of a sequence: `$mod+k` as Ctrl and K. What is in brackets depends on the keyboard and is left out. */
export function shownKeys(binding: string): string[][] {
  return binding.split(' ').map((press) => press.split(/(?<=.)\+/).filter((key) => !key.startsWith('[')).map((key) => shown[key] ?? (key.length === 1 ? key.toUpperCase() : key.replace('Digit', ''))))
}

/** A binding in one line, as `Ctrl+K`. */
export function keysText(binding: string): string {
  return shownKeys(binding).map((press) => press.join('+')).join(' ')
}

/** Whether it is typed with letters alone, which some people need to switch off. */
export function isSingleKey(binding: string): boolean {
  return !/\$mod|Alt\+|Control\+|Meta\+|Escape|F\d/.test(binding)
}

/** `aria-keyshortcuts` of a binding; none for a sequence, which that attribute cannot say. */
export function ariaKeys(binding: string | undefined): string | undefined {
  if (binding === undefined || binding.includes(' ')) return undefined
  return binding.replace('[Shift]+', '').replace('$mod', isMac ? 'Meta' : 'Control')
}
