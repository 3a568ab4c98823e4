import { expect, it } from 'vitest'
import { addressOf, nowhere, readPlace, subjectOf } from '../../../renderer/reports/report-place.ts'
import { lengthened, shortened } from '../../../renderer/reports/short-ids.ts'

const noWords = { experiments: '', nextSteps: '' }
const period = { from: '2026-03-01', to: '2026-03-31' }
const read = (address: string) => readPlace(new URL(address, 'http://127.0.0.1').searchParams)

it('keeps five hundred drafts in an address that a host still reads', () => {
  const draftIds = Array.from({ length: 500 }, () => crypto.randomUUID())
  const address = addressOf({ kind: 'batch', draftIds })
  expect(address.length).toBeLessThan(12_000)
  expect(read(address).draftIds).toEqual(draftIds)
})

it('reads ids as they are, and leaves out what is none', () => {
  const [one, other] = ['ffffffff-ffff-4fff-bfff-ffffffffffff', '00000000-0000-4000-8000-000000000000']
  expect(lengthened(`${one}.${shortened([other])}.${one}.nonsense..${'_'.repeat(22)}.${'9'.repeat(22)}`)).toEqual([one, other])
})

it('comes back to the same place', () => {
  const place = { kind: 'client' as const, draftIds: [], clientId: crypto.randomUUID(), ...period, language: 'nl' as const, page: 3 }
  expect(read(addressOf(place))).toEqual(place)
  expect(read('/reports?of=x&drafts=x&client=x&from=2026-02-30&to=x&language=fr&page=-1')).toEqual(nowhere)
})

it('asks for nothing while something is still to be chosen', () => {
  const [draftId, afterId] = [crypto.randomUUID(), crypto.randomUUID()]
  const asked = (place: Partial<typeof nowhere>, words = noWords) => subjectOf({ ...nowhere, ...place, ...period }, words)
  expect(asked({})).toBeNull()
  expect(asked({ kind: 'comparison', draftIds: [draftId] })).toBeNull()
  expect(asked({ kind: 'client' })).toBeNull()
  expect(asked({ kind: 'batch' })).toBeNull()
  expect(subjectOf({ ...nowhere, kind: 'calendar', from: period.to, to: period.from }, noWords)).toBeNull()
  expect(asked({ kind: 'comparison', draftIds: [draftId, afterId] })).toEqual({ kind: 'comparison', beforeId: draftId, afterId })
  expect(asked({ kind: 'calendar' })).toEqual({ kind: 'calendar', clientId: null, ...period })
  expect(asked({ kind: 'client', clientId: draftId }, { experiments: ' ', nextSteps: 'Meer brood' })).toEqual({ kind: 'client', clientId: draftId, ...period, nextSteps: 'Meer brood' })
})
