import { expect, test } from 'vitest'
import { ruleBook } from '../../shared/rule-book/index.ts'
import { practicesPage } from './practices-page.ts'

const { practices, plan, results, refused, facts } = ruleBook
const page = practicesPage(ruleBook)
const sectionOf = (id: string) => page.split('\n### ').find((section) => section.includes(`\n\`${id}\` ·`)) ?? ''

test('every practice of every kind has its section, with every source', () => {
  for (const { id, title, sources } of [...practices, ...plan, ...results]) {
    expect(sectionOf(id)).toContain(title.en)
    for (const { statement } of sources) expect(sectionOf(id)).toContain(statement)
  }
})

test('scales and weights are told per profile, with their reason', () => {
  expect(sectionOf('length')).toContain('- Scale, ad conversion: 100 from 21 s to 34 s, 0 at 5 s and at 1 min, by ratio between')
  expect(sectionOf('length')).toContain('- Weight, ad conversion: 0.64. Evidence grade B')
  expect(sectionOf('length')).not.toContain('organic reach:')
})

test('contradictions are shown as such', () => {
  expect(sectionOf('caption-length').match(/\*\*Contradicts\.\*\*/g)).toHaveLength(2)
})

test('a gate names its refusal, or says that it has no name', () => {
  expect(sectionOf('duration-limit')).toContain('`duration_check_failed`')
  expect(sectionOf('file-size')).toContain('without a published name')
})

test('a question is told with its scope and its weight', () => {
  expect(sectionOf('strong-emotion')).toContain('- Asked: Does the video open with a strong emotion')
  expect(sectionOf('strong-emotion')).toContain('- One answer holds for the draft')
  expect(sectionOf('strong-emotion')).toContain('- Weight, documented default: 0.37. Evidence grade B')
  expect(sectionOf('pro-account')).toContain('- Weight, documented default: 0. ')
})

test('a refused claim has its reason', () => {
  for (const { id, claim, reason } of refused) {
    expect(sectionOf(id)).toContain(claim.en)
    expect(sectionOf(id)).toContain(reason.en)
  }
})

test('every fact has a row with its places', () => {
  for (const { number } of facts) expect(page).toMatch(new RegExp(`^\\| ${number} \\| D.+ \\| .*[a-z].* \\|$`, 'm'))
  expect(page).toMatch(/^\| 62 \|.*asked `strong-emotion`/m)
  expect(page).toMatch(/^\| 49 \|.*text \|$/m)
})

test('both sides of a contradiction are shown', () => {
  for (const { sides = [] } of facts) for (const { statement } of sides) expect(page).toContain(statement)
})

test('a bar in a text does not break its table', () => {
  const [source] = practices.flatMap(({ sources }) => sources)
  const [first] = practices
  if (!source || !first) throw new Error('the rule book is empty')
  expect(practicesPage({ ...ruleBook, practices: [{ ...first, sources: [{ ...source, figure: 'a|b' }] }] })).toContain('a\\|b')
})
