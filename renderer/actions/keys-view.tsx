import { Kbd } from '@mantine/core'
import { shownKeys } from './keys.ts'
import './keys-view.css'

/** A shortcut as keys. */
export function KeysView({ binding }: { binding: string }) {
  return (
    <span className="keys">
      {shownKeys(binding).map((press, index) => (
        <span key={`${index} ${press.join()}`} className="keys-press">{press.map((key) => <Kbd key={key} size="xs">{key}</Kbd>)}</span>
      ))}
    </span>
  )
}
