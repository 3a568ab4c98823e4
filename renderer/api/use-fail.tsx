import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { toFailure } from '../../shared/model/failure.ts'
import { useTexts } from '../app/use-texts.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'

/** Says what could not be done, for what is no change of data. */
export function useFail(): (error: unknown) => void {
  const { t } = useTexts()
  return useCallback((error) => void notifications.show({ color: 'red', title: t('drafts.notDone'), message: <FailureNotice failure={toFailure(error)} /> }), [t])
}
