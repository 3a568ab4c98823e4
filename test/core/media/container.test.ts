import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sniffContainer } from '../../../electron/core/media/container.ts'
import { makeClip, temporaryFolder } from '../../fixtures/clips.ts'

const folder = temporaryFolder()

describe('sniffContainer', () => {
  it.each([
    ['mp4', 'mp4'],
    ['mov', 'mov'],
    ['webm', 'webm'],
    ['mkv', 'matroska'],
    ['avi', 'avi'],
    ['ts', 'mpegts'],
  ])('knows %s by its first bytes, whatever it is called', async (ending, container) => {
    const made = makeClip(path.join(folder, `clip.${ending}`), { seconds: 0.5 })
    expect(await sniffContainer(made, 'clip.txt')).toBe(container)
  })

  it.each([
    ['HLS', '#EXTM3U\n#EXTINF:1,\n/etc/passwd\n'],
    ['HLS after a byte order mark and white space', '\uFEFF \n#EXTM3U\n'],
    ['ffconcat', "ffconcat version 1.0\nfile '/etc/passwd'\n"],
    ['DASH', '<?xml version="1.0"?>\n<MPD xmlns="urn:mpeg:dash:schema:mpd:2011"></MPD>'],
    ['SDP', 'v=0\no=- 0 0 IN IP4 127.0.0.1\n'],
    ['PLS', '[playlist]\nFile1=/etc/passwd\n'],
  ])('refuses a playlist named .mp4: %s', async (kind, text) => {
    const file = path.join(folder, `${kind}.mp4`)
    writeFileSync(file, text)
    await expect(sniffContainer(file, 'x.mp4')).rejects.toMatchObject({ data: { code: 'playlist_refused' } })
  })

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'), 'not_a_video'],
    ['a document', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'not_a_video'],
    ['another kind of video', Buffer.from('FLV\u0001\u0005\u0000\u0000\u0000\u0009', 'latin1'), 'container_not_supported'],
  ])('refuses %s', async (_, bytes, code) => {
    const file = path.join(folder, 'other.mp4')
    writeFileSync(file, bytes)
    await expect(sniffContainer(file, 'other.mp4')).rejects.toMatchObject({ data: { code } })
  })

  it('leaves the word to ffprobe where the bytes do not tell', async () => {
    const file = path.join(folder, 'text.mp4')
    writeFileSync(file, 'just some words')
    expect(await sniffContainer(file, 'text.mp4')).toBeNull()
  })
})
