import type { ClientFile } from './form.ts'

export interface Stray {
  path: string
  text: string
}

const withIds = ['accounts', 'pillars', 'hashtagGroups', 'drafts', 'repeats', 'posts'] as const

/** What in a file names something that is not in it, or is there twice; no more than `most`. */
export function strayReferences(file: ClientFile, most: number): Stray[] {
  const stray: Stray[] = []
  for (const problem of problemsOf(file)) {
    stray.push(problem)
    if (stray.length >= most) break
  }
  return stray
}

function* problemsOf(file: ClientFile): Generator<Stray> {
  for (const list of withIds) yield* doubles(list, file[list].map(({ id }) => id), 'id')
  yield* doubles('posts', file.posts.map(({ repeatId, occurrence }) => repeatId && `${repeatId}@${occurrence}`), 'occurrence')
  yield* doubles('answers', file.answers.map(({ scope, practice }) => `${scope} ${practice}`), 'practice')
  const ids = { accountId: idsOf(file.accounts), pillarId: idsOf(file.pillars), draftId: idsOf(file.drafts) }
  const repeatIds = idsOf(file.repeats)
  for (const [at, post] of file.posts.entries()) {
    yield* namesAbsent(`posts[${at}]`, post, ids)
    if (post.repeatId !== null && !repeatIds.has(post.repeatId)) yield { path: `posts[${at}].repeatId`, text: 'this is not among the repeats of the file' }
    if ((post.repeatId === null) !== (post.occurrence === null)) yield { path: `posts[${at}].occurrence`, text: 'repeatId and occurrence belong together: both or none' }
  }
  for (const [at, { content }] of file.repeats.entries()) yield* namesAbsent(`repeats[${at}].content`, content, ids)
}

type Named = 'accountId' | 'pillarId' | 'draftId'

function* namesAbsent(path: string, content: Record<Named, string | null>, ids: Record<Named, ReadonlySet<string>>): Generator<Stray> {
  for (const field of ['accountId', 'pillarId', 'draftId'] as const) {
    const id = content[field]
    if (id !== null && !ids[field].has(id)) yield { path: `${path}.${field}`, text: 'this is not in the file' }
  }
}

function* doubles(list: string, values: readonly (string | null)[], field: string): Generator<Stray> {
  const seen = new Set<string>()
  for (const [at, value] of values.entries()) {
    if (value === null) continue
    if (seen.has(value)) yield { path: `${list}[${at}].${field}`, text: 'the same stands there twice' }
    seen.add(value)
  }
}

function idsOf(rows: readonly { id: string }[]): Set<string> {
  return new Set(rows.map(({ id }) => id))
}
