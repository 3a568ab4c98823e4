import { useState, type MouseEvent } from 'react'
import { formatMoment, visibleText } from '../../shared/i18n/format.ts'
import { openingStrip, openingTiles } from '../../shared/model/strip.ts'
import { useTexts } from '../app/use-texts.ts'
import { usePlayhead } from '../player/playhead.ts'
import type { Compared } from './side.ts'

/** The first three seconds of both, a picture each quarter of a second, under one another; a click goes there. */
export function OpeningStrips({ both }: { both: readonly Compared[] }) {
  const { t } = useTexts()
  return (
    <section className="opening-strips" aria-label={t('compare.opening')}>
      <h2>{t('compare.opening')}</h2>
      {both.map((compared) => <OpeningStrip key={compared.side} compared={compared} />)}
    </section>
  )
}

function OpeningStrip({ compared: { side, draft } }: { compared: Compared }) {
  const { t, language } = useTexts()
  const playhead = usePlayhead()
  const [isMissing, setMissing] = useState(false)
  const tiles = openingTiles(draft.durationS)

  function go(event: MouseEvent<HTMLButtonElement>) {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    // A press by the keyboard has no place: it goes to the start.
    const tile = event.detail === 0 ? 0 : Math.min(tiles - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * tiles)))
    playhead.pause()
    playhead.seek(tile * openingStrip.everyS)
  }

  return (
    <div className="opening-strip">
      <SideMark side={side} />
      {isMissing ? (
        <p className="soft small">{t('compare.noOpening')}</p>
      ) : (
        <button type="button" aria-label={t('compare.openingOf', { name: visibleText(draft.name), to: formatMoment((tiles - 1) * openingStrip.everyS, language) })} onClick={go}>
          <img src={`/opening/${draft.id}`} alt="" height={openingStrip.heightPx} onError={() => setMissing(true)} />
        </button>
      )}
    </div>
  )
}

/** A or B: the letter that a draft has all over the page. */
export function SideMark({ side }: { side: Compared['side'] }) {
  const { t } = useTexts()
  return <span className="side-mark" data-side={side}>{t(`compare.mark.${side}`)}</span>
}
