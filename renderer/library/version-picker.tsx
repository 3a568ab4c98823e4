import { useRef } from 'react'
import { useAction } from '../actions/able.ts'
import { bridge } from '../api/bridge.ts'
import type { ImportSource } from '../api/import-item.ts'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'

/** Asks for a file that becomes the newest version of a draft: by the system's dialog in the window, by an input of the page in a browser. */
export function VersionPicker({ draftId, isFree }: { draftId: string | undefined; isFree: boolean }) {
  const { t } = useTexts()
  const { queue } = useWorkbench()
  const input = useRef<HTMLInputElement>(null)
  const asked = useRef('')
  useAction('library.newVersion', () => void ask(), isFree && draftId !== undefined)

  async function ask() {
    asked.current = draftId ?? ''
    if (bridge) add((await bridge.chooseFiles()).map((path) => ({ kind: 'path', path })))
    else input.current?.click()
  }

  function add(sources: readonly ImportSource[]) {
    if (sources.length > 0) queue.add(sources, { versionOf: asked.current })
  }

  return (
    <input
      ref={input}
      type="file"
      accept="video/*"
      hidden
      aria-label={t('actions.library.newVersion')}
      onChange={(event) => {
        add([...(event.currentTarget.files ?? [])].map((file) => ({ kind: 'file', file })))
        // The same file may be chosen again.
        event.currentTarget.value = ''
      }}
    />
  )
}
