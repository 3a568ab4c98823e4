import { ActionIcon, Button } from '@mantine/core'
import { IconCheck, IconPencil, IconPlus } from '@tabler/icons-react'
import { memo, useId, useState } from 'react'
import { nameOf } from '../../shared/captions/hashtag-kinds.ts'
import { namesIn } from '../../shared/captions/insert-hashtags.ts'
import { readHashtags } from '../../shared/captions/read-hashtags.ts'
import { overlaps } from '../../shared/captions/spans.ts'
import { givenGroupDetails, type HashtagGroup } from '../../shared/contract/hashtags.ts'
import { formatInstant, visibleText } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'
import { HashtagGroupForm } from './hashtag-group-form.tsx'
import { useHashtagGroups, useUsedHashtags } from './use-hashtags.ts'
import type { Analysed } from './use-analysed.ts'
import './hashtag-groups.css'

interface Props {
  analysed: Analysed
  clientId: string | null
  onInsert: (tags: readonly string[]) => void
}

const mostUsedShown = 12

/** Hashtags at hand: groups of one's own, and those that were used before. A click puts them into the caption. */
export const HashtagGroups = memo(function HashtagGroups({ analysed, clientId, onInsert }: Props) {
  const { t, language } = useTexts()
  const titleId = useId()
  const groups = useHashtagGroups(clientId)
  const used = useUsedHashtags()
  const [edited, setEdited] = useState<HashtagGroup | null>(null)
  const names = namesIn(analysed.caption)
  const written = wholeTags(analysed)
  const start = (tags: string[]) => setEdited({ id: crypto.randomUUID(), clientId, name: '', tags, details: givenGroupDetails })
  const kept = new Set(groups.flatMap(({ tags }) => tags.map(nameOf)))
  const others = used.filter(({ tag, count }) => !kept.has(nameOf(tag)) && !(count === 1 && names.has(nameOf(tag)))).slice(0, mostUsedShown)
  return (
    <section className="hashtag-groups" aria-labelledby={titleId}>
      <div className="hashtag-groups-head">
        <h3 id={titleId}>{t('workshop.groups.title')}</h3>
        <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => start([])}>{t('workshop.groups.add')}</Button>
      </div>
      {groups.length === 0 && <p className="soft small">{t('workshop.groups.empty')}</p>}
      <ul>
        {groups.map((group) => <Group key={group.id} group={group} names={names} onInsert={onInsert} onEdit={() => setEdited(group)} />)}
        {others.length > 0 && (
          <li className="hashtag-group">
            <p className="soft small">{t('workshop.groups.used')}</p>
            <Tags tags={others.map(({ tag }) => tag)} names={names} onInsert={onInsert} title={(at) => t('workshop.groups.usedLong', { count: others[at]?.count ?? 0, date: formatInstant(others[at]?.lastAt ?? '', language) })} />
          </li>
        )}
      </ul>
      {written.length > 0 && (
        <Button className="hashtag-save" size="compact-xs" variant="subtle" color="gray" onClick={() => start(written)}>{t('workshop.groups.save')}</Button>
      )}
      {edited && <HashtagGroupForm key={edited.id} group={edited} isNew={!groups.some(({ id }) => id === edited.id)} onClose={() => setEdited(null)} />}
    </section>
  )
})

/** The hashtags of a caption that work as they are, each once. */
function wholeTags({ caption, hashtags, findings }: Analysed): string[] {
  const broken = findings.find(({ name }) => name === 'brokenHashtag')?.spans ?? []
  const whole = hashtags.filter((tag) => !broken.some((span) => overlaps(span, tag)))
  return readHashtags(whole.map(({ from, to }) => caption.slice(from, to)).join(' ')).tags
}

interface GroupProps {
  group: HashtagGroup
  names: ReadonlySet<string>
  onInsert: (tags: readonly string[]) => void
  onEdit: () => void
}

function Group({ group, names, onInsert, onEdit }: GroupProps) {
  const { t } = useTexts()
  const name = visibleText(group.name)
  const hasAll = group.tags.every((tag) => names.has(nameOf(tag)))
  return (
    <li className="hashtag-group" data-group={group.id}>
      <div className="hashtag-group-head">
        <p><bdi>{name}</bdi>{group.clientId !== null && <span className="soft small"> {t('workshop.groups.client')}</span>}</p>
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('workshop.groups.edit', { name })} onClick={onEdit}><IconPencil size={14} aria-hidden /></ActionIcon>
        <Button size="compact-xs" variant="default" disabled={hasAll} aria-label={t('workshop.groups.insertAll', { name })} onClick={() => onInsert(group.tags)}>{t('workshop.groups.all')}</Button>
      </div>
      <Tags tags={group.tags} names={names} onInsert={onInsert} />
    </li>
  )
}

function Tags({ tags, names, onInsert, title }: Pick<GroupProps, 'names' | 'onInsert'> & { tags: readonly string[]; title?: (at: number) => string }) {
  const { t } = useTexts()
  return (
    <div className="hashtag-chips">
      {tags.map((tag, at) => {
        const shown = visibleText(tag)
        const has = names.has(nameOf(tag))
        return (
          <button key={tag} type="button" className="hashtag-chip" disabled={has} title={title?.(at)} aria-label={t(has ? 'workshop.groups.has' : 'workshop.groups.tag', { tag: shown })} onClick={() => onInsert([tag])}>
            {has && <IconCheck size={12} aria-hidden />}
            <bdi>{shown}</bdi>
          </button>
        )
      })}
    </div>
  )
}
