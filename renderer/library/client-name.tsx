import { visibleText } from '../../shared/i18n/format.ts'
import type { Client } from '../../shared/model/library.ts'
import './client-name.css'

/** A client by name, with the dot in its colour. */
export function ClientName({ client: { name, colour } }: { client: Pick<Client, 'name' | 'colour'> }) {
  return (
    <span className="client-name">
      <span className="client-dot" style={{ backgroundColor: colour }} aria-hidden />
      <bdi>{visibleText(name)}</bdi>
    </span>
  )
}
