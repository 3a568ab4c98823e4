import { TextInput } from '@mantine/core'
import { useTexts } from '../app/use-texts.ts'
import { offsetName } from '../clients/zone-names.ts'
import { instantOf } from '../../shared/planning/zoned.ts'
import { localTime } from '../../shared/model/post.ts'

/** The hour of a day that is chosen without one. A judgement. */
const givenTime = '12:00'

interface Props {
  localAt: string | null
  timeZone: string
  /** Off where the day is the rule's. */
  withDate: boolean
  onChange: (localAt: string | null) => void
  onLeave: () => void
}

/** Date and time on the client's clock, with the zone named, and what the clocks do at that hour where it is not plain. */
export function WhenFields({ localAt, timeZone, withDate, onChange, onLeave }: Props) {
  const { t } = useTexts()
  const [date = '', time = ''] = localAt?.split('T') ?? []
  const put = (day: string, hour: string) => {
    const next = day === '' ? null : `${day}T${hour === '' ? givenTime : hour.slice(0, 5)}`
    // While a year is typed it has fewer digits.
    if (next === null || localTime.safeParse(next).success) onChange(next)
  }
  return (
    <div className="post-when">
      <TextInput type="date" size="sm" label={t('plan.post.date')} value={date} disabled={!withDate} max="2999-12-31" onChange={({ currentTarget }) => put(currentTarget.value, time)} onBlur={onLeave} />
      <TextInput type="time" size="sm" label={t('plan.post.time')} value={time} disabled={date === ''} onChange={({ currentTarget }) => currentTarget.value !== '' && put(date, currentTarget.value)} onBlur={onLeave} />
      <ClockWords localAt={localAt} timeZone={timeZone} />
    </div>
  )
}

function ClockWords({ localAt, timeZone }: { localAt: string | null; timeZone: string }) {
  const { t } = useTexts()
  if (localAt === null) return <p className="post-clock soft small">{t('plan.post.noTime')}</p>
  const { at, shift } = instantOf(localAt, timeZone)
  const zone = t('plan.post.zone', { zone: timeZone.replaceAll('_', ' '), offset: offsetName(timeZone, new Date(at)) })
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(at))
  return (
    <p className="post-clock soft small">
      <bdi>{zone}</bdi>
      {shift !== 'none' && <strong data-shift={shift} role="status">{t(`plan.post.shift.${shift}`, { time: shown })}</strong>}
    </p>
  )
}
