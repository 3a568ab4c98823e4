import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { failureWords } from '../../shared/i18n/failure-words.ts'
import { languages } from '../../shared/i18n/index.ts'
import { toFailure } from '../../shared/model/failure.ts'
import { ffmpeg, makeClip, temporaryFolder } from '../fixtures/clips.ts'
import { openLibrary } from '../fixtures/library.ts'

const folder = temporaryFolder()
const inFolder = (name: string) => path.join(folder, name)
const good = makeClip(inFolder('good.mp4'))
const library = await openLibrary(inFolder('library'))

const made: Record<string, () => string> = {
  'a file that is not there': () => inFolder('absent.mp4'),
  'a link that leads nowhere': () => (symlinkSync(inFolder('nowhere'), inFolder('dangling.mp4')), inFolder('dangling.mp4')),
  'a folder': () => (mkdirSync(inFolder('folder.mp4')), inFolder('folder.mp4')),
  'an empty file': () => (writeFileSync(inFolder('empty.mp4'), ''), inFolder('empty.mp4')),
  'a file of words': () => (writeFileSync(inFolder('words.mp4'), 'only words'), inFolder('words.mp4')),
  'a playlist named .mp4': () => (writeFileSync(inFolder('list.mp4'), `#EXTM3U\n${good}\n`), inFolder('list.mp4')),
  'an ffconcat named .mp4': () => (writeFileSync(inFolder('concat.mp4'), `ffconcat version 1.0\nfile '${good}'\n`), inFolder('concat.mp4')),
  'sound only': () => (ffmpeg(['-i', good, '-vn', '-c:a', 'copy', inFolder('sound.mp4')]), inFolder('sound.mp4')),
  'a file without its index': () => {
    copyFileSync(good, inFolder('cut.mp4'))
    truncateSync(inFolder('cut.mp4'), Math.floor(statSync(good).size / 2))
    return inFolder('cut.mp4')
  },
  'a picture without a size': () => zeroSized(inFolder('zero.webm')),
  'a device': () => '/dev/zero',
  'a pipe': () => (execFileSync('mkfifo', [inFolder('pipe.mp4')]), inFolder('pipe.mp4')),
}

describe('bad input', () => {
  it.each([
    ['a file that is not there', 'file_missing'],
    ['a link that leads nowhere', 'file_missing'],
    ['a folder', 'file_is_folder'],
    ['an empty file', 'file_empty'],
    ['a file of words', 'not_a_video'],
    ['a playlist named .mp4', 'playlist_refused'],
    ['an ffconcat named .mp4', 'playlist_refused'],
    ['sound only', 'no_video_stream'],
    ['a file without its index', 'file_damaged'],
    ['a picture without a size', 'picture_size_invalid'],
    ['a device', 'file_not_regular'],
    ['a pipe', 'file_not_regular'],
  ])('%s is refused as %s, in both languages, and leaves nothing behind', async (name, code) => {
    const before = await library.call('draft.list', {})
    const error = await library.add(made[name]!()).catch((failure: unknown) => failure)
    const failure = toFailure(error)
    expect(failure.code).toBe(code)
    for (const language of languages) {
      const words = failureWords(failure, language)
      expect(Object.values(words).every((text) => text.length > 5 && !text.includes('{{') && !text.includes('…'))).toBe(true)
    }
    expect(await library.call('draft.list', {})).toEqual(before)
  })

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

/** A WebM whose header claims 0 × 0 and that holds no frame which could tell otherwise. */
function zeroSized(file: string): string {
  const bytes = readFileSync(makeClip(inFolder('sized.webm'), { seconds: 0.4, sound: null }))
  const at = bytes.indexOf(Buffer.from([0xb0, 0x82, 0x01, 0x0e, 0xba, 0x82, 0x01, 0xe0]))
  bytes.writeUInt16BE(0, at + 2)
  bytes.writeUInt16BE(0, at + 6)
  writeFileSync(file, bytes.subarray(0, bytes.indexOf(Buffer.from([0x1f, 0x43, 0xb6, 0x75])) + 12))
  return file
}
