import { Kbd } from '@mantine/core'
import { keysText } from './keys.ts'

/** A shortcut beside the name of its action, for the eye alone. */
export function KeyHint({ binding }: { binding: string }) {
  return <Kbd size="xs" aria-hidden>{keysText(binding)}</Kbd>
}
