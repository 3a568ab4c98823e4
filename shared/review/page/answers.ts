import type { PageData, PagePost } from '../page-data.ts'

/** What was filled in at a post. A comment alone is an answer too. */
export interface Given {
  kind: 'approved' | 'changes' | null
  text: string
}

export type Answered = 'approved' | 'changes' | 'comment' | null

export interface Answers {
  posts: readonly PagePost[]
  /** False where the browser keeps nothing for a file, as some do in private windows. */
  isKept: boolean
  of(ref: string): Given
  /** Fills in the same at these posts. */
  give(refs: readonly string[], given: Partial<Given>): void
  readonly name: string
  setName(name: string): void
  done(): number
  /** Hears at which posts something changed; at none where it was the name. */
  onChange(listener: (refs: ReadonlySet<string>) => void): void
}

/** What a post was answered with; null: nothing yet. */
export function answered({ kind, text }: Given): Answered {
  return kind ?? (text.trim() === '' ? null : 'comment')
}

const mostText = 5000
const mostName = 200

/** The answers as they are filled in, kept in the browser by the id of the review where it lets us. */
export function openAnswers({ review, days }: Pick<PageData, 'review' | 'days'>, storage: Storage | null): Answers {
  const key = `hookline-review-${review}`
  const posts = days.flatMap((day) => day.posts)
  const kept = readKept(storage, key)
  const given = new Map(posts.map(({ ref }) => [ref, readGiven(kept.given?.[ref])]))
  const listeners: ((refs: ReadonlySet<string>) => void)[] = []
  let name = typeof kept.name === 'string' ? kept.name.slice(0, mostName) : ''

  function changed(refs: readonly string[]) {
    const at = new Set(refs)
    keep(storage, key, JSON.stringify({ name, given: Object.fromEntries(given) }))
    for (const listener of listeners) listener(at)
  }

  const of = (ref: string): Given => given.get(ref) ?? { kind: null, text: '' }
  return {
    posts,
    isKept: keep(storage, key, JSON.stringify({ name, given: Object.fromEntries(given) })),
    of,
    give(refs, change) {
      for (const ref of refs) given.set(ref, { ...of(ref), ...change })
      changed(refs)
    },
    get name() {
      return name
    },
    setName(next) {
      name = next
      changed([])
    },
    done: () => posts.filter(({ ref }) => answered(of(ref)) !== null).length,
    onChange: (listener) => void listeners.push(listener),
  }
}

interface Kept {
  name?: unknown
  given?: Record<string, unknown>
}

/** What was kept is read with doubt: another file in the same folder may write there too. */
function readKept(storage: Storage | null, key: string): Kept {
  try {
    const read: unknown = JSON.parse(storage?.getItem(key) ?? '{}')
    return typeof read === 'object' && read !== null ? read : {}
  } catch {
    return {}
  }
}

function readGiven(kept: unknown): Given {
  const { kind, text }: { kind?: unknown; text?: unknown } = typeof kept === 'object' && kept !== null ? kept : {}
  return { kind: kind === 'approved' || kind === 'changes' ? kind : null, text: typeof text === 'string' ? text.slice(0, mostText) : '' }
}

function keep(storage: Storage | null, key: string, value: string): boolean {
  try {
    storage?.setItem(key, value)
    return storage !== null
  } catch {
    return false
  }
}
