import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ffmpeg, makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary } from '../fixtures/library.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const good = makeClip(inFolder('good.mp4'))
const library = await openLibrary(inFolder('library'))

describe('bad input', () => {
  it('goes on with the next file', async () => {
    const [bad, next] = await Promise.allSettled([library.add(inFolder('absent.mp4')), library.add(good)])
    expect([bad.status, next.status]).toEqual(['rejected', 'fulfilled'])
  })

  it('takes a draft without sound: what needs sound is not applicable, and the lack of it is found', async () => {
    const silent = makeClip(inFolder('silent.mp4'), { sound: null })
    const { analysis } = await library.add(silent)
    expect(analysis.artifacts.loudness).toMatchObject({ failure: { code: 'no_audio_stream' } })
    const outcomes = Object.fromEntries(analysis.verdict.findings.map(({ practice, outcome, score }) => [practice, `${outcome} ${score}`]))
    expect(outcomes).toMatchObject({ 'sound-present': 'scored 0', loudness: 'not-applicable null', 'fast-tempo': 'not-applicable null' })
  })

  it('judges what can be read of a file cut short, and says that it is damaged', async () => {
    const whole = inFolder('whole.mp4')
    ffmpeg(['-f', 'lavfi', '-i', 'testsrc2=size=270x480:rate=30', '-t', '8', '-c:v', 'libx264', '-preset', 'ultrafast', '-movflags', '+faststart', whole])
    truncateSync(whole, Math.floor(statSync(whole).size / 3))
    const { analysis } = await library.add(whole)
    expect(analysis.damage?.kind).toBe('cut-short')
    expect(analysis.damage?.analysedS).toBeLessThan(5)
    expect(analysis.damage?.claimedS).toBeCloseTo(8, 0)
    expect(['rework', 'blocked']).toContain(analysis.verdict.verdict)
  })

  it('says that parts are damaged, and that a sound track without sound is', async () => {
    const bytes = readFileSync(makeClip(inFolder('scratched.mp4'), { seconds: 3, sound: 'sine=frequency=700' }))
    const media = bytes.indexOf('mdat')
    for (let at = media + 5000; at < media + 9000; at += 7) bytes[at] = 0xff
    writeFileSync(inFolder('scratched.mp4'), bytes)
    expect((await library.add(inFolder('scratched.mp4'))).analysis).toMatchObject({ damage: { kind: 'errors' }, verdict: { verdict: expect.stringMatching(/rework|blocked/) } })

    const mute = inFolder('mute.mkv')
    ffmpeg(['-i', good, '-f', 'lavfi', '-t', '0.1', '-i', 'sine=frequency=300', '-map', '0:v', '-map', '1:a', '-c:v', 'copy', '-c:a', 'aac', mute])
    expect((await library.add(mute)).analysis.damage?.kind).toBe('sound')
  })

  it.each(['it\'s "quoted".mp4', 'a:b.mp4', '-v.mp4', 'new\nline.mp4', '🎬 concept.mp4', '100%d.mp4', '.mp4'])('reads a file named %j', async (name) => {
    const file = path.join(inFolder('names'), name)
    mkdirSync(inFolder('names'), { recursive: true })
    copyFileSync(good, file)
    expect((await library.add(file)).draft.name).toBe(name)
  })

  it('says that a file vanished while it was read, or that it changed', async () => {
    for (const [name, meddle, code] of [
      ['vanishing.mp4', (file: string) => rmSync(file), 'file_vanished'],
      ['growing.mp4', (file: string) => writeFileSync(file, 'more', { flag: 'a' }), 'file_changed'],
    ] as const) {
      const file = makeClip(inFolder(name), { seconds: 12, size: '540x960', sound: `sine=frequency=${name.length * 50}` })
      const before = await library.call('draft.list', {})
      const running = library.call('draft.import', { source: { path: file } }, { onProgress: once(({ percent }) => percent > 5, () => meddle(file)) })
      await expect(running).rejects.toMatchObject({ data: { code } })
      expect(await library.call('draft.list', {})).toEqual(before)
    }
  })
})

describe('a bad data folder', () => {
  it('is refused where it is a file', async () => {
    writeFileSync(inFolder('a-file'), '')
    await expect(openLibrary(inFolder('a-file'))).rejects.toMatchObject({ data: { code: 'data_folder_unusable' } })
  })

  it('is refused where it cannot be written to', async ({ skip }) => {
    const readOnly = inFolder('read-only')
    mkdirSync(readOnly)
    if (process.getuid?.() === 0) {
      if (!mounted(readOnly, 'ro')) skip('no tmpfs may be mounted here')
    } else chmodSync(readOnly, 0o555)
    await expect(openLibrary(readOnly)).rejects.toMatchObject({ data: { code: 'data_folder_read_only' } })
  })

  it('is full: the draft is refused, what was kept stays, and work goes on when there is room', async ({ skip }) => {
    const small = inFolder('small')
    mkdirSync(small)
    if (!mounted(small, 'size=640k')) skip('no tmpfs may be mounted here')
    const full = await openLibrary(small)
    const kept = await full.add(good)
    const ballast = path.join(small, 'ballast')
    expect(() => writeFileSync(ballast, Buffer.alloc(1024 * 1024))).toThrow('ENOSPC')
    const other = makeClip(inFolder('other.mp4'), { seconds: 3 })
    await expect(full.add(other)).rejects.toMatchObject({ data: { code: 'disk_full' } })
    expect((await full.call('draft.list', {})).drafts.map(({ draft }) => draft.id)).toEqual([kept.draft.id])
    rmSync(ballast)
    expect((await full.add(other)).draft.name).toBe('other.mp4')
    expect((await full.call('draft.list', {})).drafts).toHaveLength(2)
    await full.close()
  })

  it.skipIf(process.platform !== 'linux')('lies where no folder can be made', async () => {
    await expect(openLibrary('/proc/nowhere/deeper')).rejects.toMatchObject({ data: { code: 'data_folder_unusable' } })
  })

  it('sits behind a socket', async () => {
    const socket = inFolder('socket')
    const server = createServer().listen(socket)
    await expect(openLibrary(socket)).rejects.toMatchObject({ data: { code: 'data_folder_unusable' } })
    server.close()
  })
})

const mounts: string[] = []
afterAll(() => mounts.forEach((place) => execFileSync('umount', ['-l', place])))

function mounted(place: string, options: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place], { stdio: 'ignore' })
    mounts.push(place)
    return true
  } catch {
    return false
  }
}

function once<Value>(isIt: (value: Value) => boolean, then: () => void): (value: Value) => void {
  let isDone = false
  return (value) => {
    if (isDone || !isIt(value)) return
    isDone = true
    then()
  }
}
