import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { crc32 as zlibCrc32 } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashShown, isSigned, newSecret, sign } from '../../../electron/core/review/sign.ts'
import { pageScript, pageStyle } from '../../../electron/core/review/page-text.ts'
import { crc32 } from '../../../shared/review/crc32.ts'
import { changedFields, shownFields } from '../../../shared/review/shown.ts'
import { shownPostOf } from './reviewed-page.ts'

const others = { localAt: '2026-12-01T09:01', account: '@cafe', format: 'duet', title: 'x', caption: 'x', hashtags: ['#x'], sound: 'x', coverS: 1, video: 'x' } as const

test.each(shownFields)('another %s is another content', (field) => {
  const before = shownPostOf({})
  const after = { ...before, [field]: others[field] }
  expect(changedFields(before, after)).toEqual([field])
  expect(hashShown(after)).not.toBe(hashShown(before))
})

test('the same content has the same hash, whatever order it was written in', () => {
  const shown = shownPostOf({ caption: 'x', coverS: 1 })
  expect(hashShown(Object.fromEntries(Object.entries(shown).toReversed()) as typeof shown)).toBe(hashShown(shown))
})

test('words that move from one field to the next make another hash', () => {
  const ref = shownPostOf({}).ref
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (one, two) => {
      expect(hashShown(shownPostOf({ ref, title: one, caption: two }))).not.toBe(hashShown(shownPostOf({ ref, title: one + two, caption: '' })))
    }),
  )
})

test('a signature fits its review, its post and its content alone', () => {
  const [secret, ref, shown] = [newSecret(), shownPostOf({}).ref, 'a'.repeat(64)]
  const signature = sign(secret, 'review', ref, shown)
  expect(signature).toMatch(/^[\w-]{43}$/)
  expect(isSigned(secret, 'review', { ref, shown, signature })).toBe(true)
  expect(isSigned(newSecret(), 'review', { ref, shown, signature })).toBe(false)
  expect(isSigned(secret, 'another', { ref, shown, signature })).toBe(false)
  expect(isSigned(secret, 'review', { ref: shownPostOf({}).ref, shown, signature })).toBe(false)
  expect(isSigned(secret, 'review', { ref, shown: 'b'.repeat(64), signature })).toBe(false)
  expect(isSigned(secret, 'review', { ref, shown, signature: '' })).toBe(false)
})

test('the check is the CRC-32 of everybody', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(crc32(text)).toBe(zlibCrc32(Buffer.from(text, 'utf16le')).toString(16).padStart(8, '0'))
  }))
})

test('the script of the page is one module without imports, the style names nothing outside', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hookline-script-'))
  writeFileSync(path.join(folder, 'page.mjs'), pageScript)
  execFileSync(process.execPath, ['--check', path.join(folder, 'page.mjs')])
  rmSync(folder, { recursive: true })
  expect(pageScript).not.toMatch(/^\s*import\b|https?:(?!\/\/www\.w3\.org\/2000\/svg)|innerHTML|insertAdjacentHTML|document\.write|\beval\b|fetch\(/m)
  expect(pageStyle).not.toMatch(/url\(|@import/)
})
