import { describe, expect, test } from 'vitest'
import { beatPath, shownBeats } from '../../../renderer/timeline/beat-ticks.ts'
import { loudnessAim } from '../../../renderer/timeline/loudness-aim.ts'
import { openingFirsts, openingSpans, spreadOut } from '../../../renderer/timeline/opening-marks.ts'
import { stripSlots } from '../../../renderer/timeline/strip-slots.ts'
import { wholeView } from '../../../renderer/timeline/view.ts'
import { formatName, type PracticeChange } from '../../../shared/model/house-rules.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import { goodDraft } from '../../shared/practices/good-draft.ts'

function by(change: PracticeChange | 'off'): Pick<Verdict, 'profile' | 'house'> {
  return { profile: 'documented', house: { id: '', name: 'House', version: 1, rules: { hookline: formatName, name: 'House', profile: 'documented', practices: { loudness: change }, caption: {} } } }
}

describe('beats', () => {
  const beats = Array.from({ length: 1200 }, (_, index) => index / 2)

  test('all are shown where there is room', () => {
    expect(shownBeats(beats, { startS: 10, endS: 20 }, 1000)).toHaveLength(21)
  })

  test('a bar or more apart where there is none', () => {
    const shown = shownBeats(beats, wholeView(600), 1000)
    expect(shown[1]! - shown[0]!).toBe(4)
    expect(shown).toHaveLength(150)
  })

  test('are strokes at their places', () => {
    expect(beatPath([1, 2.5], wholeView(10), 100, 12)).toBe('M10 0v12M25 0v12')
    expect(shownBeats([], wholeView(10), 100)).toEqual([])
    expect(shownBeats([3], wholeView(10), 100)).toEqual([3])
  })
})

describe('the film strip', () => {
  test('fills the width with pictures at their own shape', () => {
    const slots = stripSlots(wholeView(24), 480, 40, 24, 24)
    expect(slots.map(({ xPx }) => xPx)).toEqual(Array.from({ length: 12 }, (_, index) => index * 40))
    expect(slots.map(({ tile }) => tile)).toEqual([1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23])
  })

  test('moves with the draft when it is panned, and repeats a tile that lasts', () => {
    const slots = stripSlots({ startS: 6.1, endS: 8.1 }, 200, 40, 24, 24)
    expect(slots[0]!.xPx).toBeCloseTo(-10, 6)
    expect(slots.map(({ tile }) => tile)).toEqual([6, 6, 7, 7, 7, 8])
  })

  test('ends with the draft', () => {
    expect(stripSlots({ startS: 0, endS: 24 }, 480, 40, 24, 10).at(-1)).toEqual({ xPx: 160, tile: 21 })
    expect(stripSlots(wholeView(24), 0, 40, 24, 24)).toEqual([])
  })
})

describe('the opening', () => {
  test('has bars for what holds, and the first times in order', () => {
    const opening = { ...goodDraft.opening, blackUntilS: 0.5, fadeInUntilS: 0, staticUntilS: 1.2, silentUntilS: null, firstCutS: 4, firstSoundS: 0.2, firstSpeechLikeS: null }
    expect(openingSpans(opening)).toEqual([{ kind: 'black', endS: 0.5 }, { kind: 'still', endS: 1.2 }])
    expect(openingFirsts(opening, 1.2)).toEqual([{ kind: 'sound', atS: 0.2 }, { kind: 'movement', atS: 1.2 }, { kind: 'cut', atS: 4 }])
  })

  test('marks at one time stand side by side', () => {
    expect(spreadOut([10, 10, 12, 90], 16)).toEqual([10, 26, 42, 90])
  })
})

describe('the aim of loudness', () => {
  test('is the rule book’s', () => {
    expect(loudnessAim({ profile: 'documented' })).toEqual([-18, -10])
  })

  test('is the house’s own where it has one, and nothing where it is off', () => {
    expect(loudnessAim(by({ good: [-16, -13] }))).toEqual([-16, -13])
    expect(loudnessAim(by('off'))).toBeNull()
  })
})
