import { Modal, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTexts } from '../app/use-texts.ts'
import { actionGroups } from './action.ts'
import { findByWords, indexByWords } from './find-by-words.ts'
import { shownKeys } from './keys.ts'
import { KeysView } from './keys-view.tsx'
import { actionList } from './list.ts'
import './shortcut-list.css'

/** All shortcuts, searchable by what they do and by their keys. */
export function ShortcutList({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTexts()
  const [query, setQuery] = useState('')
  const listed = actionList.filter(({ keys }) => keys.length > 0).map(({ id, keys }) => ({ id, keys, label: t(`actions.${id}`) }))
  const found = findByWords(indexByWords(listed, ({ label, keys }) => `${label} ${keys.flatMap((binding) => shownKeys(binding).flat()).join(' ')}`), query)
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('app.shortcuts')} size="xl" closeButtonProps={{ 'aria-label': t('app.close') }}>
      <TextInput data-autofocus type="search" leftSection={<IconSearch size={16} aria-hidden />} aria-label={t('app.shortcutsSearch')} placeholder={t('app.shortcutsSearch')} value={query} onChange={(event) => setQuery(event.currentTarget.value)} />
      {found.length === 0 && <p className="soft shortcut-none" role="status">{t('app.paletteEmpty')}</p>}
      <div className="shortcut-groups">
        {actionGroups.map((group) => {
          const inGroup = found.filter(({ id }) => id.startsWith(`${group}.`))
          if (inGroup.length === 0) return null
          return (
            <section key={group}>
              <h3>{t(`actions.group.${group}`)}</h3>
              <dl>
                {inGroup.map(({ id, label, keys }) => (
                  <div key={id}>
                    <dt>{label}</dt>
                    <dd>{keys.map((binding) => <KeysView key={binding} binding={binding} />)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
    </Modal>
  )
}
