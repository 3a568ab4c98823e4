import { visibleText } from '../../shared/i18n/format.ts'
import './tag-words.css'

/** Tags in one line; what has no room is told by the pointer. */
export function TagWords({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null
  const shown = tags.map(visibleText)
  return (
    <span className="tag-words" title={shown.join(', ')}>
      {shown.map((tag) => <bdi key={tag}>{tag}</bdi>)}
    </span>
  )
}
