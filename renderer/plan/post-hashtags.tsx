import { Button, TagsInput } from '@mantine/core'
import { nameOf } from '../../shared/captions/hashtag-kinds.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'
import { useHashtagGroups } from '../workshop/use-hashtags.ts'

/** Each hashtag once, whatever its case, with its hash. */
export function tidyHashtags(tags: readonly string[]): string[] {
  const named = tags.flatMap((tag) => tag.split(/[\s,]+/)).map((tag) => tag.replace(/^#+/, '')).filter((tag) => tag !== '').map((tag) => `#${tag}`.slice(0, 140))
  const first = new Map<string, string>()
  for (const tag of named) if (!first.has(nameOf(tag))) first.set(nameOf(tag), tag)
  return [...first.values()].slice(0, 100)
}

/** The hashtags that come after the caption, and the groups of the client to put in as a whole. */
export function PostHashtags({ hashtags, clientId, onChange }: { hashtags: readonly string[]; clientId: string; onChange: (hashtags: string[]) => void }) {
  const { t } = useTexts()
  const groups = useHashtagGroups(clientId)
  const there = new Set(hashtags.map(nameOf))
  return (
    <div className="post-hashtags">
      <TagsInput size="sm" label={t('plan.post.hashtags')} placeholder={hashtags.length === 0 ? '#' : ''} splitChars={[',', ' ']} acceptValueOnBlur value={[...hashtags]} onChange={(next) => onChange(tidyHashtags(next))} clearable={false} />
      {groups.length > 0 && (
        <div className="post-groups" role="group" aria-label={t('plan.post.groups')}>
          {groups.map(({ id, name, tags }) => (
            <Button key={id} size="compact-xs" variant="default" disabled={tags.every((tag) => there.has(nameOf(tag)))} title={visibleText(tags.join(' '))} onClick={() => onChange(tidyHashtags([...hashtags, ...tags]))}>
              <bdi>{visibleText(name)}</bdi>
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
