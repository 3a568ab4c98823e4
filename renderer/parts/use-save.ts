import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { visibleText } from '../../shared/i18n/format.ts'
import { useFail } from '../api/use-fail.tsx'
import { useTexts } from '../app/use-texts.ts'
import { saveFile } from './save-file.ts'

export interface Saveable {
  fileName: string
  content: string | Uint8Array<ArrayBuffer>
}

/** Saves a file where the person says, and tells that it is there or why it is not. */
export function useSave(): (file: Saveable) => void {
  const { t } = useTexts()
  const fail = useFail()
  return useCallback(
    ({ fileName, content }) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      const tell = () => notifications.show({ message: t('app.saved', { name: visibleText(fileName) }), autoClose: 4000, color: 'gray' })
      saveFile(fileName, bytes).then((outcome) => outcome === 'saved' && void tell(), fail)
    },
    [t, fail],
  )
}
