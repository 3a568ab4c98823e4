import { execFileSync } from 'node:child_process'
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { seeded } from '../../fixtures/random.ts'
import { ffmpeg, makeClip } from '../../fixtures/clips.ts'
import { box, editBoxes, setIn } from './boxes.ts'
import type { Crafted } from './crafted.ts'

/* Files that are videos by their first bytes, or nearly, and lie about the rest. */

const base = (folder: string) => kept(folder, 'base.mp4', (file) => makeClip(file, { seconds: 1, size: '144x256' }))
const page = (folder: string) => kept(folder, 'base.webm', (file) => makeClip(file, { seconds: 0.4, size: '270x480' }))
const made = new Set<string>()

function kept(folder: string, name: string, make: (file: string) => string): string {
  const file = path.join(folder, name)
  if (!made.has(file)) make(file)
  made.add(file)
  return file
}

/** A file made of the plain MP4 by a change of its bytes. */
const fromMp4 = (change: (bytes: Buffer) => Buffer) => (file: string, folder: string) => writeFileSync(file, change(readFileSync(base(folder))))
const fromWebm = (change: (bytes: Buffer) => Buffer) => (file: string, folder: string) => writeFileSync(file, change(readFileSync(page(folder))))

/** Overwrites what follows each occurrence of a mark; `to` may differ from place to place. */
function after(bytes: Buffer, mark: readonly number[], skip: number, to: () => Uint8Array): Buffer {
  for (let at = bytes.indexOf(Buffer.from(mark)); at !== -1; at = bytes.indexOf(Buffer.from(mark), at + 1)) bytes.set(to(), at + mark.length + skip)
  return bytes
}

/** Width and height of a WebM: in its header, and in the key frames of VP8 themselves. */
const vp8Size = (bytes: Buffer, side: number) => after(bytes, [0x9d, 0x01, 0x2a], 0, () => Uint8Array.of(side & 255, side >> 8, side & 255, side >> 8))
const headerSize = (bytes: Buffer, side: number) => after(bytes, [0xb0, 0x82, 0x01, 0x0e, 0xba, 0x82, 0x01, 0xe0], -8, () => Uint8Array.of(0xb0, 0x82, side >> 8, side & 255, 0xba, 0x82, side >> 8, side & 255))

const most = 0x7fff_ffff
const durations = (seconds: number) => (bytes: Buffer) => setIn(setIn(setIn(bytes, 'mvhd', { 16: seconds }), 'tkhd', { 20: seconds }), 'mdhd', { 16: seconds })
const float64 = (value: number) => {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  return bytes
}

function randomTimes(bytes: Buffer): Buffer {
  const random = seeded(7)
  return after(bytes, [0, 0, 1, 0xe0], 5, () => Uint8Array.from([0x21, 0, 1, 0, 1].map((marker) => marker | (Math.floor(random() * 127) << 1))))
}

function nested(levels: number): Buffer {
  const heads = Buffer.alloc(levels * 8)
  for (let level = 0; level < levels; level += 1) {
    heads.writeUInt32BE((levels - level) * 8, level * 8)
    heads.write('moov', level * 8 + 4)
  }
  return heads
}

/** A header that says it unpacks to nearly half a gigabyte. */
function packedHeader(bytes: Buffer): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(500_000_000)
  const packed = deflateSync(Buffer.alloc(500_000))
  return editBoxes(bytes, (type) => (type === 'moov' ? box('cmov', Buffer.concat([box('dcom', Buffer.from('zlib')), box('cmvd', Buffer.concat([size, packed]))])) : undefined))
}

/** The track's samples are said to lie in another file, by an alias with its absolute path. */
function elsewhere(bytes: Buffer, target: string): Buffer {
  const alias = Buffer.alloc(150 + 4 + target.length + (target.length % 2))
  alias.writeInt16BE(2, 146)
  alias.writeInt16BE(2, 150)
  alias.writeInt16BE(target.length, 152)
  alias.write(target, 154)
  const body = Buffer.concat([Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]), box('alis', Buffer.concat([Buffer.alloc(4), alias]))])
  return editBoxes(bytes, (type) => (type === 'dref' ? body : undefined))
}

const html = '<html><script>fetch("/api").then(alert)</script><img src=x onerror=alert(1)>'

export const craftedClips: readonly Crafted[] = [
  ['a pixel bomb.webm', fromWebm((bytes) => vp8Size(headerSize(bytes, 16_383), 16_383)), ['picture_too_large', 'picture_size_invalid']],
  ['a pixel bomb behind an honest header.webm', fromWebm((bytes) => vp8Size(bytes, 16_383)), ['file_damaged']],
  ['a picture without a size.webm', zeroSized, ['picture_size_invalid']],
  ['a stream bomb.mkv', (file, folder) => ffmpeg(['-i', base(folder), '-map', '0:v', ...Array.from({ length: 900 }, () => ['-map', '0:a']).flat(), '-c', 'copy', '-t', '0.1', file]), ['file_damaged']],
  ['a tag bomb.mp4', tagBomb, ['read']],
  ['a packed header of half a gigabyte.mp4', fromMp4(packedHeader), ['no_video_stream', 'file_damaged']],
  ['boxes nested 100,000 deep.mp4', fromMp4((bytes) => Buffer.concat([bytes.subarray(0, bytes.readUInt32BE(0)), nested(100_000)])), ['file_damaged']],
  ['steps of 39 hours.mp4', fromMp4((bytes) => setIn(bytes, 'stts', { 12: most })), ['read', 'read in part', 'file_damaged']],
  ['all at once.mp4', fromMp4((bytes) => setIn(bytes, 'stts', { 12: 0 })), ['read', 'read in part', 'file_damaged']],
  ['an edit list far away.mp4', fromMp4((bytes) => setIn(bytes, 'elst', { 8: most, 12: most - 1 })), ['read', 'read in part', 'file_damaged']],
  ['times beyond every clock.webm', fromWebm((bytes) => after(bytes, [0x1f, 0x43, 0xb6, 0x75], 8, () => Uint8Array.of(0xe7, 0x88, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff))), ['read', 'read in part', 'file_damaged']],
  ['times at random.ts', (file, folder) => writeFileSync(file, randomTimes(readFileSync(kept(folder, 'base.ts', (to) => makeClip(to, { seconds: 1, size: '144x256' }))))), ['read', 'read in part']],
  ['a duration of centuries.mp4', fromMp4(durations(most)), ['read', 'read in part']],
  ['a duration of nothing.mp4', fromMp4(durations(0)), ['read', 'read in part']],
  ['a duration that is no number.webm', fromWebm((bytes) => after(bytes, [0x44, 0x89, 0x88], 0, () => float64(Number.NaN))), ['read']],
  ['a duration of 1e300.webm', fromWebm((bytes) => after(bytes, [0x44, 0x89, 0x88], 0, () => float64(1e300))), ['read', 'read in part']],
  ['boxes larger than the file.mp4', fromMp4((bytes) => after(bytes, [...Buffer.from('mdat')], -8, () => Uint8Array.of(0x7f, 0xff, 0xff, 0xff))), ['file_damaged']],
  ['more samples than bytes.mp4', fromMp4((bytes) => setIn(bytes, 'stsz', { 8: most })), ['read', 'read in part', 'file_damaged']],
  ['samples outside the file.mp4', fromMp4((bytes) => setIn(bytes, 'stco', { 8: most })), ['read in part', 'file_damaged']],
  ['without its index.mp4', (file, folder) => (writeFileSync(file, readFileSync(base(folder))), truncateSync(file, Math.floor(statSync(file).size / 2))), ['file_damaged']],
  ['truncated.mp4', (file) => (ffmpeg(['-f', 'lavfi', '-i', 'testsrc2=size=144x256:rate=30', '-t', '4', '-c:v', 'libx264', '-preset', 'ultrafast', '-movflags', '+faststart', file]), truncateSync(file, Math.floor(statSync(file).size / 3))), ['read in part']],
  ['samples in another file.mov', (file, folder) => writeFileSync(file, elsewhere(readFileSync(base(folder)), path.join(folder, 'trap'))), ['read', 'file_damaged']],
  ['sound only.mp4', (file, folder) => ffmpeg(['-i', base(folder), '-vn', '-c:a', 'copy', file]), ['no_video_stream']],
  ['subtitles and attachments.mkv', subtitled, ['read']],
  ['a polyglot of HTML.mp4', fromMp4((bytes) => Buffer.concat([box('ftyp', Buffer.concat([bytes.subarray(8, 16), Buffer.from(html.padEnd(80))])), bytes.subarray(bytes.readUInt32BE(0))])), ['read', 'read in part', 'file_damaged']],
  ['a decoder with a known hole.avi', (file) => ffmpeg(['-f', 'lavfi', '-i', 'testsrc2=size=64x64:rate=5', '-t', '0.4', '-c:v', 'magicyuv', file]), ['codec_not_supported']],
]

/** Ten thousand tags of a kilobyte. */
function tagBomb(file: string, folder: string) {
  const tags = path.join(folder, 'tags.txt')
  writeFileSync(tags, `;FFMETADATA1\n${Array.from({ length: 10_000 }, (_, index) => `key${index}=${'x'.repeat(1000)}\n`).join('')}`)
  ffmpeg(['-i', base(folder), '-i', tags, '-map_metadata', '1', '-movflags', 'use_metadata_tags', '-c', 'copy', file])
}

function subtitled(file: string, folder: string) {
  const words = path.join(folder, 'words.srt')
  writeFileSync(words, Array.from({ length: 2000 }, (_, index) => `${index + 1}\n00:00:00,${String(index % 900).padStart(3, '0')} --> 00:00:01,000\n<font face="${'x'.repeat(200)}">{\\pos(1e9,-1e9)}\n\n`).join(''))
  ffmpeg(['-i', base(folder), '-i', words, '-c', 'copy', '-c:s', 'ass', '-attach', words, '-metadata:s:t', 'mimetype=font/ttf', '-metadata:s:t', 'filename=../../../outside.ttf', file])
}

/** The header claims 0 × 0, and no frame follows which could tell otherwise. */
function zeroSized(file: string, folder: string) {
  const bytes = headerSize(readFileSync(page(folder)), 0)
  writeFileSync(file, bytes.subarray(0, bytes.indexOf(Buffer.from([0x1f, 0x43, 0xb6, 0x75])) + 12))
}

/** A pipe that nothing ever writes to: who opens it waits for ever. */
export function makePipe(file: string): void {
  execFileSync('mkfifo', [file])
}
