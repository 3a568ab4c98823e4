import { Button, TextInput } from '@mantine/core'
import { useTexts } from '../app/use-texts.ts'
import { addMonths, isDate, type DateRange } from '../calendar/dates.ts'
import { monthOf } from './given-period.ts'

interface Props {
  period: DateRange
  today: string
  onChange: (period: DateRange) => void
}

const months = { lastMonth: -1, thisMonth: 0, nextMonth: 1 } as const
const monthNames = ['lastMonth', 'thisMonth', 'nextMonth'] as const

/** First and last day, both within, or a month at once. */
export function ReportPeriod({ period, today, onChange }: Props) {
  const { t } = useTexts()
  // While a year is typed it has fewer digits.
  const put = (change: Partial<DateRange>) => Object.values(change).every(isDate) && onChange({ ...period, ...change })
  return (
    <div className="report-period">
      <TextInput type="date" size="sm" required withAsterisk={false} label={t('reports.from')} defaultValue={period.from} key={`from ${period.from}`} max="2999-12-31" onChange={({ currentTarget }) => put({ from: currentTarget.value })} />
      <TextInput type="date" size="sm" required withAsterisk={false} label={t('reports.to')} defaultValue={period.to} key={`to ${period.to}`} min={period.from} max="2999-12-31" onChange={({ currentTarget }) => put({ to: currentTarget.value })} error={period.to < period.from && t('reports.periodEmpty')} />
      <div className="report-months">
        {monthNames.map((name) => {
          const month = monthOf(addMonths(today, months[name]))
          return <Button key={name} size="compact-xs" variant={month.from === period.from && month.to === period.to ? 'light' : 'default'} onClick={() => onChange(month)}>{t(`reports.${name}`)}</Button>
        })}
      </div>
    </div>
  )
}
