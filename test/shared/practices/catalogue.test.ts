import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { artifactSchemas } from '../../../shared/model/artifacts.ts'
import { scopes } from '../../../shared/model/answers.ts'
import { practices } from '../../../shared/practices/index.ts'
import { categories, type AnyPractice, type Text } from '../../../shared/practices/practice.ts'
import { adviceWeight, weigh } from '../../../shared/practices/weight.ts'
import { ruleBook } from '../../../shared/rule-book/index.ts'
import { practicesPage } from '../../docs/practices-page.ts'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const table = practices.map((practice) => [practice.id, practice] as const)

/** Practices on disk as category/id, whatever the index says. */
const files = globSync(`{${categories.join(',')}}/*.ts`, { cwd: new URL('shared/practices/', root) }).map((file) =>
  file.replaceAll('\\', '/').replace(/\.ts$/, ''),
)

function weightReasons(practice: AnyPractice): Text[] {
  return practice.kind === 'gate' ? [] : Object.values(practice.weight).map(({ reason }) => reason)
}

test('each practice has one file in its category, and each file one line in the index', () => {
  expect(practices.map(({ category, id }) => `${category}/${id}`).sort()).toEqual(files.sort())
})

test('ids are unique', () => {
  expect(new Set(practices.map(({ id }) => id)).size).toBe(practices.length)
})

test('PRACTICES.md is current: npm run docs', () => {
  expect(read('PRACTICES.md')).toBe(practicesPage(ruleBook))
})

describe.each(table)('%s', (id, practice) => {
  test('has its mirrored test, which runs it', () => {
    const path = `test/shared/practices/${practice.category}/${id}.test.ts`
    expect(existsSync(new URL(path, root)), path).toBe(true)
    expect(read(path)).toContain(`cases('${id}'`)
  })

  test('speaks both languages', () => {
    const question = practice.kind === 'manual' ? [practice.question] : []
    for (const { en, nl } of [practice.title, practice.failTitle, practice.why, practice.fix, ...question, ...weightReasons(practice)]) {
      expect(en.trim()).not.toBe('')
      expect(nl.trim()).not.toBe('')
      expect(nl).not.toBe(en)
    }
  })

  test('cites a source that says so and can be traced', () => {
    const saying = practice.sources.filter(({ contradicts, grade }) => !contradicts && grade !== 'D')
    expect(saying).not.toHaveLength(0)
    for (const { title, publisher, statement, url } of practice.sources) {
      expect([title, publisher, statement].filter((text) => text.trim() === '')).toEqual([])
      if (url !== null) expect(new URL(url).protocol).toBe('https:')
    }
  })

  test('needs only what is gathered', () => {
    for (const name of practice.needs) expect(Object.keys(artifactSchemas)).toContain(name)
    expect(new Set(practice.needs).size).toBe(practice.needs.length)
  })

  test('names documented facts', () => {
    for (const fact of practice.facts) expect(Number.isInteger(fact) && fact >= 1 && fact <= 147, `fact ${fact}`).toBe(true)
    // the upload limits come from TikTok's own pages and not from the documents
    if (practice.kind !== 'gate') expect(practice.facts).not.toHaveLength(0)
  })

  test('asks what can be answered with yes, and weighs by its sources or not at all', () => {
    if (practice.kind !== 'manual') return
    expect(scopes).toContain(practice.scope)
    expect(practice.question.en).toMatch(/\?$/)
    expect(practice.question.nl).toMatch(/\?$/)
    for (const { value } of Object.values(practice.weight)) expect([weigh(practice.sources).value, 0]).toContain(value)
    if (practice.sources.every(({ effect }) => effect === null)) expect(practice.weight.documented.value).toBeLessThanOrEqual(adviceWeight)
  })

  test('weighs something on a scale with two different ends', () => {
    if (practice.kind !== 'scored') return
    for (const { value } of Object.values(practice.weight)) expect(value).toBeGreaterThan(0)
    for (const scale of Object.values(practice.scale)) {
      if (scale.kind === 'yes') continue
      const bounds = scale.kind === 'ramp' ? [scale.poor, scale.good] : [scale.poor[0], scale.good[0], scale.good[1], scale.poor[1]]
      expect(new Set(bounds).size).toBe(bounds.length)
      if (scale.kind === 'range') expect(bounds.toSorted((a, b) => a - b)).toEqual(bounds)
      if (scale.logarithmic) expect(Math.min(...bounds)).toBeGreaterThan(0)
    }
  })
})
