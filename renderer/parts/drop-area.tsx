import { Dropzone } from '@mantine/dropzone'
import { IconUpload } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { DropAim } from './drop-aim.tsx'
import { useDropAim } from './use-drop-aim.ts'
import './drop-area.css'

/** The whole window takes files, and each draft of the library a new version of it. Everything is let in: what is no video gets its own words from the core. */
export function DropArea({ openPicker, isActive }: { openPicker: RefObject<(() => void) | null>; isActive: boolean }) {
  const { t } = useTexts()
  const { queue } = useWorkbench()
  const { aim, aimAt, leave, take } = useDropAim()
  return (
    <Dropzone.FullScreen
      className="drop-area"
      openRef={openPicker}
      active={isActive}
      // Invisible until something is dragged: it must not take the keyboard's focus.
      activateOnKeyboard={false}
      data-aimed={aim !== null || undefined}
      onDragOver={aimAt}
      onDragLeave={leave}
      onDrop={(files) => queue.add(files.map((file) => ({ kind: 'file', file })), take(files.length))}
      // The button in the header is the way to it.
      inputProps={{ 'aria-label': t('app.add'), 'aria-hidden': true }}
    >
      <div className="drop-area-words" aria-hidden>
        <IconUpload size={44} stroke={1.5} />
        <strong>{t('app.dropTitle')}</strong>
        <span>{t('app.dropText')}</span>
        <span className="drop-area-versions">{t('drafts.shelf.dropOnDraft')}</span>
      </div>
      {aim && <DropAim aim={aim} />}
    </Dropzone.FullScreen>
  )
}
