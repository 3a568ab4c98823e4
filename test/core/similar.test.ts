import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { ffmpeg, makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary } from '../fixtures/library.ts'

const folder = temporaryFolder()
/** Waves that never come back to where they were. */
const scene = "nullsrc=size=90x160:rate=15,geq=lum='128+60*sin(X/9+3*sin(T*0.9))*cos(Y/13+T*1.3)+40*sin((X+Y)/17-T*T*0.4)':cb=128:cr=128"
const original = makeClip(path.join(folder, 'original.mp4'), { seconds: 8, picture: scene, sound: melody('220', '330', '494') })
const stranger = makeClip(path.join(folder, 'stranger.mp4'), { seconds: 8, picture: 'testsrc2=size=90x160:rate=15', sound: melody('523', '262', '392') })

/** Three notes in turn that never fall the same way twice. */
function melody(...hz: string[]): string {
  return `aevalsrc='0.3*sin(2*PI*t*(${hz[0]}+${hz[1]}*floor(mod(t*t,3))/3))+0.2*sin(2*PI*t*${hz[2]}*(1+floor(mod(t*3.3,4))/5))':s=48000`
}

function edit(name: string, ...args: string[]): string {
  const file = path.join(folder, `${name}.mp4`)
  ffmpeg(['-i', original, ...args, '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', file])
  return file
}

describe('similar drafts', () => {
  it('finds the edits of a video and what they share, and no stranger', async () => {
    const library = await openLibrary(path.join(folder, 'data'))
    const { draft } = await library.add(original)
    await library.add(stranger)
    const ids = new Map<string, string>()
    for (const [name, args] of Object.entries({
      small: ['-vf', 'scale=72:-2', '-crf', '34'],
      mirrored: ['-vf', 'hflip', '-an'],
      later: ['-ss', '3'],
      otherPicture: ['-vf', 'geq=lum=mod(X*3+Y+N*4\\,220):cb=128:cr=128', '-c:a', 'copy'],
    })) {
      ids.set((await library.add(edit(name, ...args))).draft.id, name)
    }

    const { similar } = await library.call('draft.similar', { draftId: draft.id })

    expect(Object.fromEntries(similar.map((each) => [ids.get(each.draftId), each.kind]))).toEqual({ small: 'same', mirrored: 'mirrored', later: 'part', otherPicture: 'sound' })
    const { analysis } = await library.call('draft.get', { draftId: draft.id })
    expect(analysis.verdict.findings.find(({ practice }) => practice === 'no-duplicate')).toMatchObject({ outcome: 'informative', value: 3, pointsLost: 0 })
    const later = similar.find((each) => ids.get(each.draftId) === 'later')
    expect(later?.picture?.here.startS).toBeCloseTo(3, 0)
    expect(later?.picture?.there.startS).toBeCloseTo(0, 0)
  })

  it('are no new cuts of the draft: those are no reposts', async () => {
    const library = await openLibrary(path.join(folder, 'versions'))
    const first = await library.add(original)
    const { draft } = await library.add(edit('cut', '-ss', '2'))
    const similar = async () => (await library.call('draft.similar', { draftId: draft.id })).similar.map(({ draftId }) => draftId)
    const reposts = async () => (await library.call('draft.get', { draftId: draft.id })).analysis.verdict.findings.find(({ practice }) => practice === 'no-duplicate')?.value
    expect([await similar(), await reposts()]).toEqual([[first.draft.id], 1])
    const { before } = await library.call('draft.setVersionOf', { draftId: draft.id, of: first.draft.id })
    await vi.waitFor(async () => expect(await reposts()).not.toBe(1))
    expect([await similar(), await reposts()]).toEqual([[], 0])
    await library.call('draft.place', before)
    expect([await similar(), await reposts()]).toEqual([[first.draft.id], 1])
  })

  it('answers none for a draft without a signature and refuses an unknown one', async () => {
    const library = await openLibrary(path.join(folder, 'other'))
    const { draft } = await library.add(original)
    expect((await library.call('draft.similar', { draftId: draft.id })).similar).toEqual([])
    await expect(library.call('draft.similar', { draftId: crypto.randomUUID() })).rejects.toMatchObject({ data: { code: 'draft_not_found' } })
  })

  it('keeps a caption that is written while it searches', async () => {
    const library = await openLibrary(path.join(folder, 'meanwhile'))
    const { draft } = await library.add(original)
    const searching = library.call('draft.similar', { draftId: draft.id })
    await library.call('draft.setCaption', { draftId: draft.id, caption: 'Written meanwhile' })
    await searching
    const { draft: kept, analysis } = await library.call('draft.get', { draftId: draft.id })
    expect(kept.caption).toBe('Written meanwhile')
    expect(analysis.verdict.findings.find(({ practice }) => practice === 'caption-length')).toMatchObject({ outcome: 'scored' })
  })
})
