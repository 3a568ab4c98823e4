import { IconCircleCheck, IconCircleDashed, IconAlertCircle } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { formatDate, visibleText } from '../../shared/i18n/format.ts'
import { planEvidenceNames, type PlanEvidence, type Tone } from '../../shared/planning/index.ts'
import { useTexts } from '../app/use-texts.ts'
import { shortDate } from './dates.ts'
import type { GoTo } from './go-to.ts'
import { evidenceName } from './plan-marks.ts'

const icons = { good: IconCircleCheck, poor: IconAlertCircle, open: IconCircleDashed }
/** More would be a wall, until one asks for all. A judgement. */
const mostPlaces = 6

interface Place {
  key: string
  date: string
  post?: string
  /** Beside the date. */
  more?: string
  /** Instead of the date alone, for who hears it. */
  words: string
}

/** Where in the calendar a finding shows; each place is a way there. */
export function PlanEvidenceView({ evidence, onGoTo }: { evidence: PlanEvidence; onGoTo: GoTo }) {
  const { language } = useTexts()
  const name = evidenceName(evidence.name)
  const known = name === null ? null : planEvidenceNames[name]
  const label = known ? known.label[language] : visibleText(evidence.name)
  return (
    <div className="plan-evidence" data-tone={known?.tone ?? 'open'}>
      <Label tone={known?.tone ?? 'open'}>{label}</Label>
      {evidence.kind === 'values' ? <p className="small">{evidence.values.map((value) => <bdi key={value} className="plan-value">{visibleText(value)}</bdi>)}</p> : <Places evidence={evidence} label={label} onGoTo={onGoTo} />}
    </div>
  )
}

function Label({ tone, children }: { tone: Tone; children: ReactNode }) {
  const Icon = icons[tone]
  return <p className="plan-evidence-name small"><Icon size={14} aria-hidden /> {children}</p>
}

function Places({ evidence, label, onGoTo }: { evidence: Exclude<PlanEvidence, { kind: 'values' }>; label: string; onGoTo: GoTo }) {
  const { t } = useTexts()
  const [isWhole, setWhole] = useState(false)
  const places = usePlaces(evidence)
  const shown = isWhole ? places : places.slice(0, mostPlaces)
  return (
    <ul className="moment-chips figures" aria-label={label}>
      {shown.map(({ key, date, post, more, words }) => (
        <li key={key}><button type="button" title={words} onClick={() => onGoTo(date, post)}><PlaceDate date={date} />{more !== undefined && ` · ${more}`}<span className="visually-hidden">: {t('advice.goTo', { place: words })}</span></button></li>
      ))}
      {shown.length < places.length && <li><button type="button" className="moment-more" onClick={() => setWhole(true)}>+{places.length - shown.length}<span className="visually-hidden">: {t('advice.more', { count: places.length - shown.length })}</span></button></li>}
    </ul>
  )
}

function PlaceDate({ date }: { date: string }) {
  const { language } = useTexts()
  return shortDate(date, language)
}

function usePlaces(evidence: Exclude<PlanEvidence, { kind: 'values' }>): Place[] {
  const { t, language } = useTexts()
  const day = (date: string) => formatDate(date, language)
  switch (evidence.kind) {
    case 'posts':
      return evidence.posts.map(({ id, date }) => ({ key: id, date, post: id, words: t('advice.postOn', { date: day(date) }) }))
    case 'days':
      return evidence.days.map(({ date, posts }) => ({ key: date, date, ...(posts.length > 0 && { more: t('advice.posts', { count: posts.length }) }), words: t('advice.dayWith', { date: day(date), count: posts.length }) }))
    case 'weeks':
      return evidence.weeks.map(({ from, to, posts }) => ({ key: from, date: from, more: t('advice.posts', { count: posts.length }), words: t('advice.weekWith', { from: day(from), to: day(to), count: posts.length }) }))
    case 'repeats':
      return evidence.repeats.map(({ post, earlier, days }) => ({ key: post.id, date: post.date, post: post.id, more: t('advice.daysAfter', { count: days }), words: t('advice.repeatOn', { date: day(post.date), earlier: day(earlier.date), count: days }) }))
    case 'gaps':
      return evidence.gaps.flatMap(({ after, before, days }) => {
        const date = after ?? before
        if (date === null) return []
        const words = after === null ? t('advice.gapUntil', { before: day(date), count: days }) : before === null ? t('advice.gapAfter', { after: day(after), count: days }) : t('advice.gap', { after: day(after), before: day(before), count: days })
        return [{ key: date, date, more: t('advice.days', { count: days }), words }]
      })
  }
}
