import { captionLimit, countCharacters, postingLimit } from '../../shared/captions/length.ts'
import { formatDuration, formatNumber } from '../../shared/i18n/format.ts'
import { useTexts } from '../app/use-texts.ts'
import type { Analysed } from './use-analysed.ts'
import './caption-counters.css'

/** How long a caption is, against both limits, and what it comes to. */
export function CaptionCounters({ text, analysed: { counts, hashtagUnits } }: { text: string; analysed: Analysed }) {
  const { t, language } = useTexts()
  const length = countCharacters(text)
  const others = [
    `${t('workshop.hashtags', { count: counts.hashtags })}${hashtagUnits > 0 ? ` (${formatNumber(hashtagUnits, language)})` : ''}`,
    t('workshop.words', { count: counts.words }),
    t('workshop.reading', { time: formatDuration(counts.readingS < 10 ? Math.round(counts.readingS * 2) / 2 : Math.round(counts.readingS), language) }),
  ]
  return (
    <div className="caption-counters figures">
      <Limit name={t('workshop.documented')} length={length} limit={captionLimit} />
      <Limit name={t('workshop.posting')} length={length} limit={postingLimit} />
      <p className="soft">{others.join(' · ')}</p>
    </div>
  )
}

function Limit({ name, length, limit }: { name: string; length: number; limit: number }) {
  const { t, language } = useTexts()
  const over = length - limit
  const values = { count: length, limit: formatNumber(limit, language) }
  return (
    <p className="caption-limit" data-over={over > 0 || undefined} title={name}>
      <span className="caption-limit-bar" aria-hidden><span style={{ width: `${Math.min(1, length / limit) * 100}%` }} /></span>
      <span aria-hidden>{t('caption.counter', values)}{over > 0 && ` · ${t('caption.over', { count: over })}`}</span>
      <span className="visually-hidden">{name}: {t('caption.counterLong', values)}{over > 0 && `, ${t('caption.over', { count: over })}`}</span>
    </p>
  )
}
