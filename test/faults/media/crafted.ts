import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Fault } from '../fault.ts'
import { craftedClips, makePipe } from './crafted-clips.ts'
import { inOwnFolder, survivors } from './own-folder.ts'
import { readFiles, tally } from './read-files.ts'

/** A file's name, what makes it, and what may become of it. */
export type Crafted = readonly [name: string, make: (file: string, folder: string, url: string) => unknown, outcomes: readonly string[]]

const text = (write: (folder: string, url: string) => string) => (file: string, folder: string, url: string) => writeFileSync(file, write(folder, url))
const trapIn = (folder: string) => path.join(folder, 'trap')
const dash = (folder: string, url: string) => `<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"><Period><AdaptationSet mimeType="video/mp4"><Representation id="1" bandwidth="1"><BaseURL>${url}</BaseURL><BaseURL>${trapIn(folder)}</BaseURL></Representation></AdaptationSet></Period></MPD>`
const sdp = 'o=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\na=rtpmap:96 H264/90000\n'
const bytes = (hex: string) => (file: string) => writeFileSync(file, Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(200)]))

/* Files that only name others, and what is no video at all. `trap` is a pipe: whoever opens it waits until the time is over. */
const craftedFiles: readonly Crafted[] = [
  ['HLS.mp4', text((folder, url) => `#EXTM3U\n#EXTINF:1,\n${trapIn(folder)}\n#EXTINF:1,\n${url}\n`), ['playlist_refused']],
  ['ffconcat.mp4', text((folder) => `ffconcat version 1.0\nfile '${trapIn(folder)}'\n`), ['playlist_refused']],
  ['DASH.mp4', text(dash), ['playlist_refused']],
  ['DASH behind a long comment.mp4', text((folder, url) => `<!-- ${'x'.repeat(9000)} -->${dash(folder, url)}`), ['not_a_video']],
  ['SDP.mp4', text(() => `v=0\n${sdp}`), ['playlist_refused']],
  ['SDP without its first line.mp4', text(() => sdp), ['not_a_video']],
  ['words.mp4', text(() => 'only words'), ['not_a_video']],
  ['an empty file.mp4', text(() => ''), ['file_empty']],
  ['a picture.mp4', bytes('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489'), ['not_a_video']],
  ['an archive.mp4', bytes('504b03041400000000000000000000000000'), ['not_a_video']],
  ['a program.mp4', bytes('7f454c460201010000000000000000000200'), ['not_a_video']],
  ['another kind of video.mp4', bytes('464c5601050000000900000000'), ['container_not_supported']],
  ['the first box alone.mp4', bytes('0000001c667479706d703432000000006d70343269736f6d'), ['file_damaged']],
  ['not there at all.mp4', () => {}, ['file_missing']],
  ['a folder.mp4', (file) => mkdirSync(file), ['file_is_folder']],
  ['a link that leads nowhere.mp4', (file, folder) => symlinkSync(path.join(folder, 'nowhere'), file), ['file_missing']],
  ['a link to itself.mp4', (file) => symlinkSync(file, file), ['file_missing']],
  ['a link to a device.mp4', (file) => symlinkSync('/dev/zero', file), ['file_not_regular']],
  ['a pipe.mp4', (file) => makePipe(file), ['file_not_regular']],
]

const all = [...craftedFiles, ...craftedClips]

export const craftedMedia: Fault = {
  id: 'media-crafted',
  title: 'files made to harm: playlists, bombs, lies, devices',
  passMark: '0 crashes, 0 unfinished, each ≤ 20 s, every one a listed code; no other file or address opened, nothing left running',
  counts: { test: all.length, whole: all.length },
  async run() {
    if (process.platform === 'win32') return { skipped: 'Windows has no pipes and devices among files' }
    return inOwnFolder(async (folder) => {
      let asked = 0
      const server = createServer((_, response) => response.end(String((asked += 1)))).listen(0, '127.0.0.1')
      await new Promise((resolve) => server.once('listening', resolve))
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/segment.mp4`
      makePipe(trapIn(folder))
      const expected = new Map<string, readonly string[]>()
      for (const [name, make, outcomes] of all) {
        const file = path.join(folder, name)
        make(file, folder, url)
        expected.set(file, outcomes)
      }
      const read = await readFiles(path.join(folder, 'library'), expected.keys())
      server.close()
      const wrong = read.filter(({ file, outcome, tookS }) => !expected.get(file)?.includes(outcome) || tookS > 20)
      const [slowestS, left] = [Math.max(...read.map(({ tookS }) => tookS)), survivors(folder).length]
      if (wrong.length > 0 || read.length !== all.length || asked > 0 || left > 0) {
        throw new Error(`${read.length} of ${all.length} finished, ${asked} requests, ${left} left running; ${wrong.map(({ file, outcome, tookS, details }) => `${path.basename(file)}: ${outcome} after ${tookS.toFixed(1)} s ${details.slice(0, 200)}`).join('; ')}`)
      }
      return { measured: `${read.length} of ${all.length} finished: ${tally(read)}; slowest ${slowestS.toFixed(1)} s, 0 requests, 0 left running` }
    })
  },
}
