import { Modal } from '@mantine/core'
import type { ComponentType } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import type { Client } from '../../shared/model/library.ts'
import { useTexts } from '../app/use-texts.ts'
import type { AskedDialog, DialogKind, DialogProps } from './asked-dialog.ts'
import { ClientDialog } from './client-dialog.tsx'
import { ClientsDialog } from './clients-dialog.tsx'
import { FolderDialog } from './folder-dialog.tsx'
import { JudgeDialog } from './judge-dialog.tsx'
import { TagsDialog } from './tags-dialog.tsx'
import type { Tallies } from './tallies.ts'
import { useLibraryChanges } from './use-library-changes.ts'
import './library-dialog.css'

const bodies: Record<DialogKind, ComponentType<DialogProps>> = { tags: TagsDialog, client: ClientDialog, folder: FolderDialog, judge: JudgeDialog, clients: ClientsDialog }

interface Props {
  asked: AskedDialog | null
  tallies: Tallies
  clients: readonly Client[]
  onClose: () => void
}

/** The one small dialog of the library; it opens at once and gives the focus back where it came from. */
export function LibraryDialog({ asked, tallies, clients, onClose }: Props) {
  const { t } = useTexts()
  const changes = useLibraryChanges()
  const Body = asked && bodies[asked.kind]
  const drafts = asked?.drafts ?? []
  return (
    <Modal
      opened={asked !== null}
      onClose={onClose}
      title={asked && t(`drafts.shelf.${asked.kind}Title`)}
      size="md"
      // Its lock writes styles of its own, which the content security policy stops.
      lockScroll={false}
      yOffset="12vh"
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.35 }}
      closeButtonProps={{ 'aria-label': t('drafts.shelf.cancel') }}
    >
      {Body && asked && (
        <div className="library-dialog">
          {asked.kind !== 'clients' && <p className="soft small">{t('drafts.shelf.forDrafts', { count: drafts.length, name: visibleText(drafts[0]?.summary.draft.name ?? '') })}</p>}
          <Body {...asked} tallies={tallies} clients={clients} changes={changes} onClose={onClose} />
        </div>
      )}
    </Modal>
  )
}
