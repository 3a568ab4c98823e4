import { Dropzone } from '@mantine/dropzone'
import { notifications } from '@mantine/notifications'
import { IconUpload } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { filesOfEvent, sourcesOf } from '../api/dropped-files.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { DropAim } from './drop-aim.tsx'
import { useDropAim } from './use-drop-aim.ts'
import './drop-area.css'

/**
 * The whole window takes files, and each draft of the library a new version of it. What is dropped by itself is let in whatever it is: the core has words
 * for what is no video.
 */
export function DropArea({ openPicker, isActive }: { openPicker: RefObject<(() => void) | null>; isActive: boolean }) {
  const { t } = useTexts()
  const { queue } = useWorkbench()
  const { aim, aimAt, leave, take: takeAim } = useDropAim()

  function take(files: File[]) {
    const { sources, leftOut } = sourcesOf(files)
    const target = takeAim(files.length)
    if (sources.length > 0) queue.add(sources, target)
    if (leftOut > 0) notifications.show({ color: 'gray', title: sources.length > 0 ? t('imports.leftOut', { count: leftOut }) : t('imports.noVideos'), message: t('imports.leftOutText') })
  }

  return (
    <Dropzone.FullScreen
      className="drop-area"
      openRef={openPicker}
      active={isActive}
      // Its hidden input belongs to the page's own landmark.
      withinPortal={false}
      // Invisible until something is dragged: it must not take the keyboard's focus.
      activateOnKeyboard={false}
      getFilesFromEvent={filesOfEvent}
      data-aimed={aim !== null || undefined}
      onDragOver={aimAt}
      onDragLeave={leave}
      onDrop={take}
      inputProps={{ 'aria-label': t('app.add') }}
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
