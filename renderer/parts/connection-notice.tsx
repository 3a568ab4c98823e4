import { Button } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useWorkbench } from '../api/workbench.ts'
import { useTexts } from '../app/use-texts.ts'
import { FailureNotice } from './failure-notice.tsx'
import { Notice } from './notice.tsx'

export function ConnectionNotice() {
  const { t } = useTexts()
  const { connection } = useWorkbench()
  const lost = useSyncExternalStore(connection.subscribe, connection.isLost)
  if (!lost) return null
  return (
    <Notice action={<Button size="xs" variant="default" onClick={() => connection.again()}>{t('connection.again')}</Button>}>
      <FailureNotice failure={{ code: 'not_connected' }} />
    </Notice>
  )
}
