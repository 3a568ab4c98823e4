import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleDashedPlus } from '@tabler/icons-react'
import { runAction } from '../actions/able.ts'
import { actionById, type ActionId } from '../actions/list.ts'
import { useTexts } from '../app/use-texts.ts'
import type { CalendarModel } from './calendar-model.ts'

const offered: readonly ActionId[] = ['calendar.moveTo', 'calendar.status', 'calendar.duplicate', 'calendar.remove', 'calendar.clear']

interface Props {
  model: CalendarModel
  count: number
  isReady: boolean
  isFiltered: boolean
  selectedCount: number
  zones: number
  period: string
}

/** What is to be known of the posts shown; or, where some are selected, what can be done with them. */
export function CalendarHead({ model: { clashes, gaps, byDay }, count, isReady, isFiltered, selectedCount, zones, period }: Props) {
  const { t } = useTexts()
  if (selectedCount > 0) return <SelectedHead count={selectedCount} />
  const clashing = [...byDay.values()].flat().filter(({ ref }) => clashes.has(ref)).length
  const short = [...gaps.weeks.values()].flat().length
  return (
    <p className="calendar-head figures" role="status">
      <span className="calendar-printed">{t('calendar.printed', { period })}</span>
      {isReady && <strong>{t('calendar.posts', { count })}</strong>}
      {isReady && clashing > 0 && <span className="calendar-fact" data-kind="clash"><IconAlertTriangle size={14} aria-hidden />{t('calendar.clashes', { count: clashing })}</span>}
      {isReady && short > 0 && <span className="calendar-fact" data-kind="gap"><IconCircleDashedPlus size={14} aria-hidden />{t('calendar.short', { count: short })}</span>}
      {isReady && count === 0 ? <span className="soft">{isFiltered ? t('calendar.nothingFits') : t('calendar.nothingPlanned')}</span> : <span className="soft">{zones > 1 ? t('calendar.clocksOf') : t('calendar.clockOf')}</span>}
    </p>
  )
}

function SelectedHead({ count }: { count: number }) {
  const { t } = useTexts()
  return (
    <div className="calendar-head" role="group" aria-label={t('calendar.actionsOn')}>
      <strong className="figures" role="status">{t('calendar.selected', { count })}</strong>
      {offered.map((id) => {
        const { Icon } = actionById(id)
        return <Button key={id} size="compact-xs" variant="subtle" color="gray" leftSection={<Icon size={14} aria-hidden />} onClick={() => runAction(id)}>{t(`actions.${id}`)}</Button>
      })}
    </div>
  )
}
