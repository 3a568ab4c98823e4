import { copyFileSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Progress } from '../../shared/contract/contract.ts'
import { isMissing } from '../../shared/model/artifacts.ts'
import { makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary } from '../fixtures/library.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const clip = makeClip(inFolder('clip.mp4'), { seconds: 6 })

describe('importing a draft', () => {
  it('keeps draft, artifacts, verdict, tools and the exact command, and reads them back after a restart', async () => {
    const dataDir = inFolder('kept')
    const library = await openLibrary(dataDir)
    const progress: Progress[] = []
    const made = await library.add(clip, { caption: 'What would you do? #one', progress })
    expect(made.known).toBe(false)
    expect(made.draft).toMatchObject({ name: 'clip.mp4', fileBytes: statSync(clip).size, caption: 'What would you do? #one' })
    expect(made.draft.durationS).toBeCloseTo(6, 0)
    expect(Object.values(made.analysis.artifacts).filter(isMissing)).toEqual([])
    expect(made.analysis.verdict.findings.length).toBeGreaterThan(15)
    expect(made.analysis.ffmpegCommand).toContain(`file:${clip}`)
    expect(made.analysis.damage).toBeNull()

    expect(progress.map(({ percent }) => percent).filter((each) => each > 0 && each < 100).length).toBeGreaterThan(2)
    expect(progress.map(({ stage }) => stage)).toEqual([...progress.map(({ stage }) => stage)].sort((one, other) => stages.indexOf(one) - stages.indexOf(other)))
    await library.close()

    const again = await openLibrary(dataDir)
    const { drafts } = await again.call('draft.list', {})
    expect(drafts).toHaveLength(1)
    expect(await again.call('draft.get', { draftId: made.draft.id })).toEqual({ draft: made.draft, analysis: made.analysis })
  })

  it('tells its progress while ffmpeg decodes, not when it is done', async () => {
    const library = await openLibrary(inFolder('progress'))
    const file = makeClip(inFolder('progress.mp4'), { seconds: 40, size: '540x960' })
    const measuringAtMs: number[] = []
    await library.call('draft.import', { source: { path: file } }, { onProgress: ({ stage }) => stage === 'measuring' && measuringAtMs.push(performance.now()) })
    const [startMs = 0, firstMs = 0, ...others] = measuringAtMs
    expect(others.length).toBeGreaterThan(20)
    // Were the samples only handed over when ffmpeg ends, the first per cent would come with the last.
    expect(firstMs - startMs).toBeLessThan(0.5 * (performance.now() - startMs))
  })

  it('makes one draft of one content, whatever the file is called, and decodes it once', async () => {
    const library = await openLibrary(inFolder('once'))
    const first = await library.add(clip)
    const copy = inFolder('renamed.mp4')
    copyFileSync(clip, copy)
    const second = await library.add(copy, { caption: 'later' })
    expect(second).toMatchObject({ known: true, draft: { id: first.draft.id, name: 'renamed.mp4', caption: 'later' }, analysis: { id: first.analysis.id } })
    expect((await library.call('draft.list', {})).drafts).toHaveLength(1)
  })

  it('makes one draft also where the same file comes twice at once', async () => {
    const library = await openLibrary(inFolder('twice'))
    const both = await Promise.all([library.add(clip), library.add(clip)])
    expect(both[0]?.draft.id).toBe(both[1]?.draft.id)
    expect((await library.call('draft.list', {})).drafts).toHaveLength(1)
  })

  it('judges a caption without decoding again, and forgets it when it is taken away', async () => {
    const library = await openLibrary(inFolder('caption'))
    const { draft, analysis } = await library.add(clip)
    const outcome = (verdict: typeof analysis.verdict) => verdict.findings.find(({ practice }) => practice === 'caption-hashtags')?.outcome
    expect(outcome(analysis.verdict)).toBe('not-applicable')
    const from = performance.now()
    const judged = await library.call('draft.setCaption', { draftId: draft.id, caption: 'Try this #gym' })
    expect(performance.now() - from).toBeLessThan(500)
    expect(outcome(judged.analysis.verdict)).toBe('scored')
    expect(judged.analysis.id).toBe(analysis.id)
    const forgotten = await library.call('draft.setCaption', { draftId: draft.id, caption: '' })
    expect(forgotten.draft.caption).toBeNull()
    expect(forgotten.analysis.verdict).toEqual(analysis.verdict)
  })

  it('takes drafts out of the library and back in, and never touches the file', async () => {
    const before = readFileSync(clip)
    const library = await openLibrary(inFolder('removed'))
    const { draft } = await library.add(clip)
    await library.call('draft.remove', { draftIds: [draft.id] })
    expect((await library.call('draft.list', {})).drafts).toEqual([])
    await expect(library.call('draft.get', { draftId: draft.id })).rejects.toMatchObject({ data: { code: 'draft_not_found' } })
    await library.call('draft.restore', { draftIds: [draft.id] })
    expect((await library.call('draft.list', {})).drafts).toHaveLength(1)
    await library.call('draft.remove', { draftIds: [draft.id] })
    expect(await library.add(clip)).toMatchObject({ draft: { id: draft.id } })
    expect((await library.call('draft.list', {})).drafts).toHaveLength(1)
    expect(readFileSync(clip).equals(before)).toBe(true)
  })

  it('stops within two seconds of a cancel and keeps nothing', async () => {
    const library = await openLibrary(inFolder('cancelled'))
    const long = makeClip(inFolder('long.mp4'), { seconds: 40, size: '540x960' })
    const cancelling = new AbortController()
    const running = library.add(long, { signal: cancelling.signal })
    setTimeout(() => cancelling.abort(), 700)
    const from = performance.now()
    await expect(running).rejects.toMatchObject({ data: { code: 'cancelled' } })
    expect(performance.now() - from).toBeLessThan(2700)
    expect((await library.call('draft.list', {})).drafts).toEqual([])
  })

  it('cancels what is still waiting, and the rest goes on', async () => {
    const library = await openLibrary(inFolder('waiting'))
    const others = ['a', 'b', 'c'].map((name, index) => makeClip(inFolder(`${name}.mp4`), { seconds: 2 + index }))
    const cancelling = new AbortController()
    const [first, second, third] = [library.add(others[0]!), library.add(others[1]!), library.add(others[2]!, { signal: cancelling.signal })]
    cancelling.abort()
    await expect(third).rejects.toMatchObject({ data: { code: 'cancelled' } })
    expect((await Promise.all([first, second])).map(({ draft }) => draft.name)).toEqual(['a.mp4', 'b.mp4'])
  })

  it('tells who listens that the library changed', async () => {
    const library = await openLibrary(inFolder('told'))
    const { draft } = await library.add(clip)
    await library.call('draft.setCaption', { draftId: draft.id, caption: 'x' })
    await library.call('draft.remove', { draftIds: [draft.id] })
    await library.call('draft.restore', { draftIds: [draft.id] })
    expect(library.changes).toEqual([[draft.id], [draft.id], [draft.id], [draft.id]])
  })

  it('refuses a path from a caller that may name none', async () => {
    const library = await openLibrary(inFolder('granted'))
    const asked = library.call('draft.import', { source: { path: clip } }, { grant: { allowsPath: () => false } })
    await expect(asked).rejects.toMatchObject({ data: { code: 'path_not_allowed' } })
  })

  it('refuses input that is not of the contract', async () => {
    const library = await openLibrary(inFolder('contract'))
    await expect(library.call('draft.get', { draftId: '../../etc/passwd' })).rejects.toMatchObject({ data: { code: 'input_invalid' } })
  })
})

const stages: Progress['stage'][] = ['waiting', 'reading', 'measuring', 'judging']
