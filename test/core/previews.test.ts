import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { callCore } from '../../electron/cli/call-core.ts'
import type { Core } from '../../electron/core/core.ts'
import { openCore } from '../../electron/core/open-core.ts'
import { binaries, makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { rotateByMatrix } from '../fixtures/rotated.ts'

const folder = temporaryFolder()
const dataDir = path.join(folder, 'data')
const previewDir = path.join(dataDir, 'previews')
let core: Core
beforeAll(async () => {
  core = await openCore({ dataDir, findMedia: async () => binaries })
  return () => core.close()
})

const bring = (file: string) => callCore(core, 'draft.import', { source: { path: file } })
const partials = () => readdirSync(previewDir).filter((name) => name.endsWith('.partial'))

function probed(file: string): string[] {
  const entries = 'stream=codec_name,width,height,sample_aspect_ratio,nb_read_frames:format=format_name'
  return execFileSync(binaries.ffprobe.path, ['-v', 'error', '-count_frames', '-show_entries', entries, '-of', 'csv=p=0', file]).toString().trim().split('\n')
}

describe('a copy that every browser plays', () => {
  it('is upright, small, with square pixels, every frame and its sound', async () => {
    const lying = makeClip(path.join(folder, 'lying.mp4'), { seconds: 2, picture: 'testsrc2=size=1280x720:rate=30,setsar=4/3' })
    const { draft } = await bring(rotateByMatrix(lying, path.join(folder, 'turned.mp4'), 90))
    expect(await core.preview(draft.id)).toBeNull()
    const percents: number[] = []
    await callCore(core, 'draft.preview', { draftId: draft.id }, { onProgress: ({ percent }) => percents.push(percent) })
    const preview = await core.preview(draft.id)
    expect(preview).toEqual({ path: path.join(previewDir, `${draft.contentHash}.webm`), type: 'video/webm' })
    const [picture = '', sound = '', format] = probed(preview?.path ?? '')
    const [codec, width, height, shape, frames] = picture.split(',')
    expect([codec, height, shape, frames]).toEqual(['vp8', '720', '1:1', '60'])
    // 4/3 of 1280 lies along the height once it is turned.
    expect(Number(width)).toBeCloseTo((720 * 720) / ((1280 * 4) / 3), -1)
    expect(sound).toContain('opus')
    expect(format).toContain('webm')
    expect(percents.every((percent) => percent >= 0 && percent <= 100)).toBe(true)
    expect(partials()).toEqual([])
  })

  it.each([
    ['mpeg4.avi', ['-c:v', 'mpeg4', '-c:a', 'mp3']],
    ['hevc.mkv', ['-c:v', 'libx265', '-preset', 'ultrafast', '-x265-params', 'log-level=none', '-pix_fmt', 'yuv420p10le', '-c:a', 'ac3']],
    ['stream.ts', ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac']],
  ])('of %s', async (name, codec) => {
    const { draft } = await bring(makeClip(path.join(folder, name), { seconds: 1.5, size: '180x320', codec }))
    await callCore(core, 'draft.preview', { draftId: draft.id })
    const [picture] = probed((await core.preview(draft.id))?.path ?? '')
    // No larger than the draft itself.
    expect(picture).toMatch(/^vp8,180,320,1:1,4[456]/)
  })

  it('of a silent draft has no sound', async () => {
    const { draft } = await bring(makeClip(path.join(folder, 'silent.mp4'), { seconds: 1, sound: null }))
    await callCore(core, 'draft.preview', { draftId: draft.id })
    expect(probed((await core.preview(draft.id))?.path ?? '')).toHaveLength(2)
  })

  it('is answered at once when it is there, even where the draft is gone', async () => {
    const file = makeClip(path.join(folder, 'again.mp4'), { seconds: 1, sound: 'sine=frequency=500' })
    const { draft } = await bring(file)
    await callCore(core, 'draft.preview', { draftId: draft.id })
    rmSync(file)
    await callCore(core, 'draft.preview', { draftId: draft.id })
  })
})

describe('what goes wrong', () => {
  it('a file that is gone is said', async () => {
    const file = makeClip(path.join(folder, 'gone.mp4'), { seconds: 1, sound: 'sine=frequency=600' })
    const { draft } = await bring(file)
    rmSync(file)
    await expect(callCore(core, 'draft.preview', { draftId: draft.id })).rejects.toMatchObject({ data: { code: 'file_missing' } })
  })

  it('another video in its place is not taken for it', async () => {
    const file = makeClip(path.join(folder, 'changed.mp4'), { seconds: 1, sound: 'sine=frequency=700' })
    const { draft } = await bring(file)
    appendFileSync(file, 'more')
    await expect(callCore(core, 'draft.preview', { draftId: draft.id })).rejects.toMatchObject({ data: { code: 'file_changed' } })
    expect(await core.preview(draft.id)).toBeNull()
  })

  it('a draft that is not there is said', async () => {
    await expect(callCore(core, 'draft.preview', { draftId: '0b8f1c9e-2f6d-4a1e-9a57-4d7c51c1a001' })).rejects.toMatchObject({ data: { code: 'draft_not_found' } })
  })
})

describe('cancelling', () => {
  it('stops when the last of those who wait has left, and leaves nothing', async () => {
    const { draft } = await bring(makeClip(path.join(folder, 'long.mp4'), { seconds: 30, size: '1080x1920' }))
    const [one, other] = [new AbortController(), new AbortController()]
    const running = Promise.withResolvers<void>()
    const calls = [one, other].map(({ signal }) => callCore(core, 'draft.preview', { draftId: draft.id }, { signal, onProgress: ({ percent }) => percent > 0 && running.resolve() }))
    const endings = Promise.allSettled(calls)
    await running.promise
    one.abort()
    await expect(calls[0]).rejects.toMatchObject({ data: { code: 'cancelled' } })
    expect(partials()).toHaveLength(1)
    const stoppedAt = performance.now()
    other.abort()
    await endings
    await expect(calls[1]).rejects.toMatchObject({ data: { code: 'cancelled' } })
    expect(performance.now() - stoppedAt).toBeLessThan(3000)
    expect(partials()).toEqual([])
    expect(existsSync(path.join(previewDir, `${draft.contentHash}.webm`))).toBe(false)
  })
})
