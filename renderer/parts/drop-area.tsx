import { Dropzone } from '@mantine/dropzone'
import { IconUpload } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import './drop-area.css'

/** The whole window takes files. Everything is let in: what is no video gets its own words from the core. */
export function DropArea({ openPicker, isActive }: { openPicker: RefObject<(() => void) | null>; isActive: boolean }) {
  const { t } = useTexts()
  const { queue } = useWorkbench()
  return (
    <Dropzone.FullScreen
      className="drop-area"
      openRef={openPicker}
      active={isActive}
      // Its hidden input belongs to the page's own landmark.
      withinPortal={false}
      // Invisible until something is dragged: it must not take the keyboard's focus.
      activateOnKeyboard={false}
      onDrop={(files) => queue.add(files.map((file) => ({ kind: 'file', file })))}
      inputProps={{ 'aria-label': t('app.add') }}
    >
      <div className="drop-area-words" aria-hidden>
        <IconUpload size={44} stroke={1.5} />
        <strong>{t('app.dropTitle')}</strong>
        <span>{t('app.dropText')}</span>
      </div>
    </Dropzone.FullScreen>
  )
}
