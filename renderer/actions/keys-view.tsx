import { Kbd } from '@mantine/core'
import { shownKeys } from './keys.ts'
import './keys-view.css'

/** A shortcut as keys. */
export function KeysView({ binding }: { binding: string }) {
  return (
    <span className="keys">
      {pressesOf(binding).map(({ id, press }) => (
        <span key={id} className="keys-press">{press.map((key) => <Kbd key={key} size="xs">{key}</Kbd>)}</span>
      ))}
    </span>
  )
}

/** The same key may be pressed twice in a sequence. */
function pressesOf(binding: string) {
  return shownKeys(binding).map((press, index) => ({ press, id: `${index} ${press.join('')}` }))
}
