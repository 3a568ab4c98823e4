import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { planEvidenceNames, planPractices } from '../../../shared/planning/index.ts'
import { practices } from '../../../shared/practices/index.ts'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const files = globSync('*.ts', { cwd: new URL('shared/planning/practices/', root) }).map((file) => file.replace(/\.ts$/, ''))

/** The facts that practices.md gives to the calendar: PLAN in its column "how", and the contradiction about frequency. */
const planFacts = [9, 12, 23, 33, 41, 52, 82, 86, 87, 88, 89, 90, 91, 92, 98, 104, 122, 124, 133, 134, 135, 138, 139, 141]

test('each practice has one file, and each file one line in the index', () => {
  expect([...planPractices.map(({ id }) => id), 'index'].sort()).toEqual(files.sort())
})

test('ids are unique, among the practices of drafts too', () => {
  const ids = [...practices, ...planPractices].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every fact of the calendar has its practice', () => {
  const covered = new Set(planPractices.flatMap(({ facts }) => facts))
  expect(planFacts.filter((fact) => !covered.has(fact))).toEqual([])
})

test('everything that is marked can be said in both languages', () => {
  for (const { label } of Object.values(planEvidenceNames)) {
    expect(label.en.trim()).not.toBe('')
    expect(label.nl.trim()).not.toBe('')
  }
})

describe.each(planPractices.map((practice) => [practice.id, practice] as const))('%s', (id, practice) => {
  test('has its mirrored test, which runs it', () => {
    const path = `test/shared/planning/practices/${id}.test.ts`
    expect(existsSync(new URL(path, root)), path).toBe(true)
    expect(read(path)).toContain(`cases('${id}'`)
  })

  test('speaks both languages', () => {
    const { title, failTitle, why, fix, ask, weight } = practice
    for (const { en, nl } of [title, failTitle, why, fix, ...(ask ? [ask] : []), ...Object.values(weight).map(({ reason }) => reason)]) {
      expect(en.trim()).not.toBe('')
      expect(nl.trim()).not.toBe('')
      expect(nl).not.toBe(en)
    }
  })

  test('cites a source that says so, and weighs nothing only where none can be traced', () => {
    const saying = practice.sources.filter(({ contradicts }) => !contradicts)
    expect(saying).not.toHaveLength(0)
    const isTraceable = saying.some(({ grade }) => grade !== 'D')
    for (const { value } of Object.values(practice.weight)) expect(value > 0).toBe(isTraceable)
  })

  test('names documented facts', () => {
    expect(practice.facts).not.toHaveLength(0)
    for (const fact of practice.facts) expect(Number.isInteger(fact) && fact >= 1 && fact <= 147, `fact ${fact}`).toBe(true)
  })

  test('lies on a scale with two different ends', () => {
    for (const scale of Object.values(practice.scale)) {
      if (scale.kind === 'ramp') expect(scale.poor).not.toBe(scale.good)
      if (scale.kind !== 'yes' && scale.logarithmic) expect(scale.poor).toBeGreaterThan(0)
    }
  })
})
