import { expect, it } from 'vitest'
import { toggled } from '../../../renderer/clients/best-hours.tsx'
import { weekOf, weeksOfClients } from '../../../renderer/clients/client-weeks.ts'
import { formatOf, isTakable } from '../../../renderer/clients/plan-import.tsx'
import { countryNames, languageNames, withChosen } from '../../../renderer/clients/place-names.ts'
import { daysLeft } from '../../../renderer/clients/removed-clients.tsx'
import { namedZones, offsetName } from '../../../renderer/clients/zone-names.ts'
import type { PostSummary } from '../../../shared/model/post.ts'

const post = (ref: string, clientId: string, localAt: string, at: string): PostSummary => ({ ref, clientId, accountId: null, pillarId: null, draftId: null, localAt, at, status: 'scheduled', format: 'original', title: ref, labels: [], hasCaption: false, comments: 0, repeatId: null, score: null, verdict: null })

it('counts the week on each client’s own calendar', () => {
  // Sunday evening in Brussels is Monday morning in Auckland.
  const now = '2026-11-22T20:00:00.000Z'
  const posts = [post('sunday', 'b', '2026-11-22T22:00', '2026-11-22T21:00:00.000Z'), post('monday', 'a', '2026-11-23T10:00', '2026-11-22T21:00:00.000Z'), post('before', 'a', '2026-11-22T10:00', '2026-11-21T21:00:00.000Z')]
  const weeks = weeksOfClients([{ id: 'a', timeZone: 'Pacific/Auckland' }, { id: 'b', timeZone: 'Europe/Brussels' }], posts, now)
  expect([...weeks].map(([id, { thisWeek, next }]) => [id, thisWeek, next?.ref])).toEqual([['a', 1, 'monday'], ['b', 1, 'sunday']])
  expect(weekOf('2026-11-22')).toEqual({ from: '2026-11-16', to: '2026-11-22' })
})

it('names zones with their offset at that moment', () => {
  expect([offsetName('Europe/Brussels', new Date('2026-07-01T00:00Z')), offsetName('Europe/Brussels', new Date('2026-12-01T00:00Z')), offsetName('America/St_Johns', new Date('2026-12-01T00:00Z')), offsetName('UTC', new Date())]).toEqual(['UTC+2', 'UTC+1', 'UTC−3:30', 'UTC+0'])
  expect(namedZones('Asia/Calcutta', new Date()).map(({ value }) => value)).toContain('Asia/Calcutta')
})

it('names countries and languages, no unions and nothing twice', () => {
  const codes = countryNames('nl').map(({ value }) => value)
  expect(codes).toEqual(expect.arrayContaining(['BE', 'NL', 'GB']))
  expect(codes).not.toContain('EU')
  expect(codes).not.toContain('UK')
  expect(new Set(countryNames('en').map(({ label }) => label)).size).toBe(codes.length)
  expect(languageNames('nl').find(({ value }) => value === 'nl')?.label).toBe('Nederlands')
  expect(withChosen(languageNames('en'), ['pt-BR'], 'en').at(-1)).toEqual({ value: 'pt-BR', label: 'Brazilian Portuguese' })
})

it('knows a file by its name, and takes it in whole or not', () => {
  expect(['a.CSV', 'plan.ics', 'x.json', 'sheet.txt', 'none'].map(formatOf)).toEqual(['csv', 'ics', 'json', 'csv', 'csv'])
  const none = { add: 0, change: 0, same: 0, refuse: 0 }
  expect(isTakable({ counts: { ...none, add: 1 }, repeatCounts: none, problems: [] })).toBe(true)
  expect(isTakable({ counts: { ...none, add: 9, refuse: 1 }, repeatCounts: none, problems: [] })).toBe(false)
  expect(isTakable({ counts: { ...none, same: 4 }, repeatCounts: none, problems: [] })).toBe(false)
})

it('turns an hour on and off, in the order of the week', () => {
  const on = toggled([{ weekday: 3, hour: 9 }], { weekday: 1, hour: 20 })
  expect(on).toEqual([{ weekday: 1, hour: 20 }, { weekday: 3, hour: 9 }])
  expect(toggled(on, { weekday: 3, hour: 9 })).toEqual([{ weekday: 1, hour: 20 }])
})

it('counts days left, none below none', () => {
  const now = Date.parse('2026-11-22T12:00:00Z')
  expect([daysLeft('2026-12-22T12:00:00Z', now), daysLeft('2026-11-22T13:00:00Z', now), daysLeft('2026-11-01T00:00:00Z', now)]).toEqual([30, 1, 0])
})
