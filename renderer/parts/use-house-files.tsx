import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { limits } from '../../shared/model/house-rules.ts'
import { refusal, tooLarge } from '../../shared/house-rules/text.ts'
import { visibleText } from '../../shared/i18n/format.ts'
import { useHouseChange } from '../api/queries.ts'
import { useTexts } from '../app/use-texts.ts'
import type { RefusedRules } from './house-problems.tsx'

/** Takes files of house rules: what is good is kept, what is not comes back with all that is wrong. */
export function useHouseFiles(onFailed: (error: Error) => void) {
  const { t } = useTexts()
  const { mutateAsync: add } = useHouseChange('house.add')
  const [refused, setRefused] = useState<readonly RefusedRules[]>([])

  async function take(file: File): Promise<RefusedRules[]> {
    const fileName = file.name
    if (file.size > limits.fileBytes) return [{ fileName, text: '', problems: [tooLarge(fileName, file.size)] }]
    const text = await file.text()
    const unreadable = refusal(fileName, text)
    if (unreadable) return [{ fileName, text: '', problems: [unreadable] }]
    const { saved, isNew, problems } = await add({ fileName, text })
    if (!saved) return [{ fileName, text, problems }]
    notifications.show({ color: 'gray', message: t(isNew ? 'house.saved' : 'house.unchanged', { name: visibleText(saved.name), version: saved.version }) })
    return []
  }

  async function takeAll(files: readonly File[]) {
    const found: RefusedRules[] = []
    try {
      for (const file of files) found.push(...(await take(file)))
    } catch (error) {
      onFailed(error instanceof Error ? error : new Error(String(error)))
    }
    setRefused(found)
  }

  return { refused, takeAll, close: (gone: RefusedRules) => setRefused((all) => all.filter((each) => each !== gone)) }
}
