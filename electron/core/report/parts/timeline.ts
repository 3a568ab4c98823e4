import type { ReactElement } from 'react'
import { curveShape } from '../../../../shared/findings/curve-shape.ts'
import { formatNumber, formatValue } from '../../../../shared/i18n/format.ts'
import { isMissing, type Artifacts, type Series } from '../../../../shared/model/artifacts.ts'
import { colours, tinted, verdictColours } from './colours.ts'
import { area, block, drawing, line, rounded } from './drawing.ts'
import { box, row, size, text } from './kit.ts'
import type { Look } from './look.ts'
import { innerWidth } from './page.ts'

const labelWidth = 84
const width = innerWidth - labelWidth
/** Heights of the lanes, points. */
const heights = { moments: 13, shots: 12, curve: 34, beats: 10, ruler: 12 } as const
/** Loudness that is drawn, LUFS: what is softer is as good as silent. */
const drawnLufs = [-48, 0] as const
/** A draft that hardly moves is not drawn as if it did. */
const leastMotion = 0.03
/** Room for a mark and its number, points. */
const leastMarkGap = 9
/** Beats closer together than this would be a grey bar, points. */
const leastBeatGap = 2.5

/** A moment that a finding points at, with the finding's number. */
export interface Mark {
  atS: number
  number: number
}

/** The draft over time: where points are lost, shots, motion, loudness, beats. */
export function timeline(artifacts: Artifacts, marks: readonly Mark[], look: Look): ReactElement {
  const { t, language } = look
  const { probe, shots, motion, loudness, tempo } = artifacts
  const lengthS = Math.max(0.01, probe.durationS)
  const x = (timeS: number) => rounded((Math.min(lengthS, Math.max(0, timeS)) / lengthS) * width)
  const missing = (name: string, why = t('page:player.timeline.missing')) => lane(name, '', text({ fontSize: size.small, color: colours.soft }, why))
  const track = (name: string) => t(`page:player.timeline.track.${name}`)

  return box({}, [
    marks.length > 0 ? lane(t('page:player.timeline.moments'), '', momentLane(marks, x)) : null,
    isMissing(shots) ? missing(track('shots')) : lane(track('shots'), t('page:player.timeline.unit.shots', { count: shots.cuts.length }), shotLane(shots.shots, x, look)),
    isMissing(motion) ? missing(track('motion')) : lane(track('motion'), t('page:player.timeline.unit.motion'), curveLane(motion.energy, lengthS, [0, Math.max(leastMotion, ...motion.energy.values.map((value) => value ?? 0))], look)),
    probe.audio === null
      ? missing(track('loudness'), t('page:player.timeline.noSound'))
      : isMissing(loudness)
        ? missing(track('loudness'))
        : lane(track('loudness'), loudness.integratedLufs === null ? t('page:facts.silent') : formatValue(loudness.integratedLufs, 'lufs', language), curveLane(loudness.momentary, lengthS, drawnLufs, look, loudness.integratedLufs)),
    isMissing(tempo) || tempo.bpm === null
      ? missing(track('beats'), isMissing(tempo) ? t('page:player.timeline.missing') : t('page:player.timeline.noTempo'))
      : lane(track('beats'), formatValue(tempo.bpm, 'bpm', language), beatLane(tempo.beats, x, look)),
    lane('', '', ruler(lengthS, x, look)),
  ], { wrap: false })
}

function lane(name: string, note: string, content: ReactElement): ReactElement {
  const label = box({ width: labelWidth, paddingRight: 8 }, [text({ fontSize: size.small, fontWeight: 600 }, name), note === '' ? null : text({ fontSize: size.tiny, color: colours.soft, marginTop: 1 }, note)])
  return row({ alignItems: 'center', marginBottom: 5 }, [label, content])
}

function momentLane(marks: readonly Mark[], x: (timeS: number) => number): ReactElement {
  // The dearest finding of each place, with room for its number: thousands of marks would be a red bar.
  const places = new Map(marks.toReversed().map((mark) => [Math.floor(x(mark.atS) / leastMarkGap), mark]))
  const shown = [...places.values()]
  return box({ width, height: heights.moments }, [
    drawing({ width, height: heights.moments }, shown.map(({ atS }) => block(Math.min(width - 1, x(atS)), 0, 1, heights.moments, verdictColours.rework.ink))),
    ...shown.map(({ atS, number }) => text({ position: 'absolute', left: Math.min(width - 8, x(atS) + 2.5), top: 1, fontSize: size.tiny, fontWeight: 700, color: verdictColours.rework.ink }, String(number))),
  ])
}

function shotLane(shots: readonly { startS: number; endS: number }[], x: (timeS: number) => number, { accent }: Look): ReactElement {
  const fills = [tinted(accent, 0.55), tinted(accent, 0.28)]
  return drawing({ width, height: heights.shots }, shots.map(({ startS, endS }, place) => block(x(startS), 0, x(endS) - x(startS) - 0.4, heights.shots, fills[place % 2] ?? colours.line)))
}

function curveLane(series: Series, lengthS: number, range: readonly [number, number], { accent, accentInk }: Look, level?: number | null): ReactElement {
  const height = heights.curve
  const shape = curveShape(series, { startS: 0, endS: lengthS }, { widthPx: width, heightPx: height }, range)
  const y = level == null ? null : rounded((1 - (Math.min(range[1], Math.max(range[0], level)) - range[0]) / (range[1] - range[0])) * height)
  return drawing({ width, height }, [
    block(0, 0, width, height, colours.sunken),
    shape.area === '' ? null : area(shape.area, tinted(accent, 0.22)),
    shape.line === '' ? null : line(shape.line, { colour: accentInk, width: 0.8 }),
    y === null ? null : line(`M0 ${y}H${rounded(width)}`, { colour: colours.soft, width: 0.6, dash: '3 2' }),
  ])
}

function beatLane(beats: readonly number[], x: (timeS: number) => number, { accentInk }: Look): ReactElement {
  const step = Math.max(1, Math.ceil((leastBeatGap * beats.length) / width))
  return drawing({ width, height: heights.beats }, [block(0, heights.beats - 0.5, width, 0.5, colours.line), ...beats.filter((_, place) => place % step === 0).map((beat) => block(x(beat), 0, 0.8, heights.beats, accentInk))])
}

/** Steps that people count in, seconds, up to the ten minutes that a draft may have, and beyond. */
const stepsS = [0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600]

function ruler(lengthS: number, x: (timeS: number) => number, { language }: Look): ReactElement {
  const stepS = stepsS.find((each) => (each / lengthS) * width >= 42) ?? lengthS
  const ticks = Array.from({ length: Math.floor(lengthS / stepS) + 1 }, (_, place) => place * stepS)
  return box({ width, height: heights.ruler }, [
    drawing({ width, height: 3 }, ticks.map((tick) => block(Math.min(width - 0.6, x(tick)), 0, 0.6, 3, colours.lineStrong))),
    ...ticks.filter((tick) => x(tick) < width - 20).map((tick) => text({ position: 'absolute', left: x(tick), top: 4, fontSize: size.tiny, color: colours.soft }, clock(tick, language))),
  ])
}

function clock(timeS: number, language: Look['language']): string {
  const seconds = timeS % 60
  return `${Math.floor(timeS / 60)}:${Number.isInteger(seconds) ? String(seconds).padStart(2, '0') : formatNumber(seconds, language, 1, 1).padStart(4, '0')}`
}
