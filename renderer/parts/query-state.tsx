import { Button } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import { toFailure } from '../../shared/model/failure.ts'
import { useTexts } from '../app/use-texts.ts'
import { FailureNotice } from './failure-notice.tsx'

/** Stands where data will be: silent while it comes, which takes milliseconds, and clear when it does not. */
export function QueryState({ query }: { query: UseQueryResult<unknown> }) {
  const { t } = useTexts()
  if (!query.isError) return <p className="visually-hidden" role="status">{t('app.loading')}</p>
  return (
    <div role="alert">
      <FailureNotice failure={toFailure(query.error)} />
      <Button mt="md" size="xs" variant="default" onClick={() => void query.refetch()}>{t('app.tryAgain')}</Button>
    </div>
  )
}
