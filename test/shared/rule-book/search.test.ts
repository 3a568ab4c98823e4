import { describe, expect, test } from 'vitest'
import { ruleBook } from '../../../shared/rule-book/index.ts'
import { indexRuleBook, searchRuleBook } from '../../../shared/rule-book/search.ts'

const index = indexRuleBook(ruleBook)
const found = (query: string) => searchRuleBook(index, query)
const idsOf = (query: string) => found(query).map(({ id }) => id)

test('everything in the book can be found', () => {
  const { practices, plan, results, refused, facts } = ruleBook
  expect(found('')).toHaveLength(practices.length + plan.length + results.length + refused.length + facts.length)
  expect(found(' … ')).toHaveLength(index.length)
})

describe('words', () => {
  test.each([
    ['English', 'duet stitch', 'account-allows-duet-stitch'],
    ['Dutch', 'herkenbaar verhaal', 'relatable'],
    ['capitals', 'FAST MUSIC', 'fast-tempo'],
    ['accents left out', 'een ding', 'experiments'],
    ['accents that are not there', 'líkes', 'likes'],
    ['signs left out', 'fittok', '58'],
    ['signs', '#FitTok', '58'],
    ['a ratio', '9:16', '74'],
    ['a figure', '489', 'posts-per-week'],
    ['a number of a fact', 'fact 147', '147'],
    ['a number of a fact in Dutch', 'feit 62', '62'],
    ['part of a word', 'communit', '52'],
    ['a publisher', 'vidmob', 'no-intro'],
    ['an id', 'pro-account', 'pro-account'],
    ['a question', 'does the video open with', 'strong-emotion'],
    ['a claim', '85 % muted', 'muted-viewers'],
    ['what results are needed', 'favourites and views of each post', 'favourites'],
  ])('%s: %s', (_, query, id) => {
    expect(idsOf(query)).toContain(id)
  })

  test('all of them must occur', () => {
    expect(idsOf('duet')).not.toHaveLength(0)
    expect(idsOf('duet zebra')).toEqual([])
  })

  test('all of them in one language', () => {
    // the fact says "mood" in English and "stemming" in Dutch
    expect(idsOf('mood')).toContain('2')
    expect(idsOf('stemming')).toContain('2')
    expect(idsOf('mood stemming')).not.toContain('2')
  })

  test('no sign is read as a pattern', () => {
    for (const query of ['.*', '(', '[a-z', '\\', '$&']) expect(() => found(query)).not.toThrow()
  })
})

describe('order', () => {
  test('the title comes before the text', () => {
    const hits = found('trend')
    const inTitle = hits.map(({ title }) => /trend/i.test(title.en) || /trend/i.test(title.nl))
    expect(inTitle).toContain(false)
    expect(inTitle).toEqual(inTitle.toSorted((a, b) => Number(b) - Number(a)))
  })

  test('a whole word comes before a part of one', () => {
    const hits = found('likes')
    expect(hits[0]).toMatchObject({ kind: 'results', id: 'likes' })
  })

  test('what is equally close stays in the order of the book', () => {
    expect(idsOf('').slice(0, 3)).toEqual(ruleBook.practices.slice(0, 3).map(({ id }) => id))
  })
})
