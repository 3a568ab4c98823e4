import type { ReactElement } from 'react'
import { formatMoment, formatValue } from '../../../../shared/i18n/format.ts'
import { isMissing, type Artifacts } from '../../../../shared/model/artifacts.ts'
import { openingStrip, openingTiles, tileWidthPx } from '../../../../shared/model/strip.ts'
import { colours } from './colours.ts'
import { box, note, picture, row, size, text, type Piece } from './kit.ts'
import type { Look } from './look.ts'
import { innerWidth } from './page.ts'

/** Tallest strip, points: the few tiles of a short draft are not blown up over the page. */
const mostHeight = 84

/** The first three seconds, frame by frame, with their times below. */
export function openingFrames(strip: Uint8Array | null, { probe }: Pick<Artifacts, 'probe'>, { t, language }: Look, width = innerWidth): ReactElement {
  if (!strip) return note(t('page:compare.noOpening'))
  const tiles = openingTiles(probe.durationS)
  const ratio = (tiles * tileWidthPx(openingStrip, probe.video)) / openingStrip.heightPx
  const height = Math.min(mostHeight, width / ratio)
  const tile = (height * ratio) / tiles
  // A label at every second tile: half a second apart.
  const labels = Array.from({ length: Math.ceil(tiles / 2) }, (_, place) => text({ width: 2 * tile, fontSize: size.tiny, color: colours.soft }, formatMoment(place * 2 * openingStrip.everyS, language)))
  return box({}, [picture(strip, { width: height * ratio, height }), row({ marginTop: 2, width: height * ratio }, labels)], { wrap: false })
}

/** When what comes first comes, as far as it was measured. */
export function firstThings({ opening, motion }: Artifacts, { t, language }: Look): Piece {
  if (isMissing(opening)) return null
  const things = [
    { name: 'movement', atS: isMissing(motion) ? null : motion.firstMovementS },
    { name: 'cut', atS: opening.firstCutS },
    { name: 'sound', atS: opening.firstSoundS },
    { name: 'speech', atS: opening.firstSpeechLikeS },
  ]
  return row({ gap: 16, marginTop: 5 }, things.map(({ name, atS }) => text({ fontSize: size.small, color: colours.soft }, [`${t(`page:player.timeline.first.${name}`)}: `, text({ color: colours.ink, fontWeight: 600 }, formatValue(atS, 's', language))])))
}
