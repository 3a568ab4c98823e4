import { sameName } from '../../../shared/house-rules/text.ts'

/** Names and ids of things a file speaks of: accounts, pillars, drafts. */
export interface Names {
  /** What to write for an id: its name where that leads back to it, else the id itself. */
  nameOf(id: string): string
  /** The id of a name or an id; undefined where there is none, or more than one. */
  idOf(text: string): string | undefined
  known: string[]
}

export function namesOf(things: readonly { id: string; name: string }[]): Names {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const byName = Map.groupBy(things, ({ name }) => comparable(name))
  const idOf = (text: string) => {
    if (byId.has(text)) return text
    const found = byName.get(comparable(text)) ?? []
    return found.length === 1 ? found[0]?.id : undefined
  }
  return {
    idOf,
    nameOf: (id) => {
      const name = byId.get(id)?.name ?? ''
      return name !== '' && idOf(name) === id ? name : id
    },
    known: things.map(({ name }) => name),
  }
}

/** Handles are written with or without their @. */
function comparable(name: string): string {
  return sameName(name.trim().replace(/^@/, ''))
}
