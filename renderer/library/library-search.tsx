import { ActionIcon, Kbd, TextInput } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useTexts } from '../app/use-texts.ts'

interface Props {
  q: string
  input: RefObject<HTMLInputElement | null>
  onSearch: (q: string) => void
  /** Leads on to the first draft found. */
  onDone: () => void
}

/** Searches while it is typed into. Escape empties it, then leaves it; down leads to what was found. */
export function LibrarySearch({ q, input, onSearch, onDone }: Props) {
  const { t } = useTexts()
  const clear = () => {
    onSearch('')
    input.current?.focus()
  }
  const clearButton = <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('drafts.shelf.clearSearch')} onClick={clear}><IconX size={15} aria-hidden /></ActionIcon>
  return (
    <TextInput
      ref={input}
      className="library-search"
      size="sm"
      type="text"
      role="searchbox"
      aria-label={t('drafts.shelf.search')}
      aria-keyshortcuts="/"
      placeholder={t('drafts.shelf.searchHint')}
      autoComplete="off"
      spellCheck={false}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={q === '' ? <Kbd size="xs" aria-hidden>/</Kbd> : clearButton}
      value={q}
      onChange={(event) => onSearch(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'Enter') onDone()
        else if (event.key === 'Escape' && q !== '') onSearch('')
        else if (event.key === 'Escape') event.currentTarget.blur()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}
