import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Input, Output } from '../../shared/contract/contract.ts'
import { ffmpeg, makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary } from '../fixtures/library.ts'

const folder = temporaryFolder()
const november = { from: '2026-11-01', to: '2026-11-30' }
/** Waves that never come back to where they were. */
const waves = "nullsrc=size=90x160:rate=15,geq=lum='128+60*sin(X/9+3*sin(T*0.9))*cos(Y/13+T*1.3)+40*sin((X+Y)/17-T*T*0.4)':cb=128:cr=128"

async function openPlan(name: string, details: Input<'client.add'>['details'] = {}) {
  const dataDir = path.join(folder, name)
  mkdirSync(dataDir)
  const library = await openLibrary(dataDir)
  const { id: clientId } = await library.call('client.add', { name: 'Bakkerij Jansen', colour: '#5f3dc4', details })
  const add = async (localAt: string | null, more: Partial<Input<'post.add'>['posts'][number]> = {}) => {
    const id = crypto.randomUUID()
    await library.call('post.add', { posts: [{ id, clientId, localAt, ...more }] })
    return id
  }
  return { library, clientId, add }
}

function findingOf({ findings }: Output<'plan.judge'>, practice: string) {
  return findings.find((each) => each.practice === practice)
}

describe('a plan', () => {
  it('is judged on the client’s own clock, for its goal, with what it told', async () => {
    const { library, clientId, add } = await openPlan('own', { timeZone: 'Pacific/Auckland', profile: 'ads', weeklyGoal: 1, bestHours: [{ weekday: 1, hour: 9 }] })
    for (const day of ['02', '09', '16', '23', '30']) await add(`2026-11-${day}T09:30`, { status: 'scheduled' })
    await add(null)
    const verdict = await library.call('plan.judge', { clientId, ...november })
    expect(verdict).toMatchObject({ profile: 'ads', ...november })
    expect(findingOf(verdict, 'best-hours')).toMatchObject({ outcome: 'scored', score: 100 })
    expect(findingOf(verdict, 'weekly-goal')).toMatchObject({ value: expect.closeTo(5 * 7 / 30) })
    await library.call('client.describe', { id: clientId, details: { bestHours: [{ weekday: 7, hour: 20 }] } })
    expect(findingOf(await library.call('plan.judge', { clientId, ...november }), 'best-hours')?.score).not.toBe(100)
    await expect(library.call('plan.judge', { clientId, from: '2026-01-01', to: '9999-12-31' })).rejects.toMatchObject({ data: { code: 'input_invalid' } })
    await expect(library.call('plan.judge', { clientId: crypto.randomUUID(), ...november })).rejects.toMatchObject({ data: { code: 'client_not_found' } })
  })

  it('counts occurrences that nobody touched, and not those that were skipped', async () => {
    const { library, clientId } = await openPlan('repeats')
    const id = crypto.randomUUID()
    await library.call('repeat.keep', { id, clientId, rule: 'FREQ=DAILY', localStart: '2026-11-01T09:00', content: {} })
    const perWeek = async () => findingOf(await library.call('plan.judge', { clientId, ...november }), 'posts-per-week')?.value
    expect(await perWeek()).toBe(7)
    await library.call('post.remove', { ids: Array.from({ length: 15 }, (_, at) => `${id}@2026-11-${String(2 * at + 2).padStart(2, '0')}T09:00`) })
    expect(await perWeek()).toBe(3.5)
  })
})

describe('what is shown again', () => {
  it('is the same draft, a version of it, or another file that looks the same once that is known', async () => {
    const original = makeClip(path.join(folder, 'original.mp4'), { seconds: 8, picture: waves, sound: "aevalsrc='0.3*sin(2*PI*t*(220+330*floor(mod(t*t,3))/3))':s=48000" })
    const mirrored = path.join(folder, 'mirrored.mp4')
    ffmpeg(['-i', original, '-vf', 'hflip', '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', mirrored])
    const stranger = makeClip(path.join(folder, 'stranger.mp4'), { seconds: 8, picture: 'testsrc2=size=90x160:rate=15' })
    const { library, clientId, add } = await openPlan('again')
    const [one, other, third] = [await library.add(original), await library.add(mirrored), await library.add(stranger)].map(({ draft }) => draft.id)
    await add('2026-09-20T09:00', { draftId: one })
    const again = await add('2026-11-10T09:00', { draftId: other })
    await add('2026-11-20T09:00', { draftId: third })
    const repeats = async () => {
      const evidence = findingOf(await library.call('plan.judge', { clientId, ...november }), 'repost-gap')?.evidence ?? []
      return evidence.flatMap((each) => (each.kind === 'repeats' ? each.repeats.map(({ post, days }) => [post.id, days]) : []))
    }
    library.changes.length = 0
    expect(await repeats()).toEqual([])
    await vi.waitFor(async () => expect(await repeats()).toEqual([[again, 51]]), { timeout: 10_000 })
    // the pages were told to ask again, once
    await vi.waitFor(() => expect(library.changes).toEqual([[]]))
    await library.call('repeat.keep', { id: crypto.randomUUID(), clientId, rule: 'FREQ=MONTHLY;COUNT=1', localStart: '2026-12-01T09:00', coolDownDays: 60, content: { draftId: one } })
    const december = await library.call('post.range', { from: '2026-12-01', to: '2026-12-31' })
    expect(december.posts.map(({ coolDown }) => coolDown)).toEqual([{ until: '2027-01-09' }])
    await library.call('draft.setVersionOf', { draftId: third ?? '', of: one ?? '' })
    expect(await repeats()).toHaveLength(2)
  })
})
