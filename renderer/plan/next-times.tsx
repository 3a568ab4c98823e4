import { IconClockExclamation } from '@tabler/icons-react'
import { instantOf, localOf } from '../../shared/planning/zoned.ts'
import { nextTimes } from '../../shared/planning/repeats.ts'
import { formatLocalTime } from '../../shared/i18n/calendar-words.ts'
import { useTexts } from '../app/use-texts.ts'

interface Props {
  rule: string
  localStart: string
  timeZone: string
}

const shown = 6

/** The first times of a rule, each with what the clocks do to it. */
export function NextTimes({ rule, localStart, timeZone }: Props) {
  const { t, language } = useTexts()
  const times = nextTimes(rule, localStart, localStart, shown + 1)
  if (times.length === 0) return <p className="repeat-none">{t('plan.repeats.editor.none')}</p>
  return (
    <>
      <ol className="next-times" aria-label={t('plan.repeats.editor.next')}>
        {times.slice(0, shown).map((time) => {
          const { at, shift } = instantOf(time, timeZone)
          return (
            <li key={time}>
              <time dateTime={at} className="figures">
                {formatLocalTime(time, language)}
              </time>
              {shift !== 'none' && (
                <span className="next-time-shift">
                  <IconClockExclamation size={14} aria-hidden />
                  {t(`plan.repeats.editor.${shift}`, { time: localOf(at, timeZone).slice(11) })}
                </span>
              )}
            </li>
          )
        })}
      </ol>
      {times.length <= shown && <p className="soft small">{t('plan.repeats.editor.noMore')}</p>}
    </>
  )
}
