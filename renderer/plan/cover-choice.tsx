import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { formatMoment } from '../../shared/i18n/format.ts'
import { wholeStrip } from '../../shared/model/strip.ts'
import { useTexts } from '../app/use-texts.ts'

interface Props {
  draftId: string | null
  durationS: number | null
  coverS: number | null
  onChange: (coverS: number | null) => void
  onLeave: () => void
}

/** The moment that a place of the strip shows, to the tenth: the middle of its picture. */
export function momentAt(share: number, durationS: number): number {
  const tile = Math.min(wholeStrip.tiles - 1, Math.max(0, Math.floor(share * wholeStrip.tiles)))
  return Math.round((10 * durationS * (tile + 0.5)) / wholeStrip.tiles) / 10
}

/** The moment of the cover: a number, or a picture of the draft that is clicked. */
export function CoverChoice({ draftId, durationS, coverS, onChange, onLeave }: Props) {
  const { t, language } = useTexts()
  const [isThere, setThere] = useState(true)
  const isBeyond = coverS !== null && durationS !== null && coverS > durationS
  return (
    <div className="post-cover">
      <NumberInput
        size="sm"
        label={t('plan.post.cover')}
        suffix=" s"
        min={0}
        decimalScale={2}
        decimalSeparator={language === 'nl' ? ',' : '.'}
        value={coverS ?? ''}
        error={isBeyond ? t('plan.post.coverBeyond', { end: formatMoment(durationS, language) }) : undefined}
        onChange={(value) => onChange(typeof value === 'number' ? value : null)}
        onBlur={onLeave}
      />
      {draftId !== null && durationS !== null && isThere && (
        // The number beside it does the same by keyboard.
        <div className="post-strip" onClick={({ currentTarget, clientX }) => { const { left, width } = currentTarget.getBoundingClientRect(); onChange(momentAt((clientX - left) / width, durationS)); onLeave() }}>
          <img src={`/strip/${draftId}`} alt="" draggable={false} onError={() => setThere(false)} />
          {coverS !== null && !isBeyond && <span className="post-strip-mark" style={{ insetInlineStart: `${(100 * coverS) / durationS}%` }} />}
        </div>
      )}
    </div>
  )
}
