import { useState } from 'react'
import { formatMoment } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'
import type { Moment } from '../../shared/findings/moments-of.ts'
import './moment-chips.css'

interface Props {
  moments: readonly Moment[]
  onSeek: (timeS: number) => void
  /** How many stand there before one asks for more. */
  most: number
  /** Whether Tab stops here. */
  isReachable?: boolean
}

/** Moments of a draft, each a way there. */
export function MomentChips({ moments, onSeek, most, isReachable = true }: Props) {
  const { t, language } = useTexts()
  const [isWhole, setWhole] = useState(false)
  if (moments.length === 0) return null
  const shown = isWhole ? moments : moments.slice(0, most)
  const more = moments.length - shown.length
  const tabIndex = isReachable ? 0 : -1
  return (
    <ul className="moment-chips figures" aria-label={t('evidence.moments')}>
      {shown.map(({ atS, untilS }) => {
        const from = formatMoment(atS, language)
        const words = untilS === undefined ? from : t('evidence.span', { from, to: formatMoment(untilS, language) })
        return <li key={atS}><button type="button" tabIndex={tabIndex} title={words} aria-label={t('evidence.goTo', { moment: words })} onClick={() => onSeek(atS)}>{from}</button></li>
      })}
      {more > 0 && <li><button type="button" className="moment-more" tabIndex={tabIndex} aria-label={t('evidence.more', { count: more })} onClick={() => setWhole(true)}>+{more}</button></li>}
    </ul>
  )
}
