import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Artifacts } from '../../../shared/model/artifacts.ts'
import { profileIds, verdict as verdictSchema, type Verdict } from '../../../shared/model/verdict.ts'
import { practices } from '../../../shared/practices/index.ts'
import { practice, type AnyPractice, type Context, type Measured, type Scale } from '../../../shared/practices/practice.ts'
import { judge } from '../../../shared/scoring/judge.ts'
import { draftWith } from '../practices/cases.ts'

/** A person has answered every question well, so that only what is measured is left. */
const answers = Object.fromEntries(practices.filter(({ kind }) => kind === 'manual').map(({ id }) => [id, 'yes' as const]))
const context: Context = { caption: null, profile: 'documented', answers }
const silent = { failure: { code: 'no_audio_stream' } } as const
const good = draftWith({})
const mute = draftWith({ loudness: silent, sound: silent, tempo: silent, opening: { silentUntilS: null } })
const unseen = draftWith({ frame: { failure: { code: 'measurement_failed', details: 'broken' } } })

const text = { en: 'a', nl: 'b' }
/** A practice that finds what it is told, for the rules that hold for any practice. */
function finding(id: string, found: Measured, scale: Scale = { kind: 'ramp', poor: 0, good: 1 }, weight = 1): AnyPractice {
  return practice({
    id,
    kind: 'scored',
    category: 'edit',
    title: text,
    failTitle: text,
    why: text,
    fix: text,
    sources: [],
    facts: [],
    needs: [],
    unit: 'level',
    scale: { documented: scale },
    weight: { documented: { value: weight, reason: text } },
    measure: () => found,
  })
}

const outcomeOf = (verdict: Verdict, id: string) => verdict.findings.find(({ practice: found }) => found === id)?.outcome

describe('a draft', () => {
  test.each(profileIds)('gives a verdict of the agreed form for %s', (profile) => {
    for (const artifacts of [good, mute, unseen]) {
      const verdict = judge(artifacts, { caption: 'Welke? #a', profile })
      expect(() => verdictSchema.parse(verdict)).not.toThrow()
      expect(verdict.profile).toBe(profile)
      expect(verdict.findings.map(({ practice: id }) => id)).toEqual(practices.map(({ id }) => id))
    }
  })

  test('that keeps to everything scores 100', () => {
    const verdict = judge(good, { ...context, caption: 'Dit had niemand je verteld over wol. Welke kies jij? #TruienBreien #BreiTok #SpijkerChallenge' })
    expect(verdict).toMatchObject({ score: 100, coverage: 1, verdict: 'ready', fixFirst: [] })
  })

  test('is judged the same every time', () => {
    expect(judge(good, context)).toEqual(judge(good, context))
  })

  test('without a caption is not judged by one', () => {
    const verdict = judge(good, context)
    expect(verdict.score).toBe(100)
    for (const id of ['caption-length', 'caption-hashtags', 'caption-question-or-cta']) expect(outcomeOf(verdict, id)).toBe('not-applicable')
  })

  test('without a sound track has no sound, and nothing else about sound applies', () => {
    const verdict = judge(mute, context)
    expect(verdict.findings.find(({ practice: id }) => id === 'sound-present')).toMatchObject({ outcome: 'scored', value: false, score: 0 })
    for (const id of ['loudness', 'clipping', 'true-peak', 'fast-tempo']) expect(outcomeOf(verdict, id)).toBe('not-applicable')
    expect(verdict.coverage).toBe(1)
    expect(verdict.fixFirst).toEqual(['sound-present'])
  })

  test('with something unmeasured says why, and loses coverage and no points', () => {
    const verdict = judge(unseen, context)
    expect(verdict.findings.find(({ practice: id }) => id === 'vertical')).toMatchObject({
      outcome: 'unmeasured',
      value: null,
      score: null,
      pointsLost: 0,
      failure: { code: 'measurement_failed', details: 'broken' },
    })
    expect(verdict.score).toBe(100)
    expect(verdict.coverage).toBeLessThan(1)
    expect(verdict.coverage).toBeGreaterThan(0.5)
  })

  test('that TikTok would refuse is blocked, under the name TikTok gives', () => {
    const verdict = judge(draftWith({ probe: { durationS: 700 }, opening: { blackUntilS: 3 } }), context)
    expect(verdict.verdict).toBe('blocked')
    expect(verdict.fixFirst.slice(0, 2)).toEqual(['duration-limit', 'no-intro'])
    expect(verdict.findings.find(({ practice: id }) => id === 'duration-limit')).toMatchObject({ gate: 'duration_check_failed', weight: 0 })
  })

  test('that could only be read in part is rework at best', () => {
    expect(judge(good, context, { damaged: true }).verdict).toBe('rework')
    expect(judge(good, context, { damaged: true }).score).toBe(100)
  })

  test('with open questions takes no points for them, and the band holds what they may come to', () => {
    const open = judge(good, { ...context, answers: {} })
    expect(open.score).toBe(100)
    expect(open.coverage).toBeLessThan(1)
    expect(open.band[1]).toBe(100)
    const refused = judge(good, { ...context, answers: Object.fromEntries(Object.keys(answers).map((id) => [id, 'no' as const])) })
    expect(refused.score).toBeCloseTo(open.band[0], 9)
  })

  test('is ordered by what mending gives back', () => {
    const { findings, fixFirst } = judge(draftWith({ probe: { durationS: 60 }, shots: { cutsPer10S: 1 }, opening: { staticUntilS: 2 } }), context)
    const points = fixFirst.map((id) => findings.find((found) => found.practice === id)?.pointsLost ?? 0)
    expect(points).toEqual(points.toSorted((a, b) => b - a))
    expect(fixFirst).toEqual(['no-intro', 'quick-cuts', 'length'])
  })
})

describe('a practice', () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY])('that finds %d is unmeasured, and the others go on', (value) => {
    const verdict = judge(good, context, { practices: [finding('wrong', { value }), finding('right', { value: 0.5 })] })
    expect(verdict).toMatchObject({ score: 50, coverage: 0.5, findings: [{ outcome: 'unmeasured', failure: { code: 'measurement_failed' } }, {}] })
  })

  test('that knows it could not measure lowers coverage only', () => {
    const verdict = judge(good, context, { practices: [finding('unknown', { unmeasured: 'tempo_not_found' }), finding('known', { value: 0.5 })] })
    expect(verdict).toMatchObject({ score: 50, coverage: 0.5, findings: [{ outcome: 'unmeasured', failure: { code: 'tempo_not_found' } }, {}] })
  })
})

/** What can be wrong with a draft, each alone on its part of the artifacts. */
const faults = {
  // too long for every goal
  long: { probe: { durationS: 700 } },
  small: { video: { displayedWidthPx: 480, codedWidthPx: 480 } },
  barred: { frame: { effectiveAspectRatio: 16 / 9, coveredShare: 0.4 } },
  slow: { shots: { cutsPer10S: 0.5 } },
  still: { motion: { openingMean: 0.001 } },
  late: { opening: { staticUntilS: 2.5 } },
  dark: { picture: { meanLuma: 0.05, darkShare: 0.9 } },
  soft: { loudness: { integratedLufs: -32 } },
  calm: { tempo: { bpm: 70 } },
  clipped: { sound: { clippedShare: 0.2 } },
} as const
const silence = { loudness: silent, sound: silent, tempo: silent }

describe('any faulty draft', () => {
  const names = Object.keys(faults) as (keyof typeof faults)[]
  const someAnswers = fc.dictionary(fc.constantFrom(...Object.keys(answers)), fc.constantFrom('yes' as const, 'no' as const, 'not-applicable' as const))
  const draftOf = (wrong: readonly string[], isMute: boolean) => draftWith(Object.assign({}, ...names.filter((name) => wrong.includes(name)).map((name) => faults[name]), isMute && silence))

  test('never scores less when one fault is mended, its missing sound included', () => {
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 1 }), fc.nat(), fc.boolean(), fc.constantFrom(...profileIds), someAnswers, (wrong, at, isMute, profile, given) => {
        const scoreBy = (faulty: readonly string[], isSilent: boolean) => judge(draftOf(faulty, isSilent), { caption: null, profile, answers: given }).score
        const before = scoreBy(wrong, isMute)
        expect(scoreBy(wrong.filter((_, index) => index !== at % wrong.length), isMute)).toBeGreaterThanOrEqual(before - 1e-9)
        if (isMute) expect(scoreBy(wrong, false)).toBeGreaterThanOrEqual(before - 1e-9)
      }),
    )
  })

  test('never scores less when an answer turns from no to yes', () => {
    fc.assert(
      fc.property(fc.subarray(names), someAnswers, fc.constantFrom(...Object.keys(answers)), (wrong, given, id) => {
        const scoreBy = (answer: 'yes' | 'no') => judge(draftOf(wrong, false), { ...context, answers: { ...given, [id]: answer } }).score
        expect(scoreBy('yes')).toBeGreaterThanOrEqual(scoreBy('no') - 1e-9)
      }),
    )
  })
})

const values = fc.double({ min: -2, max: 3, noNaN: true })
const scales = fc.constantFrom<Scale>(
  { kind: 'ramp', poor: 0, good: 1 },
  { kind: 'ramp', poor: 1, good: 0 },
  { kind: 'range', poor: [0, 2], good: [0.5, 1] },
  { kind: 'ramp', poor: 0.1, good: 1, logarithmic: true },
)
const book = fc.array(fc.tuple(values, scales, fc.double({ min: 0.01, max: 1, noNaN: true })), { minLength: 1, maxLength: 12 })
const scoreOf = (entries: readonly (readonly [number, Scale, number])[], artifacts: Artifacts = good) =>
  judge(artifacts, context, { practices: entries.map(([value, scale, weight], index) => finding(`p${index}`, { value }, scale, weight)) }).score

describe('any rule book', () => {
  test('improving one value never lowers the score', () => {
    fc.assert(
      fc.property(book, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (entries, at, step) => {
        const improved = entries.map(([value, scale, weight], index) => {
          if (index !== at % entries.length || scale.kind === 'yes') return [value, scale, weight] as const
          const aim = scale.kind === 'ramp' ? scale.good : Math.min(Math.max(value, scale.good[0]), scale.good[1])
          return [value + (aim - value) * step, scale, weight] as const
        })
        expect(scoreOf(improved)).toBeGreaterThanOrEqual(scoreOf(entries) - 1e-9)
      }),
    )
  })

  test('points add up, and nothing that does not apply changes them', () => {
    fc.assert(
      fc.property(book, (entries) => {
        const some = entries.map(([value, scale, weight], index) => finding(`p${index}`, { value }, scale, weight))
        const before = judge(good, context, { practices: some })
        const after = judge(good, context, { practices: [finding('idle', 'not-applicable'), ...some] })
        expect(100 - before.findings.reduce((lost, { pointsLost }) => lost + pointsLost, 0)).toBeCloseTo(before.score, 9)
        expect([after.score, after.coverage, after.fixFirst]).toEqual([before.score, before.coverage, before.fixFirst])
      }),
    )
  })
})
