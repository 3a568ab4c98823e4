import { describe, expect, test } from 'vitest'
import { formatAspectRatio, formatBytes, formatDate, formatDuration, formatMoment, formatShare, formatValue, visibleText } from '../../../shared/i18n/format.ts'
import { units } from '../../../shared/model/verdict.ts'

describe('formatValue', () => {
  test.each([
    [0.842, 's', '0.84 s', '0,84 s'],
    [12.44, 's', '12.4 s', '12,4 s'],
    [65, 's', '1 min 5 s', '1 min 5 s'],
    [0.5625, 'ratio', '9:16', '9:16'],
    [0.61, 'ratio', '0.61:1', '0,61:1'],
    [0.004, 'share', '0.4 %', '0,4 %'],
    [0.87, 'share', '87 %', '87 %'],
    [1080, 'px', '1,080 px', '1.080 px'],
    [8420.4, 'kbps', '8,420 kbps', '8.420 kbps'],
    [12_400_000, 'bytes', '12.4 MB', '12,4 MB'],
    [29.97, 'fps', '29.97 fps', '29,97 fps'],
    [-14.24, 'lufs', '−14.2 LUFS', '−14,2 LUFS'],
    [-0.04, 'dbtp', '0 dBTP', '0 dBTP'],
    [127.6, 'bpm', '128 BPM', '128 BPM'],
    [4.25, 'per10s', '4.3 per 10 s', '4,3 per 10 s'],
    [151, 'characters', '151 characters', '151 tekens'],
    [true, 'yes-no', 'yes', 'ja'],
    [false, 'yes-no', 'no', 'nee'],
    [null, 'lufs', 'none', 'geen'],
    ['h264', 'name', 'h264', 'h264'],
  ] as const)('%s %s', (value, unit, english, dutch) => {
    expect(formatValue(value, unit, 'en')).toBe(english)
    expect(formatValue(value, unit, 'nl')).toBe(dutch)
  })

  test('no unit is left with a gap', () => {
    for (const unit of units) expect(formatValue(1, unit, 'nl')).not.toContain('{{')
  })
})

test.each([
  [0, '0 s'],
  [59.94, '59.9 s'],
  [60, '1 min'],
  [119.6, '2 min'],
])('a length of %s seconds is %s', (seconds, text) => {
  expect(formatDuration(seconds, 'en')).toBe(text)
})

test.each([
  [0, '0:00.0'],
  [7.24, '0:07.2'],
  [59.96, '1:00.0'],
  [83.5, '1:23.5'],
])('the moment %s is %s', (seconds, text) => {
  expect(formatMoment(seconds, 'en')).toBe(text)
})

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [287_600_000, '288 MB'],
  [4_000_000_000, '4 GB'],
  [5e13, '50,000 GB'],
])('%s bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes, 'en')).toBe(text)
})

test('shares below ten per cent keep a decimal', () => {
  expect(formatShare(0.0951, 'en')).toBe('9.5 %')
  expect(formatShare(1, 'en')).toBe('100 %')
})

test('near a known aspect ratio its name is used', () => {
  expect(formatAspectRatio(1080 / 1918, 'en')).toBe('9:16')
  expect(formatAspectRatio(16 / 9, 'nl')).toBe('16:9')
  expect(formatAspectRatio(0.58, 'en')).toBe('0.58:1')
})

test('dates are as exact as the source', () => {
  expect(formatDate('2022', 'nl')).toBe('2022')
  expect(formatDate('2022-03', 'en')).toBe('March 2022')
  expect(formatDate('2022-03-09', 'nl')).toBe('9 maart 2022')
  expect(formatDate('early 2021', 'en')).toBe('early 2021')
})

test.each([
  ['plain name.mp4', 'plain name.mp4'],
  ['two\nlines\u0007.mp4', 'two␊lines␇.mp4'],
  ['abc\u202Egpj.mp4', 'abc⟨U+202E⟩gpj.mp4'],
  ['family 👨‍👩‍👧.mp4', 'family 👨‍👩‍👧.mp4'],
])('hidden characters of %j are written out', (name, text) => {
  expect(visibleText(name)).toBe(text)
})
