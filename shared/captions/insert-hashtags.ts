import type { Edit } from './edits.ts'
import { nameOf } from './hashtag-kinds.ts'
import { findHashtags } from './hashtags.ts'

/** The names of the hashtags that a caption has. */
export function namesIn(caption: string): Set<string> {
  return new Set(findHashtags(caption).map(({ from, to }) => nameOf(caption.slice(from, to))))
}

/**
 * Puts hashtags into a caption at a place (in UTF-16 units), those left out that it has already; a blank before and after, none doubled.
 * Within a word they stand behind it. Null where there is nothing to add.
 */
export function insertHashtags(caption: string, tags: readonly string[], place: number = caption.length): Edit | null {
  const names = namesIn(caption)
  const missing = tags.filter((tag) => {
    const name = nameOf(tag)
    const isNew = !names.has(name)
    names.add(name)
    return isNew
  })
  if (missing.length === 0) return null
  const at = behindWord(caption, Math.min(place, caption.length))
  const before = at === 0 || /\s/u.test(caption.charAt(at - 1)) ? '' : ' '
  const after = at === caption.length || /\s/u.test(caption.charAt(at)) ? '' : ' '
  return { from: at, to: at, text: `${before}${missing.join(' ')}${after}` }
}

function behindWord(caption: string, at: number): number {
  if (at === 0 || /\s/u.test(caption.charAt(at - 1))) return at
  return at + (/^\S*/u.exec(caption.slice(at))?.[0].length ?? 0)
}
