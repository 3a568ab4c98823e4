import { expect, test } from 'vitest'
import { practices } from '../../shared/practices/index.ts'
import { practicesPage } from './practices-page.ts'

const page = practicesPage(practices)
const sectionOf = (id: string) => page.split('\n### ').find((section) => section.includes(`\n\`${id}\` ·`)) ?? ''

test('every practice has its section, with every source', () => {
  for (const { id, title, sources } of practices) {
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

test('a bar in a text does not break its table', () => {
  const [source] = practices.flatMap(({ sources }) => sources)
  const [first] = practices
  if (!source || !first) throw new Error('the rule book is empty')
  expect(practicesPage([{ ...first, sources: [{ ...source, figure: 'a|b' }] }])).toContain('a\\|b')
})
