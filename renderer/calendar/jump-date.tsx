import { Popover } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import '@mantine/dates/styles.css'
// oxlint-disable-next-line import/no-unassigned-import
import 'dayjs/locale/nl'
import { useAction } from '../actions/able.ts'
import { ariaKeys } from '../actions/keys.ts'
import { actionById } from '../actions/list.ts'
import { useTexts } from '../app/use-texts.ts'

/** What is shown, as the heading; pressed, a month to pick another date from. */
export function JumpDate({ period, date, onJump }: { period: string; date: string; onJump: (date: string) => void }) {
  const { t, language } = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  useAction('calendar.jump', () => setIsOpen(true))
  function jump(to: string | null) {
    if (to === null) return
    setIsOpen(false)
    onJump(to)
  }
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="bottom-start" trapFocus returnFocus transitionProps={{ duration: 0 }} shadow="md">
      <Popover.Target>
        <button type="button" className="calendar-period" aria-haspopup="dialog" aria-expanded={isOpen} aria-keyshortcuts={ariaKeys(actionById('calendar.jump').keys[0])} title={t('actions.calendar.jump')} onClick={() => setIsOpen(!isOpen)}>
          {period}
          <IconChevronDown size={16} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('actions.calendar.jump')}>
        {isOpen && <DatePicker value={date} defaultDate={date} onChange={jump} locale={language} firstDayOfWeek={1} highlightToday withWeekNumbers />}
      </Popover.Dropdown>
    </Popover>
  )
}
