import { ActionIcon } from '@mantine/core'
import { IconAlertTriangle, IconPencil, IconTrash } from '@tabler/icons-react'
import { formatDate, visibleText } from '../../shared/i18n/format.ts'
import type { HashtagGroup, HashtagUse, LibraryGroup, StaleMark } from '../../shared/contract/hashtags.ts'
import { useTexts } from '../app/use-texts.ts'
import { useGroupChange } from '../workshop/use-hashtags.ts'

interface Props {
  groups: readonly LibraryGroup[]
  onEdit: (group: HashtagGroup) => void
}

/** Groups with their hashtags, each with how often it is used. */
export function HashtagTable({ groups, onEdit }: Props) {
  const { t } = useTexts()
  return (
    <table className="hashtag-table">
      <thead>
        <tr>
          <th scope="col">{t('advice.hashtags.group')}</th>
          <th scope="col">{t('advice.hashtags.kind')}</th>
          <th scope="col">{t('advice.hashtags.tags')}</th>
          <th scope="col"><span className="visually-hidden">{t('advice.hashtags.acts')}</span></th>
        </tr>
      </thead>
      <tbody>{groups.map((group) => <GroupRow key={group.id} group={group} onEdit={onEdit} />)}</tbody>
    </table>
  )
}

function GroupRow({ group, onEdit }: { group: LibraryGroup } & Pick<Props, 'onEdit'>) {
  const { t } = useTexts()
  const { remove } = useGroupChange()
  const name = visibleText(group.name)
  return (
    <tr data-group={group.id}>
      <th scope="row">
        <bdi>{name}</bdi>
        {group.details.note !== '' && <p className="soft small"><bdi>{visibleText(group.details.note)}</bdi></p>}
      </th>
      <td><KindWords group={group} /></td>
      <td>
        <ul className="hashtag-uses">{group.uses.map((use) => <UseChip key={use.tag} use={use} isOut={group.stale.some((mark) => mark.kind === 'unused' && mark.tags.includes(use.tag))} />)}</ul>
        {group.stale.map((mark) => <StaleWords key={mark.kind} mark={mark} />)}
      </td>
      <td className="hashtag-acts">
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('workshop.groups.edit', { name })} onClick={() => onEdit(group)}><IconPencil size={15} aria-hidden /></ActionIcon>
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('advice.hashtags.remove', { name })} onClick={() => void remove(group)}><IconTrash size={15} aria-hidden /></ActionIcon>
      </td>
    </tr>
  )
}

function KindWords({ group: { details: { kind, trendedOn, region } } }: { group: LibraryGroup }) {
  const { t, language } = useTexts()
  if (kind === null) return <span className="soft">{t('advice.hashtags.noKind')}</span>
  const place = region === null ? null : (new Intl.DisplayNames(language, { type: 'region' }).of(region) ?? region)
  const more = [trendedOn === null ? null : formatDate(trendedOn, language), place].filter((part) => part !== null)
  return <>{t(`advice.hashtags.kinds.${kind}`)}{more.length > 0 && <p className="soft small figures">{more.join(' · ')}</p>}</>
}

function UseChip({ use: { tag, drafts, posts, lastOn }, isOut }: { use: HashtagUse; isOut: boolean }) {
  const { t, language } = useTexts()
  const count = drafts + posts
  const words = lastOn === null ? t('advice.hashtags.never') : [t('advice.hashtags.inDrafts', { count: drafts }), t('advice.hashtags.inPosts', { count: posts }), t('advice.hashtags.last', { date: formatDate(lastOn, language) })].join(' · ')
  return (
    <li className="hashtag-use" data-out={isOut} title={words}>
      <bdi>{visibleText(tag)}</bdi> <span className="figures" aria-hidden>{count}</span><span className="visually-hidden">{words}</span>
    </li>
  )
}

function StaleWords({ mark }: { mark: StaleMark }) {
  const { t } = useTexts()
  const words = mark.kind === 'trend-old' ? t('advice.hashtags.trendOld', { count: mark.days }) : mark.kind === 'trend-undated' ? t('advice.hashtags.trendUndated') : t('advice.hashtags.unused', { list: mark.tags.map(visibleText).join(' '), count: mark.tags.length })
  return <p className="hashtag-stale small"><IconAlertTriangle size={14} aria-hidden /> <span>{words}</span></p>
}
