import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { localTime, type PostSummary } from '../../shared/model/post.ts'
import { useClients } from '../api/queries.ts'
import { localOf } from '../../shared/planning/zoned.ts'
import { useTexts } from '../app/use-texts.ts'
import { usePlanChanges } from './use-plan-changes.ts'

/** Gives an idea a date and a time, tomorrow at noon unless told. */
export function PlanTime({ post, onClose }: { post: PostSummary; onClose: () => void }) {
  const { t } = useTexts()
  const changes = usePlanChanges()
  const timeZone = useClients().data?.clients.find(({ id }) => id === post.clientId)?.timeZone ?? 'UTC'
  const [date, setDate] = useState(() => localOf(new Date(Date.now() + 86_400_000).toISOString(), timeZone).slice(0, 10))
  const [time, setTime] = useState('12:00')
  const localAt = `${date}T${time}`
  return (
    <form
      className="plan-time"
      onSubmit={(event) => {
        event.preventDefault()
        onClose()
        void changes.change(post.ref, post.title, { localAt })
      }}
    >
      <TextInput type="date" size="xs" label={t('plan.post.date')} value={date} onChange={({ currentTarget }) => setDate(currentTarget.value)} data-autofocus />
      <TextInput type="time" size="xs" label={t('plan.post.time')} value={time} onChange={({ currentTarget }) => setTime(currentTarget.value)} />
      <p className="soft small"><bdi>{timeZone.replaceAll('_', ' ')}</bdi></p>
      <Button size="xs" type="submit" disabled={!localTime.safeParse(localAt).success}>{t('plan.ideas.planAt')}</Button>
    </form>
  )
}
