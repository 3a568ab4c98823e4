import { Combobox, useCombobox } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { memo, useEffect, useState } from 'react'
import { namesIn } from '../../shared/captions/insert-hashtags.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import { useAction } from '../actions/able.ts'
import { ActionButton } from '../actions/action-button.tsx'
import { useTexts } from '../app/use-texts.ts'
import { menuEntries, type MenuEntry } from './menu-entries.ts'
import { useHashtagGroups, useUsedHashtags } from './use-hashtags.ts'
import './hashtag-menu.css'

interface Props {
  caption: string
  clientId: string | null
  onInsert: (tags: readonly string[]) => void
  /** Closed without a choice. */
  onLeave: () => void
}

/** Groups and hashtags to search and insert from the keyboard. */
export const HashtagMenu = memo(function HashtagMenu({ caption, clientId, onInsert, onLeave }: Props) {
  const [search, setSearch] = useState('')
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: (source) => {
      combobox.resetSelectedOption()
      setSearch('')
      if (source === 'keyboard') onLeave()
    },
  })
  useAction('caption.hashtags', () => combobox.openDropdown())

  return (
    <Combobox
      store={combobox}
      width={300}
      position="bottom-end"
      onOptionSubmit={(value) => {
        combobox.closeDropdown()
        onInsert(value.split(' '))
      }}
    >
      <Combobox.DropdownTarget><span><ActionButton id="caption.hashtags" /></span></Combobox.DropdownTarget>
      <Combobox.Dropdown>
        {combobox.dropdownOpened && <Choices caption={caption} clientId={clientId} search={search} onSearch={setSearch} onListed={combobox.selectFirstOption} />}
      </Combobox.Dropdown>
    </Combobox>
  )
})

interface ChoicesProps {
  caption: string
  clientId: string | null
  search: string
  onSearch: (text: string) => void
  /** There are other choices now. */
  onListed: () => void
}

function Choices({ caption, clientId, search, onSearch, onListed }: ChoicesProps) {
  const { t } = useTexts()
  const label = t('workshop.menu.search')
  const { groups, tags, typed } = menuEntries(useHashtagGroups(clientId), useUsedHashtags(), search, namesIn(caption))
  const listed = [...groups, ...tags].map(({ id }) => id).join(' ') || typed
  useEffect(() => {
    // Enter takes the first choice of what is listed now.
    if (listed !== null) onListed()
  }, [listed, onListed])
  return (
    <>
      <Combobox.Search value={search} aria-label={label} placeholder={label} onChange={(event) => onSearch(event.currentTarget.value)} />
      <Combobox.Options className="hashtag-options" aria-label={label}>
        {groups.length > 0 && <Combobox.Group label={t('workshop.menu.groups')}>{groups.map((entry) => <Option key={entry.id} entry={entry} />)}</Combobox.Group>}
        {tags.length > 0 && <Combobox.Group label={t('workshop.menu.tags')}>{tags.map((entry) => <Option key={entry.id} entry={entry} />)}</Combobox.Group>}
        {typed && <Combobox.Option value={typed}><bdi>{t('workshop.menu.typed', { tag: visibleText(typed) })}</bdi></Combobox.Option>}
      </Combobox.Options>
      {groups.length + tags.length === 0 && <p className="hashtag-menu-note soft small">{t('workshop.menu.nothing')}</p>}
    </>
  )
}

function Option({ entry: { name, tags, isThere } }: { entry: MenuEntry }) {
  const { t } = useTexts()
  return (
    <Combobox.Option value={tags.join(' ')} disabled={isThere} title={isThere ? t('workshop.menu.inserted') : undefined}>
      <span className="hashtag-option">
        <bdi>{name === null ? visibleText(tags.join(' ')) : t('workshop.menu.all', { name: visibleText(name), count: tags.length })}</bdi>
        {isThere && <IconCheck size={14} aria-hidden />}
      </span>
      {name !== null && <span className="hashtag-option-tags soft small"><bdi>{visibleText(tags.join(' '))}</bdi></span>}
    </Combobox.Option>
  )
}
