import { Autocomplete } from '@mantine/core'
import { useState } from 'react'
import { tidyFolder } from '../../shared/model/library.ts'
import { useTexts } from '../app/use-texts.ts'
import { DialogFoot } from './dialog-foot.tsx'
import type { DialogProps } from './asked-dialog.ts'

/** As long as the contract takes. */
const longest = 300

/** Puts drafts into a folder, known or new; an empty name takes them out of any. */
export function FolderDialog({ drafts, tallies, changes, onClose }: DialogProps) {
  const { t } = useTexts()
  const [first] = drafts
  const isShared = drafts.every(({ summary }) => summary.folder === first?.summary.folder)
  const [folder, setFolder] = useState(isShared ? (first?.summary.folder ?? '') : '')

  function submit(event: React.SyntheticEvent) {
    event.preventDefault()
    onClose()
    void changes.file(drafts.map(({ summary }) => summary.draft.id), tidyFolder(folder))
  }

  return (
    <form onSubmit={submit}>
      <Autocomplete
        label={t('drafts.shelf.folderLabel')}
        description={t('drafts.shelf.folderHint')}
        data-autofocus
        data={[...tallies.folders.keys()]}
        value={folder}
        onChange={setFolder}
        maxLength={longest}
        maxDropdownHeight={180}
        comboboxProps={{ transitionProps: { duration: 0 } }}
      />
      <DialogFoot onClose={onClose} />
    </form>
  )
}
